import { statement } from '../database/statement.js';

/** $1 a person. Whether they are here. */
export const activePerson = statement(
  'template-reviewer',
  'select id from people where id = $1 and deactivated_at is null',
);

/** $1 version, $2 who is asked. */
export const askReview = statement(
  'template-review-ask',
  `update template_versions set status = 'review', reviewer_id = $2, asked_at = now(), approved_at = null, approved_by = null,
    returned_at = null, returned_by = null, returned_reason = null where id = $1`,
);

/** $1 version. */
export const withdrawReview = statement(
  'template-review-withdraw',
  `update template_versions set status = 'draft', reviewer_id = null, asked_at = null, approved_at = null, approved_by = null
  where id = $1`,
);

/** $1 version, $2 who says yes. */
export const approve = statement(
  'template-review-approve',
  'update template_versions set approved_at = now(), approved_by = $2 where id = $1',
);

/** $1 version, $2 who returns it, $3 what is missing. */
export const returnDraft = statement(
  'template-review-return',
  `update template_versions set status = 'draft', approved_at = null, approved_by = null, returned_at = now(), returned_by = $2,
    returned_reason = $3 where id = $1`,
);
