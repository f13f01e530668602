import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readBlueprint } from '../packages/blueprint/src/read-blueprint.js';
import { toTemplate } from '../packages/blueprint/src/to-template.js';
import type { KpiPart, TemplateContent, TemplateGoal, TemplateSubGoal } from '../packages/shared/src/template.js';

const documents = new URL('../../shared/seeds/', import.meta.url);
const read = (file: string | URL) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** What a goal asks for; of two counts in one sentence the first. */
const asks = ({ target, subGoals = [] }: TemplateGoal) => {
  const count = target ?? subGoals.find((part) => part.split)?.target;
  return count ? [count.min, count.max] : null;
};
const partAsks = ({ target }: TemplateSubGoal) => (target ? [target.min, target.max] : null);

/** Place and numbers of everything that a document states; the words are ours. */
const numbersOf = ({ phases, kpis, skills, softSkills, promotion }: TemplateContent) => ({
  phases: phases.map(({ key, goals }) => ({
    key,
    goals: goals.map((goal) => ({
      asks: asks(goal),
      parts: (goal.subGoals ?? []).filter((part) => !part.split).map(partAsks),
      choice: goal.kind === 'choice' ? goal.choose : null,
    })),
  })),
  kpis: kpis.map(({ parts, frequency }) => ({ frequency, bounds: parts.map(boundOf) })),
  skills: skills.map(({ tier, importance }) => ({ tier, importance })),
  softSkills: softSkills.length,
  promotion: promotion.length,
});
const boundOf = ({ op, min, max, band }: KpiPart) => ({ op, min, max, band: band === true });

/** A plan that the document does not state is inferred: what there is of it is ours. */
const isInferred = ({ phases }: TemplateContent) => phases.every(({ inferred }) => inferred);

if (existsSync(documents)) {
  const counted = readdirSync(documents)
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) => JSON.parse(read(new URL(file, documents))) as { role: string; source: string });

  describe.each(counted)('$role, imported as any document', ({ role, source }) => {
    const slug = role.toLowerCase().replaceAll(' ', '-');
    const shipped = JSON.parse(read(`${slug}.json`)) as TemplateContent;
    const text = read(new URL(source, documents));
    const imported = toTemplate(readBlueprint({ text, format: 'text' }), { slug, role, title: source });

    test('is the shipped template item by item', () => {
      const ours = numbersOf(shipped);
      expect(numbersOf(imported)).toEqual(isInferred(shipped) ? { ...ours, phases: [] } : ours);
    });

    test('cites a line of the document for everything', () => {
      const lines = text.split('\n').length;
      const items = [...imported.phases.flatMap(({ goals }) => goals), ...imported.kpis, ...imported.skills];
      expect(items.filter(({ source: cited }) => !cited?.line || cited.line > lines)).toEqual([]);
    });
  });
} else
  test('skipped: no ../shared', () => {
    expect(existsSync(documents)).toBe(false);
  });
