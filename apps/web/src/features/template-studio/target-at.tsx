import type { CountTarget } from '@milepost/shared/template';
import { targetWords } from '../../ui/target-words';
import { NumberAt, TextAt } from './fields';
import { useStudio } from './studio';
import css from './studio-fields.module.css';

/** How many a count asks for, and how that reads. */
export function TargetAt({ at, target }: { at: string; target: CountTarget | undefined }) {
  const { put } = useStudio();
  const { min, max, unit } = target ?? { min: 1, max: null, unit: '' };
  const set = (change: Partial<CountTarget>) => put(at, { min, max, unit, ...change });
  return (
    <div>
      <div className={css.three}>
        <NumberAt
          at={`${at}.min`}
          label="At least"
          whole
          needed
          value={min}
          onChange={(value) => set({ min: value ?? 1 })}
        />
        <NumberAt
          at={`${at}.max`}
          label="At most"
          placeholder="or more"
          whole
          value={max}
          onChange={(value) => set({ max: value })}
        />
        <TextAt at={`${at}.unit`} label="Of what" placeholder="runbooks" value={unit} />
      </div>
      <p className={css.reads}>Reads as: {targetWords({ min, max, unit })}</p>
    </div>
  );
}
