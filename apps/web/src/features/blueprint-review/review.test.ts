import { corrected } from '@milepost/blueprint/corrected';
import { describe, expect, it } from '@jest/globals';
import { bakerImport, bakerText } from '../../testing/blueprint-import';
import { reviewOf, wordsOf } from './review';
import { boundWords, correctionWords, questionOf, reviewTitle } from './review-words';

const { blueprint } = bakerImport();
const review = reviewOf(bakerText, blueprint!);

describe('a review', () => {
  it('knows of every line what was made of it', () => {
    const stateOf = (words: string) => review.lines.find(({ text }) => text.includes(words))?.state;
    expect(stateOf('## 60 days')).toBe('heading');
    expect(stateOf('Learn the ovens')).toBe('read');
    expect(stateOf('Bake one of')).toBe('unsure');
    expect(stateOf('nobody understands')).toBe('unread');
    expect(review.lines.every(({ text }) => text.trim() !== '')).toBe(true);
  });

  it('asks about what was said in passing, and counts it in the title', () => {
    expect(review.questions.map(questionOf)).toContain('Does it ask for 1 breads?'.replace('1 breads', questionUnit()));
    expect(reviewTitle(review)).toMatch(/^\d+ of \d+ lines read; 1 needs a look$/);
    const sure = corrected(blueprint!, [{ kind: 'confirm', id: review.questions[0]!.id }]);
    expect(reviewTitle(reviewOf(bakerText, sure))).toMatch(/nothing is unsure$/);
  });

  it('takes a line that became the first goal of a phase for no heading', () => {
    const { id } = review.unread[0]!;
    const made = reviewOf(bakerText, corrected(blueprint!, [{ kind: 'make', id, as: 'goal', phase: 'month-6' }]));
    expect(made.rows.filter((row) => row.id === id).map(({ kind }) => kind)).toEqual(['phase', 'goal']);
    expect(made.lines.find(({ ids }) => ids.includes(id))?.state).toBe('read');
  });

  it('names every row once', () => {
    const keys = [...review.rows, ...review.unread, ...review.leftOut].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('reaches of two things at one place the first: a proposed goal, not its responsibility', () => {
    const text = '# Clerk\n\n## Responsibilities\n\n- Document every order\n- Improve the archive\n';
    const read = bakerImport({}, text).blueprint!;
    const rows = reviewOf(text, corrected(read, [{ kind: 'propose' }])).rows;
    expect(rows.filter(({ kind }) => kind === 'responsibility').every(({ shadowed }) => shadowed)).toBe(true);
    expect(rows.filter(({ kind }) => kind === 'goal').map(({ item }) => wordsOf(item))).toContain(
      'Get to know: document every order',
    );
  });
});

const questionUnit = () => {
  const [question] = review.questions;
  const target = question && 'target' in question.item ? question.item.target : null;
  return `${target?.max === null ? `${target.min} or more` : target?.min}${target?.unit ? ` ${target.unit}` : ''}`;
};

describe('words', () => {
  it.each([
    [{ op: '>=', min: 90, max: null, unit: '%' }, 'at least 90%'],
    [{ op: 'range', min: 2, max: 4, unit: 'days', period: 'month' }, '2–4 days per month'],
    [{ label: 'Critical', op: '<', min: null, max: 7, unit: 'days' }, 'Critical: below 7 days'],
    [{ op: 'change', min: -10, max: -5, unit: '%' }, 'a change of −10 to −5%'],
  ] as const)('of a bound', (bound, words) => {
    expect(boundWords(bound)).toBe(words);
  });

  it('of a correction name what it is about', () => {
    const { id } = review.questions[0]!;
    const say = (rest: object) => correctionWords({ id, ...rest } as never, bakerText, review.rows);
    expect(say({ kind: 'make', as: 'goal', phase: 'day-60' })).toMatch(/^“Bake one of .*” is a goal of day 60$/);
    expect(say({ kind: 'make', as: 'goal', phase: 'long-term' })).toMatch(/is a long-term goal$/);
    expect(say({ kind: 'make', as: 'noise' })).toMatch(/is left out$/);
    expect(say({ kind: 'target', target: { min: 2, max: null, unit: '' } })).toMatch(/asks for 2 or more$/);
  });
});
