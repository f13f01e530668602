import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { DataSource } from 'typeorm';
import { hashOf, newToken } from '../access/session-token.js';
import { PlanStart } from '../plans/plan-start.js';
import type { PlanStartRequest } from '../plans/plan.dto.js';
import { caller, type Caller } from './caller.js';
import type { TestApp } from './test-app.js';

/** Somebody in the database, signed in. */
export interface TestPerson extends Caller {
  id: number;
  name: string;
  email: string;
  /** The header that signs them in. */
  cookie: string;
}

interface PersonFacts {
  name: string;
  email: string;
  managerId: number | null;
  mentorId: number | null;
  teamId: number | null;
  isAdmin: boolean;
  timeZone: string;
  /** Gives them `testPassword`; hashing takes its time. */
  password: boolean;
}

/** The password of everyone that is made with `password: true`. */
export const testPassword = 'a long enough password';
let passwordHash: Promise<string> | undefined;
const hashOfPassword = () => (passwordHash ??= hash(testPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }));

let made = 0;

/** Adds a person and signs them in; only what matters needs to be said. */
export async function aPerson(test: TestApp, facts: Partial<PersonFacts> = {}): Promise<TestPerson> {
  const { dataSource } = test;
  const name = facts.name ?? `Person ${++made}`;
  const email =
    facts.email ?? `${name.toLowerCase().replace(/\W+/g, '.')}.${randomBytes(3).toString('hex')}@milepost.example`;
  const { managerId = null, mentorId = null, teamId = null, isAdmin = false, timeZone = 'UTC' } = facts;
  const [person] = (await dataSource.query(
    `insert into people (name, email, manager_id, mentor_id, team_id, is_admin, time_zone, password_hash)
    values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [name, email, managerId, mentorId, teamId, isAdmin, timeZone, facts.password ? await hashOfPassword() : null],
  )) as [{ id: string }];
  const id = Number(person.id);
  const cookie = await aSession(dataSource, id);
  return { id, name, email, cookie, ...caller(test, cookie) };
}

/** Signs a person in once more, from `agent`. Gives the cookie header. */
export async function aSession(dataSource: DataSource, personId: number, agent = ''): Promise<string> {
  const token = newToken();
  await dataSource.query(
    `insert into sessions (person_id, token_hash, agent, expires_at) values ($1, $2, $3, now() + interval '30 days')`,
    [personId, hashOf(token), agent],
  );
  return `milepost_session=${token}`;
}

/** Everyone who stands to a hire in some way, and two who do not. */
export interface TestPeople {
  hire: TestPerson;
  mentor: TestPerson;
  manager: TestPerson;
  /** The manager's manager. */
  lead: TestPerson;
  /** Leads the hire's team. */
  teamLead: TestPerson;
  admin: TestPerson;
  stranger: TestPerson;
}

export async function somePeople(test: TestApp): Promise<TestPeople> {
  const teamLead = await aPerson(test, { name: 'Sofia Team Lead' });
  const [team] = (await test.dataSource.query('insert into teams (name, lead_id) values ($1, $2) returning id', [
    `Team of ${teamLead.email}`,
    teamLead.id,
  ])) as [{ id: string }];
  const lead = await aPerson(test, { name: 'Carmen Lead' });
  const manager = await aPerson(test, { name: 'Ruth Manager', managerId: lead.id });
  const mentor = await aPerson(test, { name: 'Ben Mentor', managerId: manager.id });
  const hire = await aPerson(test, { name: 'Noor Hire', managerId: manager.id, teamId: Number(team.id) });
  const admin = await aPerson(test, { name: 'Jon Admin', isAdmin: true });
  const stranger = await aPerson(test, { name: 'Ida Stranger' });
  return { hire, mentor, manager, lead, teamLead, admin, stranger };
}

/** A plan with everyone around it. */
export interface TestPlan extends TestPeople {
  id: number;
  /** The id of the goal or part that the template knows by this key: `day-30-3/1`. */
  goal(key: string): number;
}

/** Today's date, as the factories' people (who live by UTC) see it. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The template of the factories' plans. */
export const templateSlug = 'associate-infrastructure-engineer';

/** Starts a plan for a new hire; the people around it are made. */
export async function aPlan(test: TestApp, facts: Partial<PlanStartRequest> = {}): Promise<TestPlan> {
  const people = await somePeople(test);
  const { hire, mentor, manager } = people;
  const actor = { personId: manager.id, name: manager.name, isAdmin: false, timeZone: 'UTC', sessionId: 0 };
  const request = { personId: hire.id, templateSlug, startDate: today(), mentorId: mentor.id, ...facts };
  const id = await test.app.get(PlanStart, { strict: false }).start(actor, request, null, new Date());
  const rows: { key: string; id: string }[] = await test.dataSource.query(
    'select key, id from goals where plan_id = $1',
    [id],
  );
  const ids = new Map(rows.map((row) => [row.key, Number(row.id)]));
  const goal = (key: string): number => {
    const found = ids.get(key);
    if (!found) throw new Error(`the plan has no goal “${key}”`);
    return found;
  };
  return { id, ...people, goal };
}
