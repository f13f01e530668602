import type { WaitOnReader } from '@milepost/shared/plan-standing';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type GoalAnswer, keepGoalAnswer } from '../../api/plan-cache';
import { isProblem } from '../../api/problem';
import type { View } from '../../api/routes';
import { send } from '../../api/send';
import { toasts } from '../../ui/toasts/toasts';
import { inboxQuery, teamKeys } from './team.queries';
import type { Inbox, TeamBoard } from './team.types';

/** What the reader does about what waits on them: gone from the screen at once, back with a reason when refused. */
export interface InboxActs {
  /** Signs all of them or, when one no longer waits, none. */
  sign: (waits: readonly WaitOnReader[]) => Promise<boolean>;
  giveBack: (wait: WaitOnReader, reason: string) => Promise<boolean>;
  clear: (wait: WaitOnReader) => Promise<boolean>;
}

export function useInboxActs(): InboxActs {
  const client = useQueryClient();
  return useMemo(
    () => ({
      sign: (waits) => act(client, waits, () => signAll(client, waits)),
      giveBack: (wait, reason) =>
        act(client, [wait], async () => {
          keepGoalAnswer(client, await goalAnswer(send('PUT', `/goals/${wait.goalId}/return`, { body: { reason } })));
          toasts.say(`Returned “${wait.text}” to ${wait.hire.name}.`);
        }),
      clear: (wait) => act(client, [wait], () => clearOne(client, wait)),
    }),
    [client],
  );
}

const goalAnswer = async (reply: Promise<View<'GoalChangeView'>>): Promise<GoalAnswer> => (await reply) as GoalAnswer;

async function act(client: QueryClient, waits: readonly WaitOnReader[], send: () => Promise<void>): Promise<boolean> {
  await client.cancelQueries({ queryKey: teamKeys.all });
  hide(client, waits);
  try {
    await send();
    return true;
  } catch (error) {
    toasts.wrong(whyNot(error));
    return false;
  } finally {
    readAgain(client);
  }
}

/** The board and the inbox as they are on the server now; nobody waits for them. */
function readAgain(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: teamKeys.all });
  void client.invalidateQueries({ queryKey: teamKeys.inbox });
}

/** Takes what is being done from every board that is shown. */
function hide(client: QueryClient, waits: readonly WaitOnReader[]): void {
  const done = (kind: WaitOnReader['for'], goalId: number) =>
    waits.some((wait) => wait.for === kind && wait.goalId === goalId);
  client.setQueriesData<TeamBoard>({ queryKey: teamKeys.all }, (board) =>
    board
      ? {
          ...board,
          hires: board.hires.map((hire) =>
            waits.some(({ planId }) => planId === hire.id)
              ? {
                  ...hire,
                  tally: {
                    ...hire.tally,
                    waits: hire.tally.waits.filter((wait) => !done(wait.for, wait.goalId)),
                    blockers: hire.tally.blockers.filter(({ goalId }) => !done('blocker', goalId)),
                  },
                }
              : hire,
          ),
        }
      : board,
  );
}

async function signAll(client: QueryClient, waits: readonly WaitOnReader[]): Promise<void> {
  const goalIds = waits.map(({ goalId }) => goalId);
  const { signed } = await send('POST', '/sign-offs', { body: { goalIds } });
  for (const answer of signed) keepGoalAnswer(client, answer as GoalAnswer);
  const [only] = waits;
  const says = waits.length === 1 && only ? `Signed off “${only.text}”.` : `Signed off ${waits.length} goals.`;
  toasts.say(says, () => void takeBack(client, () => unsign(client, waits)));
}

/** Opens the goals again; whoever may work on the plan also asks anew, so that they wait as they did. */
async function unsign(client: QueryClient, waits: readonly WaitOnReader[]): Promise<void> {
  const boards = client.getQueriesData<TeamBoard>({ queryKey: teamKeys.all });
  const hires = boards.flatMap(([, board]) => board?.hires ?? []);
  const askAgain = new Set<string>();
  for (const { goalId, planId, hire } of waits) {
    keepGoalAnswer(client, await goalAnswer(send('DELETE', `/goals/${goalId}/sign-off`)));
    if (hires.some(({ id, can }) => id === planId && can.work))
      keepGoalAnswer(client, await goalAnswer(send('PUT', `/goals/${goalId}/sign-off-request`)));
    else askAgain.add(hire.name);
  }
  if (askAgain.size) toasts.say(`Open again. ${[...askAgain].join(' and ')} can ask for the sign-off again.`);
}

async function clearOne(client: QueryClient, wait: WaitOnReader): Promise<void> {
  const known = client.getQueryData<Inbox>(inboxQuery.queryKey);
  const inbox = known && blockerIn(known, wait) ? known : await client.fetchQuery({ ...inboxQuery, staleTime: 0 });
  const blocker = blockerIn(inbox, wait);
  if (!blocker) return void toasts.say(`“${wait.text}” is not blocked any more.`);
  const path = `/blockers/${blocker.id}/clearance` as const;
  keepGoalAnswer(client, await goalAnswer(send('PUT', path)));
  toasts.say(
    `Cleared what blocked “${wait.text}”.`,
    () => void takeBack(client, async () => keepGoalAnswer(client, await goalAnswer(send('DELETE', path)))),
  );
}

const blockerIn = ({ items }: Inbox, { goalId }: WaitOnReader) =>
  items.find((item) => item.for === 'blocker' && item.goal.id === goalId)?.blocker;

async function takeBack(client: QueryClient, send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (error) {
    toasts.wrong(`Not undone. ${whyNot(error)}`);
  }
  readAgain(client);
}

/** What the server said, with each thing it named. */
function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return 'It did not work.';
  const each = isProblem(error) ? error.errors.map(({ detail }) => detail) : [];
  return [error.message, ...each.filter((detail) => detail !== error.message)].join(' ');
}
