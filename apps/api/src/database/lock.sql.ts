import { statement } from './statement.js';

/** $1 what for. Others that lock the same thing wait until this transaction ends. */
export const lock = statement('lock', 'select pg_advisory_xact_lock(hashtextextended($1, 0))');
