import { dateIn, daysBetween } from '@milepost/shared/calendar';
import { phaseName } from '@milepost/shared/phase';
import type { PhaseKey } from '@milepost/shared/template';
import type { Icon } from '@tabler/icons-react';
import type { View } from '../../api/routes';
import { dayWords } from '../../ui/day-words';

export type FoundKind = 'person' | 'plan' | 'goal' | 'template' | 'page' | 'verb';

/** One thing that was found: what it is called, what else tells it apart, and the address it stands at. */
export interface Found {
  key: string;
  kind: FoundKind;
  title: string;
  second: string;
  to: string;
  search?: { goal: number };
  /** A place's own picture, where it has one. */
  icon?: Icon;
}

export interface FoundGroup {
  label: string;
  found: Found[];
}

export interface Reader {
  id: number;
  /** Their own open plan, which stands at an address of its own. */
  planId: number | null;
}

const both = (...parts: (string | null)[]) => parts.filter(Boolean).join(' · ');

/** What the server found, as the reader sees it: the kinds in their order, without the empty ones. */
export function foundGroups(
  { people, plans, goals, templates }: View<'SearchView'>,
  reader: Reader,
  now: string,
): FoundGroup[] {
  const whose = ({ id, name }: { id: number; name: string }) => (id === reader.id ? 'My plan' : `${name}’s plan`);
  const placeOf = (planId: number) => (planId === reader.planId ? '/plan' : `/plans/${planId}`);
  return [
    {
      label: 'People',
      found: people.map(({ id, name, title, team, active }) => ({
        key: `person-${id}`,
        kind: 'person' as const,
        title: name,
        second: both(title, team, active ? null : 'deactivated'),
        to: `/people/${id}`,
      })),
    },
    {
      label: 'Plans',
      found: plans.map((plan) => ({
        key: `plan-${plan.id}`,
        kind: 'plan' as const,
        title: whose(plan.hire),
        second: both(plan.role, planDay(plan, now)),
        to: placeOf(plan.id),
      })),
    },
    {
      label: 'Goals',
      found: goals.map(({ id, planId, text, phase, hire }) => ({
        key: `goal-${id}`,
        kind: 'goal' as const,
        title: text,
        second: both(whose(hire), phaseName(phase as PhaseKey)),
        to: placeOf(planId),
        search: { goal: id },
      })),
    },
    {
      label: 'Templates',
      found: templates.map(({ slug, role }) => ({
        key: `template-${slug}`,
        kind: 'template' as const,
        title: role,
        second: '',
        to: `/templates/${slug}`,
      })),
    },
  ].filter(({ found }) => found.length > 0);
}

function planDay({ startDate, closedAt, hire }: View<'FoundPlanView'>, now: string): string {
  if (closedAt) return 'closed';
  const today = dateIn(hire.timeZone, now);
  const day = daysBetween(startDate, today);
  return day < 0 ? `starts ${dayWords(startDate, today)}` : `day ${day}`;
}
