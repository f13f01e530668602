import { isPhaseKey, phaseName } from '@milepost/shared/phase';
import { TextInput } from '@mantine/core';
import { exactDay, shortDay } from '../../ui/day-words';
import { useToday } from '../../ui/today';
import css from './assignment-table.module.css';
import type { AssignedPlan } from './plan-assignment.types';

interface Props {
  plans: readonly AssignedPlan[];
  /** The start as it is being written, where it differs from what the plan shows. */
  starts: ReadonlyMap<number, string>;
  /** Whether past phases count as done. */
  pastDone: boolean;
  onStart: (personId: number, startDate: string) => void;
}

const nameOf = (key: string) =>
  isPhaseKey(key) ? phaseName(key).replace(/^./, (letter) => letter.toUpperCase()) : key;

/** Everyone's milestones, and a start of their own for whoever needs one. */
export function AssignmentTable({ plans, starts, pastDone, onStart }: Props) {
  const today = useToday();
  const keys = plans.find(({ milestones }) => milestones.length > 0)?.milestones.map(({ key }) => key) ?? [];
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Start, day 0</th>
          {keys.map((key) => (
            <th scope="col" key={key}>
              {nameOf(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plans.map(({ person, startDate, mentor, milestones, past, problem }, index) => (
          <tr key={`${person.id} ${index}`}>
            <th scope="row">
              <span className={css.name}>{person.name}</span>
              <span className="tiny faint">{mentor ? `mentor ${mentor.name}` : 'no mentor'}</span>
            </th>
            <td className={css.start}>
              <TextInput
                type="date"
                aria-label={`Start of ${person.name}`}
                value={starts.get(person.id) ?? startDate}
                onChange={(event) => onStart(person.id, event.currentTarget.value)}
              />
            </td>
            {problem ? (
              <td className={css.problem} colSpan={Math.max(1, keys.length)}>
                {problem.detail}
              </td>
            ) : (
              milestones.map(({ key, due }) => (
                <td key={key} data-says={nameOf(key)} data-done={(pastDone && past.includes(key)) || undefined}>
                  <time dateTime={due} title={exactDay(due)}>
                    {shortDay(due, today)}
                  </time>
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
