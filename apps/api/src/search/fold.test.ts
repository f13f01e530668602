import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fold } from '@milepost/shared/fold';
import fc from 'fast-check';
import { type TestApp, testApp } from '../testing/test-app.js';

let milepost: TestApp;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());

/** Letters of names, plain and accented, whole and taken apart, and what else stands in a text. */
const letters = [...'aZÀéîõüÇñŠžßÆœØøĐłİıÞðħ’ -_%\\1λЖ', 'e\u0301', 'ﬁ', 'Ａ', '田'];

test('the database folds words as the domain does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom(...letters) }), async (words) => {
      const [row] = (await milepost.dataSource.query('select fold($1) as folded', [words])) as [{ folded: string }];
      expect(row.folded).toBe(fold(words));
    }),
    { numRuns: 200 },
  );
});
