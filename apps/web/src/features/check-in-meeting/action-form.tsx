import { Button, NativeSelect, TextInput } from '@mantine/core';
import { addDays, isDate, workingDayOnOrAfter } from '@milepost/shared/calendar';
import { refuseActionDay } from '@milepost/shared/check-in-rules';
import { type FormEvent, useRef, useState } from 'react';
import { isProblem } from '../../api/problem';
import { capital } from '../../ui/plan-words';
import { actionField } from './action-field';
import { useMeeting } from './meeting-context';
import css from './meeting.module.css';
import { useBegunText } from './use-begun-text';
import { useCheckInCreate } from './use-check-in-create';

/** Days that somebody has for an action unless another day is chosen. */
const usual = 14;

/** Notes an action with its owner and day; the hire, their mentor and everyone above may own one. */
export function ActionForm() {
  const { checkIn, words } = useMeeting();
  const { text, write, added } = useBegunText('action');
  const { plan } = checkIn;
  const create = useCheckInCreate('actions');
  const [owner, setOwner] = useState(plan.hire.id);
  const [due, setDue] = useState(() => {
    const { workingDays } = plan.hire;
    return workingDayOnOrAfter(addDays(words.today, usual), { workingDays, holidays: plan.holidays });
  });
  const [wrong, setWrong] = useState<{
    text?: string | undefined;
    owner?: string | undefined;
    due?: string | undefined;
  }>({});
  const field = useRef<HTMLInputElement>(null);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const found = {
      text: text.trim() ? undefined : 'Say what is to be done.',
      due: isDate(due) ? refuseActionDay(due, words.today)?.detail : 'Choose a day.',
    };
    setWrong(found);
    if (found.text || found.due) return;
    try {
      await create({ text: text.trim(), ownerId: owner, dueOn: due });
      added(text);
      field.current?.focus();
    } catch (error) {
      const problem = isProblem(error) ? error : null;
      const on = { text: problem?.on('text'), owner: problem?.on('ownerId'), due: problem?.on('dueOn') };
      setWrong(on.text || on.owner || on.due ? on : { text: (error as Error).message });
    }
  };

  return (
    <form className={css.action} onSubmit={(event) => void add(event)} noValidate>
      <TextInput
        ref={field}
        id={actionField}
        aria-label="Action"
        placeholder="Who does what"
        maxLength={500}
        value={text}
        error={wrong.text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        aria-label="Owner"
        value={String(owner)}
        error={wrong.owner}
        onChange={(event) => setOwner(Number(event.currentTarget.value))}
        data={plan.around.map((id) => ({ value: String(id), label: capital(words.nameOf(id)) }))}
      />
      <TextInput
        type="date"
        aria-label="Due"
        min={words.today}
        value={due}
        error={wrong.due}
        onChange={(event) => setDue(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        Add
      </Button>
    </form>
  );
}
