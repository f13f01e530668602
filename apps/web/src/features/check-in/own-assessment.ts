import type { CheckIn } from '../../api/check-in-cache';

/** The reader's own assessment, once they began one. */
export const ownOf = ({ assessments, plan: { viewer } }: CheckIn) => assessments.find(({ by }) => by === viewer.id);
