import type { ClientBase } from 'pg';

/** How many connections one Milepost has. */
export const CONNECTIONS = 20;

/** How many of them transactions may take at once: those that wait for one locked row must not keep everyone from reading. */
export const TRANSACTIONS = 16;

/** How long anybody waits for a connection: for a server that does not answer, or for one of ours to be free. */
export const PATIENCE_MS = 10_000;

/**
 * Bounds what any statement may wait for, so that a forgotten lock frees itself. Said on the connection, not in its
 * startup packet, which poolers refuse.
 */
export const boundWaits = async (client: ClientBase): Promise<void> => {
  await client.query(
    `set lock_timeout = '5s'; set statement_timeout = '30s'; set idle_in_transaction_session_timeout = '30s'`,
  );
};
