export class ReportsView {
  /** Active people whom the reader acts for: the reader is the nearest active manager above them. */
  direct: number;

  /** Active people further down. */
  below: number;
}

/** Who stands to the reader in which way; a home follows from it. */
export class RelationsView {
  /** Whether the reader has a plan to read, open or closed. */
  hasPlan: boolean;

  /** The open plan, else null. */
  planId: number | null;

  /** Open plans that the reader mentors. */
  mentors: number;

  reports: ReportsView;

  /** Teams that name the reader as their lead. */
  leads: number;
}

/** A draft of a template that waits for the reader's yes or no. */
export class AskedReviewView {
  slug: string;

  role: string;

  /** The version that the draft would become. */
  version: number;
}

/** The reader. */
export class MeView {
  id: number;
  name: string;
  email: string;
  title: string;
  timeZone: string;

  /** 1 is Monday, 7 is Sunday. */
  workingDays: number[];

  isAdmin: boolean;

  /** Whether this is the demo organisation. */
  demo: boolean;

  relations: RelationsView;

  /** What the reader is asked to review and has not answered, the oldest first. */
  reviews: AskedReviewView[];
}
