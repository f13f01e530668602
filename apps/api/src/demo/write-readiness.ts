import { randomBytes } from 'node:crypto';
import { addDays, dateIn, daysBetween, type IsoDate } from '@milepost/shared/calendar';
import type { DecisionRecord } from '@milepost/shared/decision-record';
import { rulingsOn } from '@milepost/shared/decision-rules';
import { readiness } from '@milepost/shared/readiness';
import type { TemplateContent } from '@milepost/shared/template';
import type { ReadinessRow } from '../readiness/readiness-page.js';
import { readinessAtMoment } from '../readiness/readiness.sql.js';
import { datedReadings, type DatedReading } from './dated-readings.js';
import { signIn, signOut } from './demo-check-in.sql.js';
import type { DemoScene } from './demo-past.js';
import type { DemoFact } from './demo-readiness.js';
import * as sql from './demo-readiness.sql.js';
import type { DemoPlan } from './demo-story.js';

/** What happened on one day, which is written together with what came before the next meeting. */
type Told = { day: number; reading: DatedReading } | { day: number; fact: DemoFact };
type Rows = Record<'measurements' | 'skillRatings' | 'criterionRatings' | 'uses' | 'activities', object[]>;

/** Where the readings, ratings, uses and decisions of a plan are written. */
export interface ReadinessStage extends DemoScene {
  hire: string;
  content: TemplateContent;
  told: Told[];
}

/** The stage of a plan with everything there is to tell, in its order. */
export function readinessStage(scene: DemoScene, plan: DemoPlan, content: TemplateContent): ReadinessStage {
  const { readings = [], facts = [] } = plan.readiness ?? {};
  const end = Math.min(
    plan.today,
    ...plan.events.flatMap((event) => ('did' in event && event.did === 'close' ? [event.day] : [])),
  );
  const span = { startDate: scene.dateOf(0), today: scene.dateOf(end) };
  const read = readings.flatMap((one) => datedReadings(one, content.kpis, span));
  const told: Told[] = [
    ...read.map((reading) => ({ day: Math.min(end, daysBetween(span.startDate, reading.on)), reading })),
    ...facts.map((fact) => ({ day: fact.day, fact })),
  ];
  return { ...scene, hire: plan.hire, content, told: told.sort((a, b) => a.day - b.day) };
}

/** Writes everything up to a day that is not written yet. */
export async function writeReadiness(stage: ReadinessStage, upTo: number): Promise<void> {
  const { told } = stage;
  const next = told.findIndex(({ day }) => day > upTo);
  const due = told.splice(0, next < 0 ? told.length : next);
  let rows = noRows();
  for (const [nth, one] of due.entries()) {
    const at = stage.momentOf(one.day, nth % 40);
    if ('reading' in one) addReading(stage, rows, one.reading, at);
    else if (one.fact.did === 'decide') {
      await writeRows(stage, rows);
      rows = noRows();
      await writeDecision(stage, one.fact, at);
    } else await addFact(stage, rows, one.fact, at);
  }
  await writeRows(stage, rows);
}

const noRows = (): Rows => ({ measurements: [], skillRatings: [], criterionRatings: [], uses: [], activities: [] });

async function writeRows({ manager, planId }: ReadinessStage, rows: Rows): Promise<void> {
  const write = async (text: string, list: object[]) =>
    list.length && (await manager.query(text, [planId, JSON.stringify(list)]));
  await write(sql.writeMeasurements, rows.measurements);
  await write(sql.writeSkillRatings, rows.skillRatings);
  await write(sql.writeCriterionRatings, rows.criterionRatings);
  await write(sql.writeUses, rows.uses);
  await write(sql.writeActivities, rows.activities);
}

function addReading({ hireId, momentOf, dateOf }: ReadinessStage, rows: Rows, reading: DatedReading, at: Date): void {
  const { kpi, part, period, value, note, replacedOn } = reading;
  const isWord = typeof value === 'string';
  rows.measurements.push({
    ...{ kpi: kpi.key, part, starts_on: period?.startsOn, ends_on: period?.endsOn, note },
    ...{ value: isWord ? null : value, judgement: isWord ? value : null, recorded_by: hireId, recorded_at: at },
    ...(replacedOn && { replaced_by: hireId, replaced_at: momentOf(daysBetween(dateOf(0), replacedOn), 0) }),
  });
  const verb = note.startsWith('One day') ? 'measurement-corrected' : 'measurement-recorded';
  rows.activities.push({ actor_id: hireId, at, verb, detail: { name: kpi.name } });
}

type RestOfFacts = Exclude<DemoFact, { did: 'decide' }>;

async function addFact(stage: ReadinessStage, rows: Rows, fact: RestOfFacts, at: Date): Promise<void> {
  const { manager, planId, hireId, idOf, goalOf, hire, content } = stage;
  const noted = (by: number, verb: string, detail: object) => rows.activities.push({ actor_id: by, at, verb, detail });
  const sideOf = (by: string) => (by === hire ? 'hire' : 'manager');
  switch (fact.did) {
    case 'rate-skill': {
      const { skill, level, note } = fact;
      const by = idOf(fact.by);
      const { name } = content.skills.find(({ key }) => key === skill)!;
      rows.skillRatings.push({ skill, side: sideOf(fact.by), level, note, rated_by: by, rated_at: at });
      return void noted(by, 'skill-rated', { name });
    }
    case 'rate-criterion': {
      const { criterion, rating, note } = fact;
      const by = idOf(fact.by);
      const { text } = content.promotion.find(({ key }) => key === criterion)!;
      rows.criterionRatings.push({ criterion, side: sideOf(fact.by), rating, note, rated_by: by, rated_at: at });
      return void noted(by, 'criterion-rated', { criterion: text });
    }
    case 'show': {
      const values = [planId, `https://wiki.milepost.example/${fact.page}`, fact.text, hireId, at];
      const [{ id }] = (await manager.query(sql.writePlanEvidence, values)) as [{ id: string }];
      noted(hireId, 'evidence-added', { kind: 'link' });
      return addUses(stage, rows, { evidence: id, uses: fact.uses }, at);
    }
    case 'use': {
      const [found] = (await manager.query(sql.lastEvidence, [planId, goalOf(fact.goal)])) as [{ id: string }?];
      if (!found) throw new Error(`${hire} has no evidence on ${fact.goal} by day ${fact.day}`);
      return addUses(stage, rows, { evidence: found.id, uses: fact.uses }, at);
    }
  }
}

function addUses(
  { content, hireId, goalOf }: ReadinessStage,
  rows: Rows,
  { evidence, uses }: { evidence: string; uses: readonly string[] },
  at: Date,
): void {
  const { kpis, skills, promotion, phases } = content;
  const named = [...kpis, ...skills].map(({ key, name }) => [key, name] as const);
  const worded = [...promotion, ...phases.flatMap(({ goals }) => goals)].map(({ key, text }) => [key, text] as const);
  const names = new Map([...named, ...worded]);
  for (const use of uses) {
    const [kind, key] = use.split(':') as [string, string];
    const name = names.get(key);
    if (!name) throw new Error(`The template has no ${use}`);
    const target = kind === 'goal' ? { kind: 'criterion', key: `goal:${goalOf(key)}` } : { kind, key };
    rows.uses.push({ evidence_id: evidence, ...target, added_by: hireId, added_at: at });
    rows.activities.push({ actor_id: hireId, at, verb: 'evidence-used', detail: { name } });
  }
}

type Deciding = Extract<DemoFact, { did: 'decide' }>;

/** Decides as the app would have at that moment: on everything that stood by then, which it freezes. */
async function writeDecision(stage: ReadinessStage, told: Deciding, moment: Date): Promise<void> {
  const { manager, planId, idOf, dateOf } = stage;
  const by = idOf(told.by);
  const token = randomBytes(32);
  await manager.query(signIn, [by, token]);
  const [{ facts }] = (await manager.query(readinessAtMoment.text, [token, planId, moment])) as [ReadinessRow];
  await manager.query(signOut, [token]);
  const at = moment.toISOString();
  const today: IsoDate = dateIn(facts.hire.timeZone, at);
  const standing = readiness(facts, today);
  const given = Object.entries(told.rulings).map(([criterion, [met, reason]]) => ({ criterion, met, reason }));
  const criteria = rulingsOn(standing.criteria, given);
  const reviewOn = told.reviewOn === undefined ? null : addDays(dateOf(0), told.reviewOn);
  const { outcome, reason } = told;
  const record: DecisionRecord = {
    format: 1,
    decision: { outcome, reason, criteria, reviewOn, by, at },
    today,
    facts,
    readiness: standing,
  };
  const texts = [JSON.stringify(criteria), reviewOn, JSON.stringify(record)];
  await manager.query(sql.writeDecision, [planId, outcome, reason, ...texts, by, moment]);
  const noted = [{ actor_id: by, at: moment, verb: 'readiness-decided', detail: {} }];
  await manager.query(sql.writeActivities, [planId, JSON.stringify(noted)]);
}
