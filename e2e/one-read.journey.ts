import { afterAll, expect, test } from '@jest/globals';
import { everybodyLeaves, signedInAs } from './visitor.js';

afterAll(everybodyLeaves);

test('the plan page asks who is there, and reads the plan once', async () => {
  const { page } = await signedInAs('Mei Tanaka');
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // the stream of hints tells what to read, and reads nothing
    if (pathname.startsWith('/api/') && request.resourceType() !== 'eventsource') asked.push(pathname);
  });
  await page.goto('/plan');
  await page.getByRole('heading', { level: 1, name: /^Day 290/ }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked.sort()).toEqual(['/api/v1/me', '/api/v1/plans/mine']);
});
