import { Radio } from '@mantine/core';
import type { MergeConflict, Resolution } from '@milepost/shared/plan-merge';
import { fieldNames, valueWords } from './move-words';
import css from './plan-moves.module.css';

interface Props {
  conflicts: readonly MergeConflict[];
  decided: readonly Resolution[];
  onDecide: (resolution: Resolution) => void;
  /** The version that the plan would follow. */
  to: number;
}

/** What the template and the plan both changed: a person chooses, one by one. */
export function MoveConflicts({ conflicts, decided, onDecide, to }: Props) {
  return (
    <div className={css.conflicts}>
      {conflicts.map(({ key, field, text, next, mine }) => {
        const take = decided.find((one) => one.key === key && one.field === field)?.take;
        return (
          <Radio.Group
            key={`${key} ${field}`}
            className={css.conflict}
            label={`${fieldNames[field]}: “${text}”`}
            value={take ?? ''}
            onChange={(value) => onDecide({ key, field, take: value as Resolution['take'] })}
          >
            <Radio value="template" label={<Side who={`Version ${to}`} says={valueWords(field, next)} />} />
            <Radio
              value="plan"
              label={
                <Side
                  who="This plan"
                  says={field === 'dropped' ? 'Keeps it: it was begun or changed here' : valueWords(field, mine)}
                />
              }
            />
          </Radio.Group>
        );
      })}
    </div>
  );
}

function Side({ who, says }: { who: string; says: string }) {
  return (
    <>
      <span className="dim">{who}:</span> {says}
    </>
  );
}
