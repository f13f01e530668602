/** Where a draft stands, as far as it decides who may do what. */
export interface DraftStanding {
  status: 'draft' | 'review';
  /** Who changed it last. */
  editedBy: number;
  /** Who is, or was last, asked to review it. */
  reviewerId: number | null;
  approved: boolean;
}

/** What a reader may do with a draft that they see. */
export interface DraftRights {
  edit: boolean;
  discard: boolean;
  askReview: boolean;
  withdrawReview: boolean;
  approve: boolean;
  return: boolean;
  publish: boolean;
}

/** What a reader may do with a template and its versions, which everyone signed in reads. */
export interface TemplateRights {
  /** Note that a version was read against its document. */
  review: boolean;
  /** Begin a new version, retire one, bring it back, take one away as a file. */
  edit: boolean;
}

/** Admins keep the templates. */
export const templateRights = ({ isAdmin }: { isAdmin: boolean }): TemplateRights => ({
  review: isAdmin,
  edit: isAdmin,
});

/**
 * Admins write drafts; who is asked to review one reads it and says yes, or what is missing. While somebody reviews, nobody
 * writes. To everybody else there is no draft: null.
 */
export function draftRights(
  { personId, isAdmin }: { personId: number; isAdmin: boolean },
  { status, reviewerId, approved }: DraftStanding,
): DraftRights | null {
  const asked = reviewerId === personId;
  if (!isAdmin && !asked) return null;
  const inReview = status === 'review';
  return {
    edit: isAdmin && !inReview,
    discard: isAdmin,
    askReview: isAdmin,
    withdrawReview: isAdmin && inReview,
    approve: asked && inReview && !approved,
    return: asked && inReview,
    publish: isAdmin,
  };
}

/** Nobody reviews what they wrote themselves last. */
export const mayReview = (personId: number, { editedBy }: Pick<DraftStanding, 'editedBy'>): boolean =>
  personId !== editedBy;
