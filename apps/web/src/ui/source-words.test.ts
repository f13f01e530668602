import { describe, expect, it } from '@jest/globals';
import { sourceShort, sourceWords } from './source-words';

const sections = [
  { key: '6', title: 'Goals and milestones' },
  { key: 'core-responsibilities', title: 'Core responsibilities' },
];

describe('the source of a line', () => {
  it('is short at the end of a row and whole on hover', () => {
    const source = { section: '6', heading: '60-day goals', position: 3 };
    expect(sourceShort(source, sections)).toBe('§6, 3rd');
    expect(sourceWords(source, sections)).toBe('Section 6, Goals and milestones, 60-day goals, 3rd line');
  });

  it('names the section where the document has no numbers', () => {
    const source = { section: 'core-responsibilities', heading: 'Core responsibilities', position: 12 };
    expect(sourceShort(source, sections)).toBe('Core responsibilities, 12th');
    expect(sourceWords(source, sections)).toBe('Core responsibilities, 12th line');
  });

  it('cuts a heading that is a paragraph', () => {
    const heading = 'Notes on fair use: '.padEnd(400, 'some words and more ');
    expect(sourceWords({ section: '7', heading }, sections).length).toBeLessThan(120);
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [11, '11th'],
    [13, '13th'],
    [21, '21st'],
    [112, '112th'],
  ])('counts %i as %s', (position, word) => {
    expect(sourceShort({ section: '1', position }, [])).toBe(`§1, ${word}`);
  });
});
