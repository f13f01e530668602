import { statement } from '../database/statement.js';
import { sessionPerson } from './session-person.js';

/** $1 token hash, $2 request key, $3 place, $4 body hash. Gives the claim that stands, this one or an earlier; no row without a session. */
export const claimRequest = statement(
  'request-claim',
  `insert into request_claims (person_id, request_key, place, body_hash)
  select id, $2, $3, $4 from (${sessionPerson}) reader
  on conflict (person_id, request_key, place) do update set body_hash = request_claims.body_hash
  returning id, body_hash as "bodyHash", (xmax = 0) as "isNew"`,
);

/** $1 claim. */
export const dropClaim = statement('request-claim-drop', 'delete from request_claims where id = $1');
