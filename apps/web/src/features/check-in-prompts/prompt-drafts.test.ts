import { describe, expect, it } from '@jest/globals';
import { usualPrompts } from '@milepost/shared/check-in-prompt';
import { draftOf, emptyDraft, moved, wishOf } from './prompt-drafts';

const usual = usualPrompts.start;

describe('what is saved of edited questions', () => {
  it('is nothing of its own where they are the usual ones', () => {
    expect(wishOf(usual.map(draftOf), [], 'start')).toBeNull();
    expect(wishOf(usual.map(draftOf), usual, 'impact')).not.toBeNull();
  });

  it('keeps the keys that are known, leaves those out that are not, and trims', () => {
    const known = [{ key: 'own-1', hire: 'A?', manager: 'B?' }];
    const gone = { key: 'own-2', hire: 'C?', manager: 'D?' };
    const added = { ...emptyDraft(), hire: ' E? ', manager: 'F?' };
    expect(wishOf([draftOf(known[0]!), draftOf(gone), added], known, 'start')).toEqual([
      { key: 'own-1', hire: 'A?', manager: 'B?' },
      { hire: 'C?', manager: 'D?' },
      { hire: 'E?', manager: 'F?' },
    ]);
  });

  it('follows the order in which they stand', () => {
    const drafts = usual.map(draftOf);
    const wish = wishOf(moved(drafts, 1, 0), usual, 'start');
    expect(wish?.map(({ key }) => key).slice(0, 2)).toEqual([usual[1]!.key, usual[0]!.key]);
    expect(moved(['a', 'b'], 0, 2)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  });
});
