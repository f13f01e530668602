import { expect, it } from '@jest/globals';
import { QueryObserver } from '@tanstack/react-query';
import { ApiProblem, Unreachable } from './problem';
import { createQueryClient } from './query-client';

const problem = (status: number, code: string) => new ApiProblem({ status, code, title: '', detail: '' });

/** Shows an answer, then reads once more and is answered with an error. Gives what is shown afterwards. */
async function shownAfter(error: Error, signedOut = () => undefined) {
  const client = createQueryClient(signedOut);
  let reads = 0;
  const observer = new QueryObserver(client, {
    queryKey: ['plan', 7],
    queryFn: async () => {
      if (reads++ > 0) throw error;
      return 'a plan';
    },
    retry: false,
  });
  const unsubscribe = observer.subscribe(() => undefined);
  await client.invalidateQueries();
  expect(observer.getCurrentResult().data).toBe('a plan');
  await client.invalidateQueries();
  unsubscribe();
  return observer.getCurrentResult().data;
}

it('takes off the screen what the reader may not see any more', async () => {
  expect(await shownAfter(problem(404, 'not-found'))).toBeUndefined();
});

it('keeps what cannot be read just now', async () => {
  expect(await shownAfter(new Unreachable(null))).toBe('a plan');
  expect(await shownAfter(problem(503, 'busy'))).toBe('a plan');
});

it('tells when the session ended', async () => {
  let told = 0;
  await shownAfter(problem(401, 'signed-out'), () => void told++);
  expect(told).toBe(1);
});
