import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { hashOf, newToken } from '../access/session-token.js';
import { PlanStart } from '../plans/plan-start.js';
import type { PlanStartRequest } from '../plans/plan.dto.js';
import type { TestApp } from './test-app.js';

/** Somebody in the database, signed in. */
export interface TestPerson {
  id: number;
  name: string;
  email: string;
  /** The header that signs them in. */
  cookie: string;
}

interface PersonFacts {
  name: string;
  managerId: number | null;
  mentorId: number | null;
  teamId: number | null;
  isAdmin: boolean;
  timeZone: string;
}

let made = 0;

/** Adds a person and signs them in; only what matters needs to be said. */
export async function aPerson({ app }: TestApp, facts: Partial<PersonFacts> = {}): Promise<TestPerson> {
  const dataSource = app.get(DataSource);
  const name = facts.name ?? `Person ${++made}`;
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}.${randomBytes(3).toString('hex')}@milepost.example`;
  const { managerId = null, mentorId = null, teamId = null, isAdmin = false, timeZone = 'UTC' } = facts;
  const [person] = (await dataSource.query(
    `insert into people (name, email, manager_id, mentor_id, team_id, is_admin, time_zone)
    values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [name, email, managerId, mentorId, teamId, isAdmin, timeZone],
  )) as [{ id: string }];
  const id = Number(person.id);
  return { id, name, email, cookie: await aSession(dataSource, id) };
}

/** Signs a person in once more. Gives the cookie header. */
export async function aSession(dataSource: DataSource, personId: number): Promise<string> {
  const token = newToken();
  await dataSource.query(
    `insert into sessions (person_id, token_hash, expires_at) values ($1, $2, now() + interval '1 day')`,
    [personId, hashOf(token)],
  );
  return `milepost_session=${token}`;
}

/** A plan with everyone around it: a hire, their mentor, manager and lead. */
export interface TestPlan {
  id: number;
  hire: TestPerson;
  mentor: TestPerson;
  manager: TestPerson;
  lead: TestPerson;
}

/** Today's date, as the factories' people (who live by UTC) see it. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Starts a plan for a new hire; the people around it are made. */
export async function aPlan(test: TestApp, facts: Partial<PlanStartRequest> = {}): Promise<TestPlan> {
  const lead = await aPerson(test, { name: 'Carmen Lead' });
  const manager = await aPerson(test, { name: 'Ruth Manager', managerId: lead.id });
  const mentor = await aPerson(test, { name: 'Ben Mentor', managerId: manager.id });
  const hire = await aPerson(test, { name: 'Noor Hire', managerId: manager.id });
  const actor = { personId: manager.id, name: manager.name, isAdmin: false, timeZone: 'UTC', sessionId: 0 };
  const id = await test.app.get(PlanStart, { strict: false }).start(
    actor,
    {
      personId: hire.id,
      templateSlug: 'associate-infrastructure-engineer',
      startDate: today(),
      mentorId: mentor.id,
      ...facts,
    },
    null,
    new Date(),
  );
  return { id, hire, mentor, manager, lead };
}
