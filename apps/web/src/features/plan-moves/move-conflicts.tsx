import { Radio } from '@mantine/core';
import type { MergeConflict, Resolution } from '@milepost/shared/plan-merge';
import { quoted } from '../../ui/quoted';
import { fieldNames, mineWords, nextWords, valueWords } from './move-words';
import css from './plan-moves.module.css';
import type { MovablePlan } from './plan-moves.queries';

interface Props {
  plan: Pick<MovablePlan, 'conflicts' | 'from'>;
  decided: readonly Resolution[];
  onDecide: (resolution: Resolution) => void;
  /** The version that the plan would follow. */
  to: number;
  busy: boolean;
}

/** What the template and the plan both changed: a person chooses, one by one. */
export function MoveConflicts({ plan: { conflicts, from }, decided, onDecide, to, busy }: Props) {
  return (
    <div className={css.conflicts}>
      {conflicts.map((conflict) => {
        const { key, field } = conflict;
        const take = decided.find((one) => one.key === key && one.field === field)?.take;
        return (
          <Radio.Group
            key={`${key} ${field}`}
            className={css.conflict}
            data-decided={take !== undefined || undefined}
            label={labelOf(conflict, from)}
            value={take ?? ''}
            onChange={(value) => onDecide({ key, field, take: value as Resolution['take'] })}
          >
            <div className={css.sides}>
              <Radio
                value="template"
                disabled={busy}
                label={<Side who={`Version ${to}`} says={nextWords(conflict)} />}
              />
              <Radio value="plan" disabled={busy} label={<Side who="This plan" says={mineWords(conflict)} />} />
            </div>
          </Radio.Group>
        );
      })}
    </div>
  );
}

/** What it was before either changed it stands in the label: nobody chooses that. */
function labelOf({ field, text, old }: MergeConflict, from: number): string {
  if (field === 'dropped') return `${fieldNames[field]}: ${quoted(text)}`;
  const before = `${fieldNames[field]}, in version ${from}: `;
  if (field === 'text') return before + quoted(String(old));
  return `${before}${valueWords(field, old).replace(/^[A-Z]/, (letter) => letter.toLowerCase())}. ${quoted(text)}`;
}

function Side({ who, says }: { who: string; says: string }) {
  return (
    <>
      <span className="dim">{who}:</span> {says}
    </>
  );
}
