import type { ComponentProps } from 'react';
import type { PlanView } from '../../api/plan-cache';
import { readersOf } from '../../ui/plan-readers';
import { ReasonDialog } from '../../ui/reason-dialog';
import css from './change-dialog.module.css';

interface Props extends Omit<ComponentProps<typeof ReasonDialog>, 'readers' | 'check'> {
  plan: PlanView;
  /** What others did since the dialog opened. */
  news: readonly string[];
  /** Whether everything but the reason is there and fits. */
  ready: boolean;
  /** Told of every try. */
  onTry: () => void;
}

/** A change to a plan's dates. When somebody else was faster it says what they did, and what was typed stays. */
export function ChangeDialog({ plan, news, ready, onTry, children, ...dialog }: Props) {
  const check = () => {
    onTry();
    return ready;
  };
  return (
    <ReasonDialog readers={readersOf(plan)} check={check} {...dialog}>
      {news.length > 0 && (
        <div role="alert" className={css.news}>
          <p>The dates changed while you were here. What you typed is still here; confirm to apply it on top.</p>
          <ul>
            {news.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </ReasonDialog>
  );
}
