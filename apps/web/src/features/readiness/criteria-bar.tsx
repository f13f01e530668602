import { NativeSelect, SegmentedControl, Switch } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { criterionSources } from '@milepost/shared/criterion';
import css from './criteria-bar.module.css';
import type { CriteriaSearch } from './criteria-search';
import { sourceNames } from './readiness-words';
import type { SeenCriterion } from './standing';

interface Props {
  criteria: readonly SeenCriterion[];
  search: CriteriaSearch;
  onLook: (change: { source?: CriteriaSearch['source'] | undefined; open?: true | undefined }) => void;
}

/** Which criteria are shown: of one source, or only what is open. Both stand in the address. */
export function CriteriaBar({ criteria, search, onLook }: Props) {
  const narrow = useMediaQuery('(max-width: 760px)');
  const options = [
    { value: 'all', label: `All ${criteria.length}` },
    ...criterionSources.flatMap((source) => {
      const of = criteria.filter(({ basis }) => basis.source === source).length;
      return of ? [{ value: source, label: `${sourceNames[source]} ${of}` }] : [];
    }),
  ];
  const value = options.some((one) => one.value === search.source) ? search.source! : 'all';
  const choose = (next: string) => onLook({ source: criterionSources.find((one) => one === next) });
  return (
    <div className={css.bar}>
      <h2>Criteria</h2>
      {narrow ? (
        <NativeSelect
          size="xs"
          aria-label="Which criteria"
          data={options}
          value={value}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      ) : (
        <SegmentedControl aria-label="Which criteria" data={options} value={value} onChange={choose} />
      )}
      <Switch
        size="xs"
        label="Only open"
        checked={search.open === true}
        onChange={(event) => onLook({ open: event.currentTarget.checked ? true : undefined })}
      />
    </div>
  );
}

/** Those that are looked at. */
export const shownCriteria = (criteria: readonly SeenCriterion[], { source, open }: CriteriaSearch): SeenCriterion[] =>
  criteria.filter(
    ({ basis, standing }) => (source === undefined || basis.source === source) && (!open || standing !== 'met'),
  );
