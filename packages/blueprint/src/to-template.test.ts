import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import type { TemplateContent } from '@milepost/shared/template';
import { templateProblems } from '@milepost/shared/template-problems';
import { readBlueprint } from './read-blueprint.js';
import { toTemplate } from './to-template.js';

const made = (text: string): TemplateContent =>
  toTemplate(readBlueprint({ text, format: 'markdown' }), {
    slug: 'night-baker',
    role: 'Night Baker',
    title: 'Night baker.md',
  });

const baker = `# Night Baker

## First 30 days
- Learn the ovens
- Bake 3–5 kinds of bread alone
- Try a speciality such as:
  - rye
  - spelt

## 60 days
- Run a shift:
  - plan the doughs
  - clean up

## KPIs
| KPI | Target | Frequency |
| --- | --- | --- |
| Waste | < 5–8% | Weekly |
| Loaves on time | ≥ 95% | Monthly |

## Skills
### Must-have
- Dough handling (Critical)

## Promotion criteria
- Runs a shift without help
`;

describe('a template made from a document', () => {
  const content = made(baker);
  const goals = content.phases.flatMap((phase) => phase.goals);

  test('has its phases, and goals of the kind that each sentence asks for', () => {
    expect(content.phases.map(({ key }) => key)).toEqual(['day-30', 'day-60']);
    expect(goals.map(({ key, kind, target, choose }) => [key, kind, target?.max ?? choose])).toEqual([
      ['day-30-1', 'task', undefined],
      ['day-30-2', 'count', 5],
      ['day-30-3', 'choice', 1],
      ['day-60-1', 'group', undefined],
    ]);
  });

  test('cites the heading and the line of each', () => {
    const { source } = goals[0]!;
    expect(content.document.sections.find(({ key }) => key === source!.section)?.title).toBe('First 30 days');
    expect(source!.line).toBe(4);
  });

  test('knows two numbers behind one sign as a band, and which way is good', () => {
    expect(content.kpis.map(({ parts }) => parts[0])).toMatchObject([
      { op: '<', min: 5, max: 8, band: true, better: 'lower' },
      { op: '>=', min: 95, max: null, better: 'higher' },
    ]);
    expect(content.kpis[0]).toMatchObject({ from: 'day-60', fromInferred: true, frequency: ['weekly'] });
  });

  test('keeps what each of several bounds is of', () => {
    const [kpi] = made('# Baker\n\n## KPIs\n- Time to mend: Critical <7 days, High <30 days\n- Loaves: ≥ 95%\n').kpis;
    expect(kpi!.parts).toMatchObject([
      { label: 'Critical', max: 7, words: 'under 7 days' },
      { label: 'High', max: 30, words: 'under 30 days' },
    ]);
  });

  test('is a template as it stands', () => expect(templateProblems(content)).toEqual([]));
});

test('of several plans in one text the first is the template, the others its variants', () => {
  const content = made(
    `# Baker\n\n## Junior\n### First 30 days\n- Learn the ovens\n- Learn the doughs\n\n## Senior\n### First 30 days\n- Plan a season\n- Teach one junior\n`,
  );
  expect(content.overlays![0]).toMatchObject({ title: 'Senior', drop: { goals: ['day-30-1', 'day-30-2'] } });
  expect(content.overlays![0]!.add.goals!.map(({ goal }) => goal.text)).toEqual(['Plan a season', 'Teach one junior']);
  expect(templateProblems(content)).toEqual([]);
});

describe('every document that is read makes a template without problems', () => {
  const folder = new URL('../documents/', import.meta.url);
  const documents = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

  test.each(documents)('%s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const read = readBlueprint({ text, format: 'markdown' });
    const content = toTemplate(read, { slug: 'a-role', role: read.role?.text ?? 'A role', title: name });
    expect(templateProblems(content)).toEqual([]);
    const goals =
      content.phases.flatMap(({ goals: own }) => own).length +
      (content.overlays ?? []).flatMap(({ add }) => add.goals ?? []).length;
    expect(goals).toBe(read.phases.flatMap((phase) => phase.goals).length);
  });
});
