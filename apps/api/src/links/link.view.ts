import type { LinkKind } from './link.dto.js';

/** A link that was just made; its address is shown this once. */
export class NewLinkView {
  /** invitation or reset. */
  kind: string;

  /** The path of the page, to be put behind Milepost's address: "/welcome/…". */
  url: string;

  /** @example "2026-11-28T08:00:00.000Z" */
  expiresAt: string;
}

/** Whose password a link sets. */
export class LinkView {
  /** invitation or reset. */
  kind: string;
  name: string;
  email: string;

  /** @example "2026-11-28T08:00:00.000Z" */
  expiresAt: string;
}

export interface LinkRow {
  kind: LinkKind;
  name: string;
  email: string;
  personId: string;
  expiresAt: Date;
  used: boolean;
  expired: boolean;
}

export const linkView = ({ kind, name, email, expiresAt }: LinkRow): LinkView => ({
  kind,
  name,
  email,
  expiresAt: expiresAt.toISOString(),
});
