import type { CheckInPrompt } from '@milepost/shared/check-in-prompt';
import { capital } from '../../ui/plan-words';
import css from './answers.module.css';
import { useMeeting } from './meeting-context';
import type { TwoViews } from './two-views';
import { useSideNames } from './use-side-names';

/** What both answered, question by question; what nobody answered is left out. */
export function Answers({ views }: { views: TwoViews }) {
  const { checkIn } = useMeeting();
  const names = useSideNames(views);
  const answerOf = (side: 'hire' | 'manager', { key }: CheckInPrompt) =>
    views[side]?.answers.find(({ prompt }) => prompt === key)?.text.trim() ?? '';
  const asked = checkIn.prompts
    .map((prompt) => ({ prompt, hire: answerOf('hire', prompt), manager: answerOf('manager', prompt) }))
    .filter(({ hire, manager }) => hire || manager);
  if (!asked.length) return null;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">What you both wrote</h2>
      <ul className={css.answers}>
        {asked.map(({ prompt, hire, manager }) => (
          <li key={prompt.key}>
            {prompt.hire === prompt.manager && <h3 className={css.both}>{prompt.hire}</h3>}
            <Answer
              head={names.hireHead}
              who={names.hire}
              asks={prompt.hire}
              same={prompt.hire === prompt.manager}
              text={hire}
            />
            <Answer
              head={names.managerHead}
              who={names.manager}
              asks={prompt.manager}
              same={prompt.hire === prompt.manager}
              text={manager}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AnswerProps {
  head: string;
  who: string;
  asks: string;
  /** Both were asked the same: the question stands above. */
  same: boolean;
  text: string;
}

function Answer({ head, who, asks, same, text }: AnswerProps) {
  return (
    <div>
      <span className={css.head}>{head}</span>
      {!same && <h3 className={css.asks}>{asks}</h3>}
      {text ? <p className={css.text}>{text}</p> : <p className={css.none}>{capital(who)} did not answer this</p>}
    </div>
  );
}
