import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MoveOutcome, PlanMoves } from '../features/plan-moves/plan-moves.queries';
import { type Asked, fakeApi, silence } from '../testing/fake-api';
import { me } from '../testing/me';
import { movablePlan, planMoves, textConflict } from '../testing/plan-moves-view';
import { renderApp } from '../testing/render';

const path = '/templates/network-gardener/moves';
const moved = (planId: number): MoveOutcome => ({ planId, outcome: 'moved', code: null, detail: null });
const sentPlans = ({ body }: Asked) => (body as { plans: { planId: number }[] }).plans;
const moveAll = (asked: Asked) => ({ outcomes: sentPlans(asked).map(({ planId }) => moved(planId)) });

async function open(moves: PlanMoves | (() => PlanMoves), onMove: (asked: Asked) => unknown = moveAll) {
  const asked = fakeApi({
    'GET /me': () => me({ isAdmin: true }),
    [`GET ${path}`]: () => (typeof moves === 'function' ? moves() : moves),
    [`POST ${path}`]: onMove,
  });
  await renderApp(path);
  await screen.findByRole('heading', { level: 1 });
  return asked;
}
const title = () => screen.getByRole('heading', { level: 1 });
const sent = (asked: Asked[]) => asked.filter(({ method }) => method === 'POST');
const move = (name: RegExp | string = /^Move \d/) => userEvent.click(screen.getByRole('button', { name }));

const amara = movablePlan(12, 'Amara Diallo', {
  steps: [
    {
      kind: 'change',
      key: 'a',
      text: 'Draw it',
      phase: 'day-30',
      part: false,
      from: { text: 'Draw it' },
      to: { text: 'Draw it twice' },
    },
    {
      kind: 'change',
      key: 'm',
      text: 'Audit',
      phase: 'day-60',
      part: false,
      from: { phase: 'day-60' },
      to: { phase: 'day-90' },
    },
    { kind: 'add', key: 'b', text: 'Rehearse a restore', phase: 'day-90', part: false, from: {}, to: {} },
    { kind: 'drop', key: 'c', text: 'Fax the vendor', phase: 'day-30', part: false, from: {}, to: {} },
  ],
  kept: [{ key: 'd', text: 'Read the runbooks', why: 'done' }],
  lostKpis: [{ key: 'k', name: 'Faxes a day', readings: 3 }],
});
const kofi = movablePlan(13, 'Kofi Mensah', { conflicts: [textConflict] });

describe('moving plans to a newer version', () => {
  it('says on each plan what comes, changes, goes and stays', async () => {
    await open(planMoves([amara]));
    expect(title()).toHaveTextContent('1 plan follows an older version');
    expect(screen.getByText(/^Version 2: Patches need a deputy\./)).toHaveTextContent('What is done stays done');
    expect(screen.getByText('2 goals change, 1 comes, 1 goes')).toBeVisible();
    await userEvent.click(screen.getByText('What changes on Amara Diallo’s plan'));
    const lines = within((await screen.findByText('Comes')).closest('ul')!);
    const line = (word: string) => lines.getAllByText(word).map((one) => one.closest('li')!.textContent);
    expect(line('Comes')).toEqual(['Comes, day 90: “Rehearse a restore”']);
    expect(line('Goes')).toEqual(['Goes, day 30: “Fax the vendor”']);
    expect(line('Changes')).toEqual([
      'Changes, day 30: “Draw it twice”',
      'Changes, day 60: “Audit”When it is due: day 60 → day 90',
    ]);
    expect(lines.getByText('twice', { exact: false }).tagName).toBe('INS');
    expect(lines.getByText('“Read the runbooks”').closest('ul')!.parentElement).toHaveTextContent(/^Done or waiting/);
    expect(lines.getByText(/“Faxes a day” is no longer part of the role; its 3 readings stay/)).toBeVisible();
  });

  it('waits for every decision, and sends what was decided', async () => {
    const asked = await open(planMoves([amara, kofi]));
    expect(title()).toHaveTextContent('2 plans follow an older version, 1 of them with something to decide');
    const [first] = within(screen.getByRole('list', { name: 'Plans of older versions' })).getAllByRole('link');
    expect(first).toHaveTextContent('Kofi Mensah');
    expect(screen.getByRole('button', { name: 'Move 2 plans' })).toBeDisabled();
    expect(screen.getByText(/^Kofi Mensah’s plan still has something to decide/)).toBeVisible();
    const conflict = within(screen.getByRole('radiogroup', { name: 'What it asks, in version 1: “Patch servers”' }));
    expect(conflict.getByRole('radio', { name: 'Version 2: Patch servers with a deputy' })).not.toBeChecked();
    // by keyboard alone
    conflict.getByRole('radio', { name: 'This plan: Patch at our site' }).focus();
    await userEvent.keyboard(' ');
    expect(screen.getByText('Decided')).toBeVisible();
    await move('Move 2 plans');
    await waitFor(() => expect(title()).toHaveTextContent('2 plans now follow version 2'));
    expect(sent(asked)[0]!.body).toEqual({
      to: 2,
      plans: [
        { planId: 13, seenVersion: 13, resolutions: [{ key: 'day-60-1', field: 'text', take: 'plan' }] },
        { planId: 12, seenVersion: 12, resolutions: [] },
      ],
    });
    expect(title()).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Kofi Mensah' })).toHaveAttribute('href', '/plans/13');
    expect(screen.queryByRole('button', { name: /left$/ })).toBeNull();
  });

  it('leaves a plan out with what is to decide on it', async () => {
    const asked = await open(planMoves([amara, kofi]));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Move Kofi Mensah’s plan' }));
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(screen.getByText('Left out')).toBeVisible();
    await move('Move 1 plan');
    await waitFor(() => expect(title()).toHaveTextContent('1 plan now follows version 2'));
    expect(sentPlans(sent(asked)[0]!)).toMatchObject([{ planId: 12 }]);
    expect(screen.getByRole('button', { name: 'Look at the plan that is left' })).toBeVisible();
  });

  it('says what dropping a begun goal, and another kind of goal, would do', async () => {
    const about = { goalId: 9, text: 'Keep the log', old: 'task', mine: 'task' };
    const conflicts = [
      { ...about, key: 'x', field: 'dropped' as const, next: null },
      { ...about, key: 'y', field: 'kind' as const, next: 'group' },
      { ...about, key: 'z', field: 'target' as const, old: { min: 2, max: 4, unit: 'logs' }, next: null, mine: null },
    ];
    await open(planMoves([movablePlan(13, 'Kofi Mensah', { conflicts })]));
    const whether = within(screen.getByRole('radiogroup', { name: 'Whether it stays: “Keep the log”' }));
    expect(whether.getByRole('radio', { name: /^Version 2: Takes it off the plan\. .*history\.$/ })).toBeEnabled();
    expect(whether.getByRole('radio', { name: /^This plan: Keeps it/ })).toBeEnabled();
    expect(screen.getByRole('radio', { name: /^Version 2: A group stands in its place/ })).toBeEnabled();
    expect(screen.getByRole('radiogroup', { name: /in version 1: 2–4 logs\. “Keep the log”$/ })).toBeVisible();
    // all at once, where one sees no reason to keep any
    await userEvent.click(screen.getByRole('button', { name: 'Take version 2 in all 3' }));
    for (const radio of screen.getAllByRole('radio', { name: /^Version 2/ })) expect(radio).toBeChecked();
    expect(screen.getByRole('button', { name: 'Move 1 plan' })).toBeEnabled();
  });

  it('says which plans were refused and why, and looks again at those', async () => {
    const refused = { outcome: 'refused', code: 'changed-meanwhile', detail: 'It changed since you looked at it.' };
    let round = 0;
    await open(
      () => (round++ === 0 ? planMoves([amara, movablePlan(14, 'Mei Tanaka')]) : planMoves([amara], { upToDate: 1 })),
      () => ({ outcomes: [moved(14), { planId: 12, ...refused }] }),
    );
    await move('Move 2 plans');
    await waitFor(() => expect(title()).toHaveTextContent('1 plan now follows version 2, 1 was left alone'));
    const [first] = within(screen.getByRole('list', { name: 'What became of each plan' })).getAllByRole('listitem');
    expect(first).toHaveTextContent('Amara Diallo was left alone: It changed since you looked at it.');
    await userEvent.click(screen.getByRole('button', { name: 'Look at the plan that is left' }));
    await waitFor(() => expect(title()).toHaveTextContent('1 plan follows an older version'));
    expect(screen.getByText(/1 plan follows it already/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Move Amara Diallo’s plan' })).toBeChecked();
  });

  it('sends many in batches, and after a lost connection only those that are left', async () => {
    const many = Array.from({ length: 45 }, (_, at) => movablePlan(at + 1, `Hire ${at + 1}`));
    let batches = 0;
    const asked = await open(planMoves(many), (one) => (++batches === 2 ? silence : moveAll(one)));
    await userEvent.click(screen.getByRole('checkbox', { name: 'All 45 plans' }));
    expect(screen.getByRole('button', { name: 'Move 0 plans' })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: 'All 45 plans' }));
    await move('Move 45 plans');
    expect(await screen.findByRole('alert')).toHaveTextContent(/20 plans went out before it\. Move the rest again\.$/);
    expect(screen.getByRole('checkbox', { name: 'Move Hire 20’s plan' })).toBeDisabled();
    await move('Move 25 plans');
    await waitFor(() => expect(title()).toHaveTextContent('45 plans now follow version 2'));
    expect(sent(asked).map((one) => sentPlans(one).length)).toEqual([20, 20, 20, 5]);
  });

  it('says when there is nothing to move', async () => {
    await open(planMoves([], { upToDate: 3 }));
    expect(title()).toHaveTextContent('Every plan follows the newest version');
    expect(screen.getByText(/3 plans follow it already\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
  });

  it('says when there is no plan at all', async () => {
    await open(planMoves([], { note: null }));
    expect(title()).toHaveTextContent('There is no plan to move');
  });
});
