import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ApiProblem, Unreachable } from '../api/problem';
import { keptWords, placeOf } from './kept-words';
import { type Box, Saver, shownOf } from './saver';
import { unsaved } from './unsaved';

const place = placeOf(1, 'check-in-7');
const box = (save: Box<string>['save'], saved = ''): Box<string> => ({
  place,
  field: 'note',
  label: 'Note',
  saved,
  save,
  words: (text) => text,
});
const gone = () => Promise.reject(new Unreachable(new Error('offline')));

beforeEach(() => {
  localStorage.clear();
  unsaved.remove(`${place}note`);
});

describe('a box that saves as one types', () => {
  test('sends once after the last key, and keeps it until it is taken', async () => {
    jest.useFakeTimers();
    const sent: string[] = [];
    const saver = new Saver(box(async (text) => void sent.push(text)));
    saver.change('a');
    await jest.advanceTimersByTimeAsync(500);
    saver.change('ab');
    await jest.advanceTimersByTimeAsync(500);
    expect([sent, keptWords.read(place, 'note')?.words]).toEqual([[], 'ab']);
    await jest.advanceTimersByTimeAsync(400);
    expect([sent, keptWords.read(place, 'note'), saver.read().state]).toEqual([['ab'], null, 'saved']);
    jest.useRealTimers();
  });

  test('sends what was typed while it was saving, and never two at once', async () => {
    const answers: (() => void)[] = [];
    const sent: string[] = [];
    const saver = new Saver(
      box((text) => {
        sent.push(text);
        return new Promise<void>((answer) => answers.push(answer));
      }),
    );
    saver.change('a');
    void saver.flush();
    await Promise.resolve();
    saver.change('ab');
    const both = saver.flush();
    expect(sent).toEqual(['a']);
    answers[0]!();
    await new Promise((after) => setTimeout(after));
    expect(sent).toEqual(['a', 'ab']);
    expect(keptWords.read(place, 'note')?.words).toBe('ab');
    answers[1]!();
    await both;
    expect(saver.read().state).toBe('saved');
    expect(keptWords.read(place, 'note')).toBeNull();
  });

  test('tries again once there is a connection, and counts as unsaved until then', async () => {
    let online = false;
    const saver = new Saver(box(() => (online ? Promise.resolve() : gone())));
    const close = saver.open();
    saver.change('a');
    await saver.flush();
    expect([saver.read().state, unsaved.count()]).toEqual(['unsent', 1]);
    online = true;
    window.dispatchEvent(new Event('online'));
    await new Promise((after) => setTimeout(after));
    expect([saver.read().state, unsaved.count()]).toEqual(['saved', 0]);
    close();
  });

  test('shows what the server holds once that changes, but never over what is typed', async () => {
    const saver = new Saver(box(() => Promise.resolve()));
    saver.change('mine ');
    expect(shownOf(saver.read(), 'theirs')).toBe('mine ');
    await saver.flush();
    // the blank at the end stays while the server cut it off
    expect(shownOf(saver.read(), 'mine')).toBe('mine ');
    expect(shownOf(saver.read(), 'theirs')).toBe('theirs');
  });

  test('asks when somebody else was faster, and sends neither by itself', async () => {
    const sent: string[] = [];
    let isOvertaken = true;
    const saver = new Saver(
      box((text) => {
        sent.push(text);
        const problem = { status: 412, code: 'changed-meanwhile', title: 'Changed', detail: 'Changed meanwhile.' };
        return isOvertaken ? Promise.reject(new ApiProblem(problem)) : Promise.resolve();
      }),
    );
    saver.change('mine');
    await saver.flush();
    await saver.flush();
    expect([saver.read().state, sent]).toEqual(['differs', ['mine']]);
    isOvertaken = false;
    saver.keepMine();
    await saver.flush();
    expect([saver.read().state, sent, unsaved.count()]).toEqual(['saved', ['mine', 'mine'], 0]);
    saver.takeSaved();
    expect(shownOf(saver.read(), 'theirs')).toBe('theirs');
  });

  test('gives its last words out of hand when it leaves the page', async () => {
    const sent: string[] = [];
    const saver = new Saver(box(async (text) => void sent.push(text)));
    const leave = saver.open();
    saver.change('a');
    leave();
    await new Promise((after) => setTimeout(after));
    expect(sent).toEqual(['a']);
  });
});
