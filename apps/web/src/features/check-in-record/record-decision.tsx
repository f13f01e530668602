import type { CheckInRecord } from '@milepost/shared/check-in-record';
import { outcomeWords } from '@milepost/shared/check-in-words';
import { dayName } from '@milepost/shared/day-name';
import { phaseName } from '@milepost/shared/phase';
import { Face } from '../../ui/face';
import { capital } from '../../ui/plan-words';
import { TextLink } from '../../ui/text-link';
import css from './record.module.css';
import { recordWords } from './record-words';

interface Props {
  record: CheckInRecord;
  /** Which goals the actions became, by action; their lines lead there. */
  goals?: ReadonlyMap<number, number>;
}

/** What was decided, and who does what by when: what a record is for. */
export function RecordDecision({ record, goals }: Props) {
  const { decision, actions, checkIn } = record;
  const { outcome, summary, nextOn, extension } = decision;
  const { nameOf, dayOf } = recordWords(record);
  return (
    <section className={css.decision} aria-labelledby="decided">
      <p className={css.kicker}>
        Decided by {nameOf(checkIn.closedBy)} on {dayOf(checkIn.closedAt)}
      </p>
      <h2 id="decided" className={css.outcome}>
        {outcomeWords[outcome]}
      </h2>
      <p className={css.summary}>{summary}</p>
      {extension && (
        <p className={css.more}>
          {capital(phaseName(extension.phase))} gets more time, until <b>{dayName(extension.due)}</b>:{' '}
          {extension.reason}
        </p>
      )}
      {nextOn && (
        <p className={css.more}>
          They meet again on <b>{dayName(nextOn)}</b>.
        </p>
      )}
      {actions.length > 0 && (
        <>
          <h3 className={css.agreed}>Agreed</h3>
          <ul className={css.actions}>
            {actions.map(({ id, text, ownerId, dueOn }) => {
              const goal = goals?.get(id);
              return (
                <li key={id}>
                  <Face name={nameOf(ownerId)} size={24} beside />
                  <span className="grow">
                    {goal ? (
                      <TextLink to="/plans/$planId" params={{ planId: checkIn.planId }} search={{ goal }} inherit>
                        {text}
                      </TextLink>
                    ) : (
                      text
                    )}
                    <span className={css.under}>
                      {nameOf(ownerId)}, by {dayName(dueOn)}
                    </span>
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
