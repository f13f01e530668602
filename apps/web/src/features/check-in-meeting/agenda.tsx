import { ActionIcon, Checkbox } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { requestKey } from '../../api/request-key';
import { toasts } from '../../ui/toasts/toasts';
import { AgendaForm } from './agenda-form';
import { useMeeting } from './meeting-context';
import css from './meeting.module.css';

/** What the two want to talk about, ticked as they do. */
export function Agenda() {
  const { checkIn, words, deed } = useMeeting();
  const { agenda, can, plan } = checkIn;
  const remove = async ({ id, text, goalId }: (typeof agenda)[number]) => {
    if (!(await deed({ method: 'DELETE', what: `agenda-items/${id}` }))) return;
    const options = { body: { text, goalId }, headers: { 'idempotency-key': requestKey() } };
    toasts.say(`Took “${text}” off the agenda.`, () => void deed({ method: 'POST', what: 'agenda-items', options }));
  };
  const left = agenda.filter(({ talkedAt }) => !talkedAt).length;
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">
        Agenda{' '}
        {agenda.length > 0 && <span className={css.count}>{left ? `${left} to talk about` : 'all talked about'}</span>}
      </h2>
      {agenda.length === 0 && (
        <p className="small dim">
          {can.converse ? 'Nothing yet. Flag a line, or write what you want to talk about.' : 'Nothing is on it.'}
        </p>
      )}
      <ul className={css.list}>
        {agenda.map((item) => {
          const goal = plan.goals.find(({ id }) => id === item.goalId);
          return (
            <li key={item.id}>
              <Checkbox
                className="grow"
                label={
                  <span data-talked={item.talkedAt ? true : undefined} className={css.topic}>
                    {item.text}
                  </span>
                }
                description={[
                  goal && goal.text !== item.text ? `About “${goal.text}”` : '',
                  `from ${words.callOf(item.by)}`,
                ]
                  .filter(Boolean)
                  .join(', ')}
                aria-label={`Talked about “${item.text}”`}
                checked={item.talkedAt !== null}
                disabled={!can.converse}
                onChange={() =>
                  void deed({ method: item.talkedAt ? 'DELETE' : 'PUT', what: `agenda-items/${item.id}/talked` })
                }
              />
              {can.converse && (
                <ActionIcon
                  size={24}
                  aria-label={`Take “${item.text}” off the agenda`}
                  onClick={() => void remove(item)}
                >
                  <IconX size={15} stroke={1.6} aria-hidden />
                </ActionIcon>
              )}
            </li>
          );
        })}
      </ul>
      {can.converse && <AgendaForm />}
    </section>
  );
}
