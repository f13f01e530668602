import { Button } from '@mantine/core';
import { useState } from 'react';
import { type CheckIn, useCheckInWrite } from '../../api/check-in-cache';
import { flushAutosaves } from '../../ui/use-autosave';
import { placeOf } from '../../ui/kept-words';
import { Wrong } from '../../ui/wrong';
import css from './own-view.module.css';

interface Props {
  checkIn: CheckIn;
  /** How many goals have no rating yet. */
  unrated: number;
}

/** Gives what was written out of hand. Everything typed is saved before. */
export function Submission({ checkIn: { course, plan }, unrated }: Props) {
  const write = useCheckInWrite(course.id);
  const [unsaved, setUnsaved] = useState(false);
  const submit = async () => {
    const isSaved = await flushAutosaves(placeOf(plan.viewer.id, `check-in-${course.id}`));
    setUnsaved(!isSaved);
    if (isSaved) write.mutate({ method: 'PUT', what: 'assessment/submission' });
  };
  return (
    <div className={css.end}>
      <Button loading={write.isPending} onClick={() => void submit()}>
        Submit your view
      </Button>
      <span className="small dim">
        {unrated > 0 && `${unrated === 1 ? '1 goal is' : `${unrated} goals are`} not rated yet. `}You can take it back
        until somebody else can read it.
      </span>
      {unsaved && <Wrong>Not submitted: something above is not saved yet.</Wrong>}
      {write.error && <Wrong>Not submitted: {write.error.message}</Wrong>}
    </div>
  );
}
