import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ClientBase, Pool, QueryConfig, QueryResultRow } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../config/config.js';
import { TRANSACTIONS } from './connection.js';
import { Places } from './places.js';
import type { Statement } from './statement.js';

/** One open transaction: entities through `manager`, statements through `query`, both on the same connection. */
export interface Transaction {
  readonly manager: EntityManager;
  query<Row extends QueryResultRow>(statement: Statement, values?: unknown[]): Promise<Row[]>;
}

// deadlock and serialization failure: Postgres undid everything, so the work may run again
const RETRYABLE = new Set(['40P01', '40001']);

/** The app's way to Postgres. */
@Injectable()
export class Database {
  private readonly places = new Places(TRANSACTIONS);

  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
  ) {}

  /** Runs one statement on any free connection and gives its rows. */
  async read<Row extends QueryResultRow>(statement: Statement, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(this.prepare(statement, values))).rows;
  }

  /** Runs `work` in one transaction and commits what it did; any error undoes it all. A deadlock is tried once more. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.places.run(() => this.twice(work));
  }

  private async twice<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.once(work);
    } catch (error) {
      if (!RETRYABLE.has((error as { code?: string }).code ?? '')) throw error;
      // the other transaction takes its locks first
      await wait(10 + Math.random() * 40);
      return this.once(work);
    }
  }

  private async once<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as ClientBase;
    // a connection that ends between two statements says why to nobody but its listeners; the next statement only finds it gone
    let lost: Error | undefined;
    const noteLoss = (error: Error) => (lost = error);
    client.once('error', noteLoss);
    try {
      await runner.startTransaction();
      const result = await work({
        manager: runner.manager,
        query: async <Row extends QueryResultRow>(statement: Statement, values: unknown[] = []) =>
          (await client.query<Row>(this.prepare(statement, values))).rows,
      });
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // a broken connection cannot roll back; the first error is the one to tell
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw lost ?? error;
    } finally {
      client.off('error', noteLoss);
      await runner.release();
    }
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  private prepare({ name, text }: Statement, values: unknown[]): QueryConfig {
    return this.config.prepared ? { name, text, values } : { text, values };
  }
}
