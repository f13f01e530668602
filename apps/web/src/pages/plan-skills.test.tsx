import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ReadinessFacts, SkillRating } from '@milepost/shared/readiness-facts';
import { hire, manager } from '@milepost/shared/testing/goal-facts';
import { aKpi, aSkill, aSkillRating, someEvidence } from '@milepost/shared/testing/readiness-facts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReadinessView } from '../api/readiness-cache';
import { stopClockAt } from '../testing/clock';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { readinessView } from '../testing/readiness-view';
import { renderApp } from '../testing/render';
import { toasts } from '../ui/toasts/toasts';

beforeEach(() => {
  for (const { id } of toasts.all()) toasts.drop(id);
  stopClockAt('2026-11-20T09:00:00.000Z');
});
afterEach(() => {
  jest.useRealTimers();
});

const skills = [
  aSkill('linux', { name: 'Linux' }),
  aSkill('git', { name: 'Version control', importance: 'important' }),
  aSkill('finops', { name: 'Cost control', tier: 'emerging', importance: 'optional' }),
];
const ratings = [
  aSkillRating({ skill: 'linux', level: 0, note: 'Pairs on everything' }),
  aSkillRating({ skill: 'git', level: 2 }),
  aSkillRating({ skill: 'git', level: 1, side: 'hire' }),
  aSkillRating({ skill: 'linux', level: 0, side: 'hire' }),
];
const softSkills = [
  { key: 'calm', name: 'Calm under load', strong: 'Says what is known', strongInferred: true as const },
];

function view(reader: 'hire' | 'manager' | 'above', given: Partial<ReadinessFacts> = {}): ReadinessView {
  const facts = readinessView(reader, { skillRatings: ratings, evidence: [], startDate: '2026-11-02', ...given });
  return {
    ...facts,
    template: { ...facts.template, skills, softSkills, kpis: [aKpi('mtta', { name: 'Time to acknowledge' })] },
  };
}

async function open(
  as: 'hire' | 'manager' | 'above',
  answers: Parameters<typeof fakeApi>[0] = {},
  at = '',
  shown = view(as),
) {
  const sent = fakeApi({
    'GET /me': () => (as === 'hire' ? me({ id: hire, name: 'Noor Haddad' }) : me({ id: manager, name: 'Ruth Okafor' })),
    'GET /plans/1/readiness': () => shown,
    ...answers,
  });
  await renderApp(`/plans/1/skills${at}`);
  await screen.findByRole('heading', { level: 1 });
  return sent;
}
const writes = (sent: Awaited<ReturnType<typeof open>>) =>
  sent.filter(({ method }) => method !== 'GET').map(({ method, path, body }) => [`${method} ${path}`, body]);
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the skills of a hire', () => {
  test('answer in the title, and row by row in a table', async () => {
    await open('manager');
    expect(title()).toBe('1 of 2 must-haves is below what day 30 asks');
    const [musts] = screen.getAllByRole('table');
    const rows = within(musts!).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell')[0]!.textContent)).toEqual([
      'not yet now, aware asked for, inferred',
      'with help now, own view aware, aware asked for, inferred',
    ]);
    expect(rows[0]!.textContent).toContain('Not yet, needs “aware”');
    expect(screen.getByText('Says what is known')).toBeTruthy();
  });

  test('are measured against another milestone', async () => {
    await open('manager');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Milestone to measure against' }), 'day-60');
    expect(title()).toBe('1 of 2 must-haves is below what day 60 asks');
    expect(screen.getByText('Linux', { selector: 'th *' }).closest('tr')!.textContent).toContain('needs “with help”');
  });

  test('say what to learn next, and why', async () => {
    await open('hire');
    const next = within(screen.getByRole('region', { name: 'What to learn next' }));
    expect(next.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'LinuxNow “not yet”; day 30 asks for “aware”. Critical.',
    ]);
  });

  test('come with the differences first where asked', async () => {
    await open('above', {}, '?first=differences');
    expect(screen.getByRole('heading', { name: 'Seen differently 1' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Rate skills' })).toBeNull();
  });

  test('open in place, with every rating by name and note', async () => {
    await open('hire');
    await userEvent.click(screen.getByRole('button', { name: /^Linux/, expanded: false }));
    const list = within(await screen.findByRole('list', { name: 'Ratings of Linux' }));
    expect(list.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^not yet, own view of you/),
      expect.stringMatching(/^not yet, by Ruth Okafor.*Pairs on everything$/),
    ]);
  });

  test('name a former manager whose word still counts', async () => {
    const skillRatings = [aSkillRating({ skill: 'linux', level: 1, by: 9 })];
    await open('hire', {}, '', view('hire', { skillRatings }));
    expect(screen.getByText('By Carmen Vidal, who managed before')).toBeTruthy();
  });

  test('are not shown to admins, and it says so', async () => {
    const shown = view('above');
    await open('manager', {}, '', {
      ...shown,
      can: { ...shown.can, skills: false },
      template: { ...shown.template, skills: [] },
    });
    expect(screen.getByText(/^Skills belong to Noor Haddad/)).toBeTruthy();
  });
});

describe('rating', () => {
  const given: SkillRating = aSkillRating({ skill: 'finops', level: 3 });
  const fresh = () => ({ ...view('manager', { skillRatings: [...ratings, given] }), version: 5 });

  test('is done for all at once: each is saved as it is chosen, and can be undone', async () => {
    const sent = await open('manager', {
      'PUT /plans/1/skill-ratings': fresh,
      [`DELETE /plans/1/skill-ratings/${given.id}`]: () => ({ ...view('manager'), version: 6 }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Rate skills' }));
    expect(screen.getByText(/^Noor Haddad, the mentor, .* read this/)).toBeTruthy();
    expect(screen.getByText(/^2 of 3 rated from your side/)).toBeTruthy();
    const steps = within(screen.getByRole('radiogroup', { name: 'How well: Cost control' }));
    await userEvent.click(steps.getByRole('radio', { name: 'independent' }));
    expect(await screen.findByText('Cost control: independent.')).toBeTruthy();
    expect(screen.getByText(/^3 of 3 rated/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/^2 of 3 rated/)).toBeTruthy();
    expect(writes(sent)).toEqual([
      ['PUT /plans/1/skill-ratings', { ratings: [{ skill: 'finops', level: 3, note: '' }] }],
      [`DELETE /plans/1/skill-ratings/${given.id}`, undefined],
    ]);
  });

  test('keeps a note with the level', async () => {
    const sent = await open('manager', { 'PUT /plans/1/skill-ratings': fresh }, '?rate=true');
    const note = screen.getByRole('textbox', { name: 'What it rests on: Linux' });
    await userEvent.type(note, ' with Ben');
    await userEvent.click(screen.getByRole('button', { name: 'Keep note' }));
    expect(writes(sent)).toEqual([
      ['PUT /plans/1/skill-ratings', { ratings: [{ skill: 'linux', level: 0, note: 'Pairs on everything with Ben' }] }],
    ]);
  });

  test('puts the old level back and says why, when it is refused', async () => {
    const refusal = { status: 409, code: 'plan-closed', title: 'No', detail: 'This plan is closed.' };
    await open('manager', { 'PUT /plans/1/skill-ratings': () => new Refusal(refusal) }, '?rate=true');
    const steps = within(screen.getByRole('radiogroup', { name: 'How well: Linux' }));
    await userEvent.click(steps.getByRole('radio', { name: 'teaches others' }));
    expect(await screen.findByText('Linux stays as it was. This plan is closed.')).toBeTruthy();
    expect((steps.getByRole('radio', { name: 'not yet' }) as HTMLInputElement).checked).toBe(true);
  });
});

describe('evidence of a skill', () => {
  const link = someEvidence('kpi mtta', { text: 'The incident report' });
  const used = { ...link, uses: [...link.uses, { ...link.uses[0]!, kind: 'skill' as const, key: 'linux' }] };
  const withLink = (evidence = link) => view('hire', { evidence: [evidence] });

  test('is one of the plan’s links, never typed again, and can be taken back', async () => {
    const sent = await open(
      'hire',
      {
        [`PUT /plans/1/evidence/${link.id}/uses`]: () => ({ ...withLink(used), version: 5 }),
        [`DELETE /plans/1/evidence/${link.id}/uses?kind=skill&key=linux`]: () => ({ ...withLink(), version: 6 }),
      },
      '?skill=linux',
      withLink(),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Add evidence for Linux' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Evidence for “Linux”' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Use it' }));
    expect(dialog.getByRole('alert').textContent).toMatch(/^Tick at least one/);
    await userEvent.click(dialog.getByRole('checkbox', { name: /The incident report.*Also for Time to acknowledge/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Use it' }));
    expect(await screen.findByText('Used for “Linux”.')).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add evidence for Linux' })).toHaveFocus());
    const list = within(screen.getByRole('list', { name: 'Evidence for Linux' }));
    expect(list.getByText('Also for Time to acknowledge')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'No longer use this link for Linux' }));
    expect(await screen.findByText('No longer used for “Linux”.')).toBeTruthy();
    expect(writes(sent)).toEqual([
      [`PUT /plans/1/evidence/${link.id}/uses`, { kind: 'skill', key: 'linux', startsOn: null }],
      [`DELETE /plans/1/evidence/${link.id}/uses?kind=skill&key=linux`, undefined],
    ]);
  });

  test('may be new, and says what is wrong with it beside the field', async () => {
    const sent = await open(
      'hire',
      { 'POST /plans/1/evidence': () => ({ ...withLink(used), version: 5 }) },
      '?skill=linux',
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Add evidence for Linux' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Evidence for “Linux”' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Address' }), 'wiki');
    await userEvent.click(dialog.getByRole('button', { name: 'Add it' }));
    expect(dialog.getByText('An address begins with https:// or http://.')).toBeTruthy();
    await userEvent.click(dialog.getByRole('radio', { name: 'Note' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Note' }), 'Found the fault');
    await userEvent.click(dialog.getByRole('button', { name: 'Add it' }));
    expect(await screen.findByText('Added a note for “Linux”.')).toBeTruthy();
    const uses = [{ kind: 'skill', key: 'linux', startsOn: null }];
    expect(writes(sent)).toEqual([
      ['POST /plans/1/evidence', { kind: 'note', url: null, text: 'Found the fault', uses }],
    ]);
  });

  test('is not added by whoever only reads', async () => {
    await open('above', {}, '?skill=linux');
    expect(await screen.findByText('No evidence yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Add evidence/ })).toBeNull();
  });
});
