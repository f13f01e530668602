import { describe, expect, test } from '@jest/globals';
import type { TemplateContent } from '@milepost/shared/template';
import { templateView } from '../../testing/template-view';
import { mergeDrafts } from './merge-drafts';

const base = templateView().content;
const change = (of: (content: TemplateContent) => void): TemplateContent => {
  const content = JSON.parse(JSON.stringify(base)) as TemplateContent;
  of(content);
  return content;
};

describe('two edits of one draft', () => {
  test('both stay where they touch different things', () => {
    const mine = change(({ phases }) => void (phases[0]!.goals[0]!.text = 'Draw a better map'));
    const theirs = change((content) => {
      content.phases[0]!.goals.push({ key: 'day-30-3', text: 'Meet the team', kind: 'task' });
      content.role = 'Gardener';
    });
    const { overlaps, mine: kept, theirs: taken } = mergeDrafts(base, mine, theirs);
    expect(overlaps).toEqual([]);
    expect(kept).toEqual(taken);
    expect(kept.role).toBe('Gardener');
    expect(kept.phases[0]!.goals.map(({ text }) => text)).toEqual([
      'Draw a better map',
      'Read the runbooks',
      'Meet the team',
    ]);
  });

  test('the same goal is for a person to decide; all else of both stays', () => {
    const mine = change((content) => {
      content.phases[0]!.goals[0]!.text = 'Mine';
      content.role = 'Mine too';
    });
    const theirs = change((content) => {
      content.phases[0]!.goals[0]!.text = 'Theirs';
      content.phases[1]!.title = 'Theirs too';
    });
    const merge = mergeDrafts(base, mine, theirs);
    expect(merge.overlaps).toEqual([{ section: 'goals', title: 'Mine' }]);
    for (const content of [merge.mine, merge.theirs]) {
      expect(content.role).toBe('Mine too');
      expect(content.phases[1]!.title).toBe('Theirs too');
    }
    expect(merge.mine.phases[0]!.goals[0]!.text).toBe('Mine');
    expect(merge.theirs.phases[0]!.goals[0]!.text).toBe('Theirs');
  });

  test('a goal written in a phase that the other took out is not lost unseen', () => {
    const mine = change(({ phases }) => void phases[1]!.goals.push({ key: 'month-6-2', text: 'New', kind: 'task' }));
    const theirs = change(({ phases }) => void phases.pop());
    const { overlaps, mine: kept } = mergeDrafts(base, mine, theirs);
    expect(overlaps).toEqual([{ section: 'goals', title: 'New' }]);
    expect(kept.phases[1]!.goals.map(({ text }) => text)).toContain('New');
  });

  test('lines of one list that both changed are one thing', () => {
    const mine = change(({ summary }) => void summary.push({ text: 'Mine' }));
    const theirs = change(({ summary }) => void summary.unshift({ text: 'Theirs' }));
    const merge = mergeDrafts(base, mine, theirs);
    expect(merge.overlaps).toEqual([{ section: 'summary', title: 'Mine' }]);
    expect(merge.mine.summary.map(({ text }) => text)).toEqual(['Keeps the network tidy', 'Mine']);
    expect(merge.theirs.summary.map(({ text }) => text)).toEqual(['Theirs', 'Keeps the network tidy']);
  });
});
