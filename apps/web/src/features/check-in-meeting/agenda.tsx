import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { isProblem } from '../../api/problem';
import { useMeeting } from './meeting-context';
import css from './meeting.module.css';
import { useCheckInCreate } from './use-check-in-create';

/** What the two want to talk about, ticked as they do. */
export function Agenda() {
  const { checkIn, words, deed } = useMeeting();
  const { agenda, can, plan } = checkIn;
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
                  onClick={() => void deed({ method: 'DELETE', what: `agenda-items/${item.id}` })}
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

function AgendaForm() {
  const create = useCheckInCreate('agenda-items');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return setWrong('Write what you want to talk about.');
    try {
      await create({ text: text.trim() });
      setText((typed) => (typed === text ? '' : typed));
      setWrong(null);
    } catch (error) {
      setWrong((isProblem(error) && error.on('text')) || (error as Error).message);
    }
  };
  return (
    <form className={css.adder} onSubmit={(event) => void add(event)} noValidate>
      <TextInput
        className="grow"
        aria-label="Something to talk about"
        placeholder="Something to talk about"
        maxLength={500}
        value={text}
        error={wrong}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setWrong(null);
        }}
      />
      <Button type="submit" variant="default">
        Add
      </Button>
    </form>
  );
}
