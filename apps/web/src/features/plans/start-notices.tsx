import type { AssignmentWarning } from '@milepost/shared/assignment';
import { daysBetween, type IsoDate } from '@milepost/shared/calendar';
import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { PaceMark } from '../../ui/pace-mark';
import { TextLink } from '../../ui/text-link';
import type { PlanPerson } from './plan-draft';
import css from './start-notices.module.css';

interface Props {
  warnings: readonly AssignmentWarning[];
  person: PlanPerson;
  startDate: IsoDate;
  today: IsoDate;
  /** Whether the reader may name a manager. */
  mayEditPeople: boolean;
  onStartToday: () => void;
  onChooseMentor: () => void;
}

/** What to know before a plan starts: each a sentence with the way out. None of them stops it. */
export function StartNotices({ warnings, ...context }: Props) {
  if (warnings.length === 0) return null;
  return (
    <ul className={css.notices} aria-label="Before you start it">
      {warnings.map((warning) => (
        <li key={warning}>
          <PaceMark pace="at risk" size={14} />
          <span>{sentenceOf(warning, context)}</span>
        </li>
      ))}
    </ul>
  );
}

function sentenceOf(warning: AssignmentWarning, context: Omit<Props, 'warnings'>): ReactNode {
  const { person, startDate, today, mayEditPeople, onStartToday, onChooseMentor } = context;
  const first = person.name.split(' ')[0];
  switch (warning) {
    case 'no-manager':
      return (
        <>
          {person.name} reports to nobody, so only admins can sign off goals.{' '}
          {mayEditPeople && (
            <TextLink to="/people/$personId" params={{ personId: person.id }} search={{ edit: true }} inherit>
              Name a manager
            </TextLink>
          )}
        </>
      );
    case 'no-mentor':
      return (
        <>
          {first} has no mentor to ask on the first day.{' '}
          <Anchor component="button" type="button" inherit onClick={onChooseMentor}>
            Choose one
          </Anchor>
        </>
      );
    case 'start-in-past': {
      const day = daysBetween(startDate, today);
      return (
        <>
          The start lies in the past: {first} begins on day {day}.{' '}
          <Anchor component="button" type="button" inherit onClick={onStartToday}>
            Start today instead
          </Anchor>
        </>
      );
    }
  }
}
