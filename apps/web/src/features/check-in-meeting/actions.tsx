import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { requestKey } from '../../api/request-key';
import { Day } from '../../ui/day';
import { Face } from '../../ui/face';
import { capital } from '../../ui/plan-words';
import { toasts } from '../../ui/toasts/toasts';
import { ActionForm } from './action-form';
import { useMeeting } from './meeting-context';
import css from './meeting.module.css';

/** Who does what by when. Once the meeting closes, each is a goal of the plan. */
export function Actions() {
  const { checkIn, words, deed } = useMeeting();
  const { actions, can, writers, plan } = checkIn;
  const fullName = (id: number) => [...plan.people, ...writers].find((one) => one.id === id)?.name ?? words.nameOf(id);

  const remove = async ({ id, text, ownerId, dueOn }: (typeof actions)[number]) => {
    if (!(await deed({ method: 'DELETE', what: `actions/${id}` }))) return;
    const options = { body: { text, ownerId, dueOn }, headers: { 'idempotency-key': requestKey() } };
    toasts.say(`Took “${text}” back.`, () => void deed({ method: 'POST', what: 'actions', options }));
  };

  return (
    <section aria-labelledby="actions">
      <h2 id="actions">Actions</h2>
      <p className="small dim">
        {actions.length || can.converse
          ? 'They become goals of the plan once the check-in is closed.'
          : 'None is noted yet.'}
      </p>
      <ul className={css.list}>
        {actions.map((action) => (
          <li key={action.id}>
            <Face name={fullName(action.ownerId)} size={24} beside />
            <span className="grow">
              {action.text}
              <span className={css.under}>
                {capital(words.nameOf(action.ownerId))}, by <Day on={action.dueOn} />
                {action.goalId !== null && ', a goal of the plan already'}
              </span>
            </span>
            {can.converse && action.goalId === null && (
              <ActionIcon size={24} aria-label={`Take back “${action.text}”`} onClick={() => void remove(action)}>
                <IconX size={15} stroke={1.6} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {can.converse && <ActionForm />}
    </section>
  );
}
