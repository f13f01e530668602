import { Anchor } from '@mantine/core';
import type { IsoInstant } from '@milepost/shared/calendar';
import type { ReactNode } from 'react';
import { TextLink } from '../../ui/text-link';
import type { PersonView } from './people.types';
import css from './person-facts.module.css';
import { PersonLink } from './person-link';

const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Monday to Friday", "Monday, Tuesday and Thursday". */
export function workingDaysWords(days: readonly number[]): string {
  const names = days.map((day) => week[day - 1] ?? '');
  const inARow = days.every((day, i) => i === 0 || day === (days[i - 1] ?? 0) + 1);
  if (inARow && names.length > 2) return `${names[0]} to ${names.at(-1)}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}

const clock = (timeZone: string, now: IsoInstant) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', hour: '2-digit', minute: '2-digit' }).format(
    Date.parse(now),
  );

/** What the directory knows about somebody. */
export function PersonFacts({ person, now }: { person: PersonView; now: IsoInstant }) {
  const { team, manager, mentor, closedPlanId } = person;
  const planId = person.planId ?? closedPlanId;
  return (
    <dl className={css.facts}>
      <Fact name="Email">
        <Anchor href={`mailto:${person.email}`}>{person.email}</Anchor>
      </Fact>
      <Fact name="Team">
        {team ? (
          <TextLink to="/people" search={{ team: team.id }}>
            {team.name}
          </TextLink>
        ) : (
          'None'
        )}
      </Fact>
      <Fact name="Reports to">{manager ? <PersonLink person={manager} /> : 'Nobody'}</Fact>
      <Fact name="Mentor">{mentor ? <PersonLink person={mentor} /> : 'Nobody'}</Fact>
      <Fact name="Works">{workingDaysWords(person.workingDays)}</Fact>
      <Fact name="Time zone">
        {person.timeZone.replaceAll('_', ' ')}
        <span className="faint">, {clock(person.timeZone, now)} there now</span>
      </Fact>
      {person.isAdmin && <Fact name="Role">Admin</Fact>}
      {planId && (
        <Fact name="Plan">
          <TextLink to="/plans/$planId" params={{ planId }}>
            {person.planId ? 'Open the plan' : 'Read the plan that was closed'}
          </TextLink>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
