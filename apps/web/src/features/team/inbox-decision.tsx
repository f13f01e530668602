import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import css from './inbox.module.css';

/** Sign, or return with a reason. */
export function InboxDecision({
  hire,
  onSign,
  onReturn,
}: {
  hire: string;
  onSign: () => void;
  onReturn: (reason: string) => void;
}) {
  const [returning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const first = hire.split(' ')[0] ?? hire;

  if (!returning) {
    return (
      <div className={css.acts}>
        <Button onClick={onSign}>Sign off</Button>
        <Button variant="default" onClick={() => setReturning(true)}>
          Return…
        </Button>
      </div>
    );
  }
  const giveBack = (event: FormEvent) => {
    event.preventDefault();
    if (!reason.trim()) return setWrong(`Say what ${first} should add or change.`);
    onReturn(reason.trim());
  };
  return (
    <form className={css.decision} onSubmit={giveBack} noValidate>
      <Textarea
        label="To return it, say why"
        description={`${first}, any mentor, the managers above, the team’s lead, admins and their successors can read it.`}
        autoFocus
        maxLength={2000}
        value={reason}
        error={wrong}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={css.acts}>
        <Button type="submit" variant="default">
          Return
        </Button>
        <Button variant="subtle" color="gray" onClick={() => setReturning(false)}>
          Keep it
        </Button>
      </div>
    </form>
  );
}
