import type { CheckInRecord } from '@milepost/shared/check-in-record';
import css from './record.module.css';
import { recordWords } from './record-words';

/** What was on the agenda, and the note they kept together. */
export function RecordTalk({ record }: { record: CheckInRecord }) {
  const { agenda, sharedNote, plan } = record;
  const { nameOf, dayOf } = recordWords(record);
  const goalOf = (goalId: number | null) => plan.goals.find(({ id }) => id === goalId)?.text;
  return (
    <>
      {sharedNote?.text && (
        <section aria-labelledby="note">
          <h2 id="note">Shared note</h2>
          <p className={css.note}>{sharedNote.text}</p>
          <p className={css.under}>
            Last written by {nameOf(sharedNote.by)} on {dayOf(sharedNote.at)}
          </p>
        </section>
      )}
      {agenda.length > 0 && (
        <section aria-labelledby="agenda">
          <h2 id="agenda">Agenda</h2>
          <ul className={css.lines}>
            {agenda.map(({ id, text, by, goalId, talkedAt }) => {
              const about = goalOf(goalId);
              return (
                <li key={id}>
                  {text}
                  <span className={css.under}>
                    {[
                      `From ${nameOf(by)}`,
                      ...(about && about !== text ? [`about “${about}”`] : []),
                      ...(talkedAt ? [] : ['not talked about']),
                    ].join(', ')}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
