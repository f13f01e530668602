import type { EvidenceTarget } from '@milepost/shared/evidence-use-rules';
import { Checkbox, NativeSelect } from '@mantine/core';
import type { ReadinessView } from '../../api/readiness-cache';
import css from './evidence-dialog.module.css';
import type { OfferedTarget } from './evidence-targets';
import { targetPeriod } from './target-names';

interface Props {
  target: OfferedTarget;
  view: ReadinessView;
  /** What of it is chosen: a KPI may be chosen as a whole and for single periods. */
  chosen: readonly EvidenceTarget[];
  onChoose: (target: EvidenceTarget, on: boolean) => void;
}

/** One skill, criterion or KPI to tick; a KPI also by its period. */
export function TargetRow({ target: { kind, key, name, periods }, view, chosen, onChoose }: Props) {
  const of = (startsOn: string | null): EvidenceTarget => ({ kind, key, startsOn });
  const open = periods.filter((startsOn) => !chosen.some((one) => one.startsOn === startsOn));
  const words = (startsOn: string | null) => targetPeriod(of(startsOn), view);
  const ticked = (startsOn: string | null) => chosen.some((one) => one.startsOn === startsOn);
  const dated = chosen.filter(({ startsOn }) => startsOn !== null);
  return (
    <div className={css.target}>
      <Checkbox
        label={kind === 'kpi' && dated.length ? `${name}, as a whole` : name}
        checked={ticked(null)}
        onChange={(event) => onChoose(of(null), event.currentTarget.checked)}
      />
      {kind === 'kpi' && open.length > 0 && (
        <NativeSelect
          size="xs"
          className={css.period ?? ''}
          aria-label={`A period of ${name}`}
          value=""
          data={[
            { value: '', label: 'For a period…' },
            ...open.map((startsOn) => ({ value: startsOn, label: words(startsOn) ?? startsOn })),
          ]}
          onChange={(event) => event.currentTarget.value && onChoose(of(event.currentTarget.value), true)}
        />
      )}
      {dated.map(({ startsOn }) => (
        <Checkbox
          key={startsOn}
          className={css.dated ?? ''}
          label={`${name}, ${words(startsOn)}`}
          checked
          onChange={() => onChoose(of(startsOn), false)}
        />
      ))}
    </div>
  );
}
