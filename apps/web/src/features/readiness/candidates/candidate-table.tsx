import type { IsoDate } from '@milepost/shared/calendar';
import type { Candidate } from '@milepost/shared/candidate';
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { CandidateRow } from './candidate-row';
import css from './candidate-table.module.css';
import { waitsForDecision } from './candidate-words';
import { mostCompared } from './candidates-search';

interface Props {
  groups: readonly { role: string; candidates: readonly Candidate[] }[];
  today: IsoDate;
  timeZone: string;
  picked: readonly number[];
  onPick: (planId: number) => void;
}

/** So many of a role are read at a glance; the rest come when asked for. */
const atFirst = 25;

/** Everyone by role: stones and counts, what is left in words, stale evidence, the last decision. */
export function CandidateTable({ groups, today, timeZone, picked, onPick }: Props) {
  const [whole, setWhole] = useState<readonly string[]>([]);
  return (
    <table className={css.table} aria-label="Candidates">
      <colgroup>
        {['pick', 'hire', 'stones', 'left', 'stale', 'decision'].map((name) => (
          <col key={name} className={css[name]} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">Compare</span>
          </th>
          <th scope="col">Hire</th>
          <th scope="col">Criteria</th>
          <th scope="col">How far from ready</th>
          <th scope="col">Evidence</th>
          <th scope="col">Last decision</th>
        </tr>
      </thead>
      {groups.map(({ role, candidates }) => {
        const shown = whole.includes(role) ? candidates : candidates.slice(0, atFirst);
        return (
          <tbody key={role}>
            <tr className={css.group}>
              <th colSpan={6} scope="rowgroup">
                {role} <span className="small dim">{groupSays(candidates)}</span>
              </th>
            </tr>
            {shown.map((candidate) => (
              <CandidateRow
                key={candidate.planId}
                candidate={candidate}
                today={today}
                timeZone={timeZone}
                picked={picked.includes(candidate.planId)}
                full={picked.length >= mostCompared}
                onPick={onPick}
              />
            ))}
            {shown.length < candidates.length && (
              <tr className={css.more}>
                <td colSpan={6}>
                  <Anchor
                    component="button"
                    type="button"
                    inherit
                    underline="always"
                    onClick={() => setWhole((known) => [...known, role])}
                  >
                    Show all {candidates.length} of {role}
                  </Anchor>
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}

function groupSays(candidates: readonly Candidate[]): string {
  const waiting = candidates.filter(waitsForDecision).length;
  return `${candidates.length}${waiting ? `, ${waiting} ${waiting === 1 ? 'waits' : 'wait'} for a decision` : ''}`;
}
