import { beforeEach, expect, test } from '@jest/globals';
import type { EvidenceUse } from '@milepost/shared/readiness-facts';
import { aKpi, aSkill, someEvidence } from '@milepost/shared/testing/readiness-facts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api';
import { readinessView } from '../../testing/readiness-view';
import { renderInApp } from '../../testing/render';
import { toasts } from '../../ui/toasts/toasts';
import { UsedFor } from './used-for';

beforeEach(() => {
  for (const { id } of toasts.all()) toasts.drop(id);
});

const link = someEvidence('criterion on-call', { text: 'Rota' });
const measurement = {
  ...{ id: 1, kpi: 'mtta', part: 0, value: 7, judgement: null, note: '', via: 'hand' as const, by: 1 },
  ...{ startsOn: '2026-03-01', endsOn: '2026-03-31', at: '2026-04-01T08:00:00.000Z' },
};
function view(uses: readonly EvidenceUse[] = link.uses, reader: 'hire' | 'above' = 'hire') {
  const facts = readinessView(reader, { evidence: [{ ...link, uses: [...uses] }], measurements: [measurement] });
  const kpis = [aKpi('mtta', { name: 'Time to acknowledge' })];
  return { ...facts, template: { ...facts.template, kpis, skills: [aSkill('linux', { name: 'Linux' })] } };
}

test('a link says where else it counts', async () => {
  await renderInApp(<UsedFor view={view(link.uses, 'above')} evidenceId={link.id} />);
  expect(screen.getByText('Also for Dependable on call')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('it is used for several things at once, and for a KPI by its period', async () => {
  const path = `/plans/1/evidence/${link.id}/uses`;
  const sent = fakeApi({
    [`PUT ${path}`]: () => view(),
    [`DELETE ${path}?kind=criterion&key=on-call`]: () => view(),
  });
  await renderInApp(<UsedFor view={view()} evidenceId={link.id} />);
  await userEvent.click(screen.getByRole('button', { name: 'Change Rota' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Use it for…' }));
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Dependable on call' }));
  await userEvent.type(dialog.getByRole('textbox', { name: 'Find a skill, KPI or criterion' }), 'linu');
  expect(dialog.getAllByRole('checkbox')).toHaveLength(1);
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Linux' }));
  await userEvent.clear(dialog.getByRole('textbox', { name: 'Find a skill, KPI or criterion' }));
  await userEvent.selectOptions(
    dialog.getByRole('combobox', { name: 'A period of Time to acknowledge' }),
    '2026-03-01',
  );
  expect(dialog.getByRole('checkbox', { name: 'Time to acknowledge, Mar 2026', checked: true })).toBeTruthy();
  await userEvent.click(dialog.getByRole('button', { name: 'Use it for 2' }));
  expect(await screen.findByText('Used for 2 things. No longer used for “Dependable on call”.')).toBeTruthy();
  expect(sent.map(({ method, body }) => [method, body])).toEqual([
    ['PUT', { kind: 'skill', key: 'linux', startsOn: null }],
    ['PUT', { kind: 'kpi', key: 'mtta', startsOn: '2026-03-01' }],
    ['DELETE', undefined],
  ]);
});
