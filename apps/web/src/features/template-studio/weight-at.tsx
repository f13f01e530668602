import type { CriterionWeight } from '@milepost/shared/template';
import { ChoiceAt } from './fields';
import { useStudio } from './studio';

interface Props {
  at: string;
  value: CriterionWeight | undefined;
  /** What holds where nothing is said. */
  usual: CriterionWeight | 'by its tier';
}

/** Whether promotion hangs on it. */
export function WeightAt({ at, value, usual }: Props) {
  const { put } = useStudio();
  return (
    <ChoiceAt
      at={at}
      label="For promotion"
      value={value ?? 'usual'}
      choices={{ usual: `As usual: ${usual}`, required: 'Required', supporting: 'Supporting' }}
      onChange={(weight) => put(at, weight === 'usual' ? undefined : weight)}
    />
  );
}
