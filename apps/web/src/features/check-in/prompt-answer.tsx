import type { Side } from '@milepost/shared/assessment';
import { type CheckIn, useCheckInWrite } from '../../api/check-in-cache';
import { AutosavedText } from '../../ui/autosaved-text';
import { placeOf } from '../../ui/kept-words';
import { useAutosave } from '../../ui/use-autosave';
import { ownOf } from './own-assessment';
import css from './own-view.module.css';

interface Props {
  checkIn: CheckIn;
  prompt: CheckIn['prompts'][number];
  side: Side;
}

/** One of the stage's questions, as it is put to this side, and what the reader answers. */
export function PromptAnswer({ checkIn, prompt, side }: Props) {
  const { course, plan } = checkIn;
  const write = useCheckInWrite(course.id);
  const saved = ownOf(checkIn)?.answers.find((one) => one.prompt === prompt.key)?.text ?? '';
  const label = questionFor(side, prompt);
  const box = useAutosave({
    place: placeOf(plan.viewer.id, `check-in-${course.id}`),
    field: `answer-${prompt.key}`,
    label,
    saved,
    save: (text) =>
      write.mutateAsync({
        method: 'PATCH',
        what: 'assessment',
        options: { body: { answers: [{ prompt: prompt.key, text }] } },
      }),
    words: (text) => text,
  });
  return (
    <div className={css.question}>
      <AutosavedText box={box} saved={saved} label={label} maxLength={4000} />
    </div>
  );
}

/** Hire and manager are asked about the same thing; whoever else looks on is asked as the manager is. */
export const questionFor = (side: Side, prompt: CheckIn['prompts'][number]): string =>
  side === 'hire' ? prompt.hire : prompt.manager;
