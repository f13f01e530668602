import { screen } from '@testing-library/react';
import type { TeamBoard } from '../features/team/team.types';
import { fakeApi } from './fake-api';
import { me } from './me';
import { renderApp } from './render';
import { asked, late, ruth, teamHire } from './team-hire';

/** Ruth as she signed in. */
const manager = me({ ...ruth, relations: { reports: { direct: 2, below: 0 } } });

export const cables = asked(5, 'Know every cable');
export const racks = asked(6, 'Water the racks', '2026-11-18T09:00:00Z');

export const kofi = { ...teamHire().hire, id: 8, name: 'Kofi Mensah' };

/** Amara with two goals that wait for Ruth's word. */
export const amaras = (waits = [cables, racks]) => teamHire({ tally: { ...teamHire().tally, waits } });

/** Kofi, who is late. */
export const kofis = teamHire({ id: 13, hire: kofi, ...late });

interface Opening {
  answers?: Parameters<typeof fakeApi>[0];
  at?: string;
  who?: ReturnType<typeof me>;
}

/** The page of all hires with this board and an empty inbox, as Ruth or whoever is named reads it. */
export async function openTeam(
  board: TeamBoard | (() => unknown),
  { answers, at = '/team', who = manager }: Opening = {},
) {
  const asked = fakeApi({
    'GET /me': () => who,
    'GET /team': typeof board === 'function' ? board : () => board,
    'GET /inbox': () => ({ items: [], total: 0 }),
    ...answers,
  });
  const app = await renderApp(at);
  const title = await screen.findByRole('heading', { level: 1 });
  return { asked, title, ...app };
}

/** The lines of the board, without its headings. */
export const teamRows = () => screen.getAllByRole('row').slice(1);
