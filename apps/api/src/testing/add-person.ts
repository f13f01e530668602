import { hash } from '@node-rs/argon2';
import supertest from 'supertest';
import { hashOf, newToken } from '../access/session-token.js';
import type { TestApp } from './test-app.js';

/** The password of everyone that `addPerson` adds with `password: true`. */
export const testPassword = 'a long enough password';
const passwordHash = hash(testPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

export interface TestPersonOptions {
  name?: string;
  email?: string;
  isAdmin?: boolean;
  managerId?: number;
  mentorId?: number;
  teamId?: number;
  timeZone?: string;
  /** Gives them `testPassword`; hashing takes its time. */
  password?: boolean;
}

export interface TestPerson {
  id: number;
  name: string;
  email: string;
  /** The Cookie header of their session. */
  cookie: string;
  /** Requests as this person: `ruth.agent.get('/api/v1/me')`. */
  agent: ReturnType<typeof supertest.agent>;
}

let count = 0;

/** Adds somebody who is signed in. */
export async function addPerson(test: TestApp, options: TestPersonOptions = {}): Promise<TestPerson> {
  const name = options.name ?? `Person ${++count}`;
  const email = options.email ?? `${name.toLowerCase().replaceAll(' ', '.')}@milepost.example`;
  const { isAdmin = false, managerId, mentorId, teamId, timeZone = 'UTC' } = options;
  const stored = options.password ? await passwordHash : null;
  const rows: { id: string }[] = await test.dataSource.query(
    `insert into people (name, email, is_admin, manager_id, mentor_id, team_id, time_zone, password_hash)
    values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [name, email, isAdmin, managerId, mentorId, teamId, timeZone, stored],
  );
  const id = Number(rows[0]!.id);
  const cookie = await addSession(test, id);
  const agent = supertest.agent(test.app.getHttpServer()).set('Cookie', cookie);
  return { id, name, email, cookie, agent };
}

/** Signs somebody in once more, from `agent`; gives the Cookie header. */
export async function addSession(test: TestApp, personId: number, agent = ''): Promise<string> {
  const token = newToken();
  await test.dataSource.query(
    `insert into sessions (person_id, token_hash, agent, expires_at) values ($1, $2, $3, now() + interval '30 days')`,
    [personId, hashOf(token), agent],
  );
  return `milepost_session=${token}`;
}
