import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aTemplate, aTemplateGoal } from './testing/a-template.js';
import { anyOverlay, anyTemplate } from './testing/any-template.js';
import type { TemplateContent, TemplateOverlay } from './template.js';
import { templateProblems } from './template-problems.js';
import { applyOverlay, atHandOf, variantContent } from './template-variant.js';

const none: TemplateOverlay = { key: 'startup', title: 'Startup', add: {}, drop: {}, change: {} };
const withOverlay = (overlay: Partial<TemplateOverlay>, rest: Partial<TemplateContent> = {}) =>
  aTemplate({ overlays: [{ ...none, ...overlay }], ...rest });
const goalsIn = (content: TemplateContent) => content.phases.map(({ goals }) => goals.map(({ key }) => key));
const changed = aTemplateGoal('day-30-1', { text: 'Changed' });
const rule = { key: 'rule-1', level: 'alone' as const, text: 'Restart a service' };

describe('a variant', () => {
  test('without any difference is the template', () => {
    const content = withOverlay({});
    expect(applyOverlay(content, 'startup')).toEqual(content);
  });

  test('changes a goal where it stands, and adds behind the others', () => {
    const content = withOverlay({
      add: { goals: [{ phase: 'day-30', goal: aTemplateGoal('day-30-2') }] },
      change: { goals: [{ phase: 'day-30', goal: changed }] },
    });
    const bent = applyOverlay(content, 'startup');
    expect(goalsIn(bent)).toEqual([
      ['day-30-1', 'day-30-2'],
      ['day-60-1', 'day-60-2'],
    ]);
    expect(bent.phases[0]!.goals[0]).toEqual(changed);
  });

  test('takes a goal to another phase', () => {
    const content = withOverlay({ change: { goals: [{ phase: 'day-60', goal: changed }] } });
    expect(goalsIn(applyOverlay(content, 'startup'))).toEqual([[], ['day-60-1', 'day-60-2', 'day-30-1']]);
  });

  test('drops goals and guardrails, at hand too', () => {
    const content = withOverlay(
      { drop: { goals: ['day-60-1'], guardrails: ['rule-1'] } },
      { guardrails: [rule, { ...rule, key: 'rule-2' }] },
    );
    expect(goalsIn(applyOverlay(content, 'startup'))).toEqual([['day-30-1'], ['day-60-2']]);
    const { atHand } = variantContent(applyOverlay(content, 'startup'));
    expect(atHand.guardrails.map(({ key }) => key)).toEqual(['rule-2']);
    expect(atHandOf(content).guardrails).toHaveLength(2);
  });

  test('that is not there is an error', () => {
    expect(() => applyOverlay(aTemplate(), 'startup')).toThrow(RangeError);
  });

  test.each<[string, Partial<TemplateOverlay>, string]>([
    [
      'adds what is there',
      { add: { goals: [{ phase: 'day-30', goal: changed }] } },
      'add.goals[0]: the template has day-30-1 already',
    ],
    ['drops what is not there', { drop: { kpis: ['x'] } }, 'drop.kpis[0]: the template has no x'],
    [
      'changes what is not there',
      { change: { guardrails: [rule] } },
      'change.guardrails[0]: the template has no rule-1',
    ],
    [
      'drops and changes at once',
      { drop: { goals: ['day-30-1'] }, change: { goals: [{ phase: 'day-30', goal: changed }] } },
      'change.goals[0]: day-30-1 is dropped too',
    ],
    [
      'names a phase that is not there',
      { change: { goals: [{ phase: 'month-6', goal: changed }] } },
      'change.goals[0]: the template has no phase month-6',
    ],
    [
      'brings a goal that breaks the rules',
      { change: { goals: [{ phase: 'day-30', goal: { ...changed, kind: 'count' } }] } },
      'change.goals[0].goal: a count needs a target',
    ],
  ])('is refused where it %s', (_, overlay, problem) => {
    expect(templateProblems(withOverlay(overlay))).toEqual([`template.overlays[0].${problem}`]);
  });

  test('that fits makes a valid template of a valid one, and touches nothing else', () => {
    const anyPair = anyTemplate.chain((template) => fc.tuple(fc.constant(template), anyOverlay(template)));
    fc.assert(
      fc.property(anyPair, ([template, overlay]) => {
        const content = { ...template, overlays: [overlay] };
        expect(templateProblems(content)).toEqual([]);
        const { overlays: _overlays, ...bent } = applyOverlay(content, 'startup');
        expect(templateProblems(bent)).toEqual([]);
        const keys = goalsIn(bent).flat();
        for (const key of overlay.drop.goals ?? []) expect(keys).not.toContain(key);
        expect(keys).toHaveLength(
          goalsIn(template).flat().length - (overlay.drop.goals?.length ?? 0) + (overlay.add.goals?.length ?? 0),
        );
        expect(bent.summary).toBe(template.summary);
      }),
    );
  });
});
