import type { Correction } from '@milepost/blueprint/correction';
import { describe, expect, it } from '@jest/globals';
import { ApiProblem, Unreachable } from '../../api/problem';
import { edited } from './correction-edit';
import { CorrectionSaver, type KeptCorrections } from './correction-saver';

const confirm = (id: string): Correction => ({ kind: 'confirm', id });
const changed = (view: KeptCorrections) =>
  new ApiProblem({ status: 412, code: 'changed-meanwhile', title: '', detail: 'Changed.', view });

/** A server that holds a list, and may be in the way first. */
function kept(first: Correction[] = [], inTheWay: ((at: KeptCorrections) => Error)[] = []) {
  let at: KeptCorrections = { version: 1, corrections: first };
  const sent: Correction[][] = [];
  const saver = new CorrectionSaver(
    at,
    async (corrections, version) => {
      sent.push(corrections);
      const wrong = inTheWay.shift()?.(at);
      if (wrong) throw wrong;
      if (version !== at.version) throw changed(at);
      return (at = { version: version + 1, corrections });
    },
    () => undefined,
  );
  return {
    saver,
    sent,
    other: (list: Correction[]) => (at = { version: at.version + 1, corrections: list }),
    now: () => at,
  };
}

describe('corrections', () => {
  it('are shown at once and saved one request after the other, each with all of them', async () => {
    const { saver, sent } = kept();
    saver.edit({ add: [confirm('1-2')] });
    expect(saver.read()).toMatchObject({ corrections: [confirm('1-2')], state: 'saving' });
    saver.edit({ add: [confirm('3-4')] });
    await saver.settled();
    expect(saver.read()).toEqual({ corrections: [confirm('1-2'), confirm('3-4')], state: 'saved', error: null });
    expect(sent.at(-1)).toEqual([confirm('1-2'), confirm('3-4')]);
    saver.edit({ add: [confirm('5-6')] });
    await saver.settled();
    expect(sent.at(-1)).toHaveLength(3);
  });

  it('are made again on top of what somebody else did meanwhile', async () => {
    const { saver, other, now } = kept();
    other([confirm('9-10')]);
    saver.edit({ add: [confirm('1-2')] });
    await saver.settled();
    expect(now().corrections).toEqual([confirm('9-10'), confirm('1-2')]);
    expect(saver.read().corrections).toEqual(now().corrections);
  });

  it('wait where nobody answers, and go out with the next try', async () => {
    const { saver, now } = kept([], [() => new Unreachable(null)]);
    saver.edit({ add: [confirm('1-2')] });
    await saver.settled();
    expect(saver.read()).toMatchObject({ corrections: [confirm('1-2')], state: 'waiting' });
    expect(saver.read().error).toBeInstanceOf(Unreachable);
    await saver.settled();
    expect(saver.read().state).toBe('saved');
    expect(now().corrections).toEqual([confirm('1-2')]);
  });

  it('are taken back one by one, the last of several that are the same', () => {
    const list = [confirm('1-2'), { kind: 'merge', id: '1-2' } as const, confirm('1-2')];
    expect(edited(list, { takeBack: [confirm('1-2')] })).toEqual(list.slice(0, 2));
    expect(edited(list, { takeBack: [confirm('7-8')] })).toEqual(list);
  });
});
