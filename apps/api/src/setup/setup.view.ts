/** A setup link that may be used. */
export class SetupView {
  /** @example "2026-11-22T08:00:00.000Z" */
  expiresAt: string;
}
