import { beforeThisPlan, goalDrafts } from '@milepost/shared/assignment';
import { addDays, dateIn } from '@milepost/shared/calendar';
import { goalTrees } from '@milepost/shared/plan-facts';
import { tallyOf } from '@milepost/shared/tally';
import type { TemplateContent } from '@milepost/shared/template';
import type { DataSource, EntityManager } from 'typeorm';
import { insertGoals, waivePhases } from '../plans/plan-start.sql.js';
import { planGoals } from '../plans/plan.sql.js';
import type { FreshGoals } from '../plans/plan-record.js';
import { datedCheckIns } from './dated-check-ins.js';
import { writeEvent, type DemoScene } from './demo-past.js';
import * as sql from './demo.sql.js';
import { demoHolidays, demoLeads, demoOrganisation, type DemoTeam } from './demo-organisation.js';
import { demoEmail } from './demo-people.js';
import { demoPlans } from './demo-plans.js';
import type { DemoPlan } from './demo-story.js';
import { smoothPhases } from './smooth-phases.js';
import { writeCheckIn } from './write-check-in.js';
import { readinessStage, writeReadiness } from './write-readiness.js';

/** Fills an empty database with the demo organisation, told relative to `now`. Gives false where somebody is there already. */
export const seedDemo = (dataSource: DataSource, passwordHash: string, now: Date): Promise<boolean> =>
  dataSource.transaction(async (manager) => {
    // of two instances that start together, one writes the demo and the other finds it
    await manager.query(`select pg_advisory_xact_lock(hashtext('milepost demo'))`);
    const [{ count }] = (await manager.query('select count(*)::int as count from people')) as [{ count: number }];
    if (count) return false;
    for (const holiday of holidaysAround(now))
      await manager.query('insert into holidays (day, name) values ($1, $2)', holiday);
    const people = await writeOrganisation(manager, passwordHash);
    for (const plan of demoPlans) await writePlan(manager, plan, people, now);
    return true;
  });

/** Those of the year before, this one and the next two. */
const holidaysAround = (now: Date): [day: string, name: string][] =>
  [-1, 0, 1, 2].flatMap((years) =>
    demoHolidays.map(([day, name]): [string, string] => [`${now.getUTCFullYear() + years}-${day}`, name]),
  );

async function writeOrganisation(manager: EntityManager, passwordHash: string): Promise<Map<string, number>> {
  const teams = new Map<DemoTeam, number>();
  for (const name of Object.keys(demoLeads) as DemoTeam[]) {
    const [{ id }] = (await manager.query('insert into teams (name) values ($1) returning id', [name])) as [
      { id: string },
    ];
    teams.set(name, Number(id));
  }
  const people = new Map<string, number>();
  for (const {
    name,
    title,
    team,
    manager: boss,
    mentor,
    timeZone = 'UTC',
    workingDays = [1, 2, 3, 4, 5],
    isAdmin,
  } of demoOrganisation) {
    const values = [name, demoEmail(name), title, timeZone, workingDays, teams.get(team), boss && people.get(boss)];
    const more = [mentor && people.get(mentor), isAdmin ?? false, passwordHash];
    const [{ id }] = (await manager.query(sql.writePerson, [...values, ...more])) as [{ id: string }];
    people.set(name, Number(id));
  }
  for (const [team, lead] of Object.entries(demoLeads) as [DemoTeam, string][])
    await manager.query('update teams set lead_id = $1 where id = $2', [people.get(lead), teams.get(team)]);
  return people;
}

async function writePlan(
  manager: EntityManager,
  plan: DemoPlan,
  people: Map<string, number>,
  now: Date,
): Promise<void> {
  const idOf = (name: string): number => people.get(name)!;
  const hireId = idOf(plan.hire);
  const mentorId = plan.mentor ? idOf(plan.mentor) : null;
  const person = demoOrganisation.find(({ name }) => name === plan.hire)!;
  const startDate = addDays(dateIn(person.timeZone ?? 'UTC', now.toISOString()), -plan.today);
  const dateOf = (day: number): string => addDays(startDate, day);
  const momentOf = (day: number, nth: number): Date => {
    const morning = new Date(`${dateOf(day)}T08:30:00Z`).getTime() + nth * 7 * 60_000;
    return new Date(Math.min(morning, now.getTime() - 60_000));
  };
  const version = (await manager.query(
    `select v.id, v.content from template_versions v join templates t on t.id = v.template_id where t.slug = $1 and v.number = 1`,
    [plan.template],
  )) as [{ id: string; content: TemplateContent }];
  const { id: versionId, content } = version[0];
  const boss = idOf(person.manager!);
  const begun = momentOf(Math.min(0, plan.today) - 5, 0);
  const head = [hireId, versionId, startDate, mentorId, plan.mentorSigns ?? false, boss, begun];
  const planId = Number(((await manager.query(sql.writePlan, head)) as [{ id: string }])[0].id);
  const drafts = goalDrafts(content, new Set(plan.leaveOut));
  await manager.query(insertGoals.text, [[planId], JSON.stringify(content.phases), JSON.stringify(drafts)]);
  const donePhases = plan.donePhases ?? [];
  await manager.query(waivePhases.text, [[planId], donePhases, boss, beforeThisPlan]);
  const detail = { startDate, template: plan.template, leftOut: plan.leaveOut?.length ?? 0, donePhases };
  await manager.query(sql.writeActivity, [planId, null, boss, begun, 'plan-started', detail]);

  const rows = (await manager.query('select id, key from goals where plan_id = $1', [planId])) as {
    id: string;
    key: string;
  }[];
  const goals = new Map(rows.map(({ id, key }) => [key, Number(id)]));
  const goalOf = (key: string): number => goals.get(key)!;
  const events = [...smoothPhases(plan, content), ...plan.events].sort((a, b) => a.day - b.day);
  const scene: DemoScene = { manager, planId, hireId, mentorId, idOf, goalOf, dateOf, momentOf };
  const standing = readinessStage(scene, plan, content);
  const calendar = {
    workingDays: person.workingDays ?? [1, 2, 3, 4, 5],
    holidays: holidaysAround(now).map(([day]) => day),
  };
  const meetings = datedCheckIns(plan, content, startDate, calendar);
  // a check-in keeps the plan as it stood, so what happened is told in its order; on one day the meeting comes last
  for (const [nth, told] of [...events, ...meetings].sort((a, b) => a.day - b.day).entries())
    if ('course' in told) {
      await writeReadiness(standing, told.day - 1);
      await writeCheckIn({ ...scene, managerId: boss, now }, told);
    } else await writeEvent(scene, told, nth % 40);
  await writeReadiness(standing, plan.today);

  const [fresh] = (await manager.query(planGoals.text, [planId])) as [FreshGoals];
  const tally = tallyOf(fresh.phases, goalTrees(fresh.goals), hireId);
  await manager.query('insert into plan_summary (plan_id, tally) values ($1, $2)', [planId, JSON.stringify(tally)]);
}
