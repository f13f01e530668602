import { Switch } from '@mantine/core';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ComparisonTable } from '../features/readiness/comparison/comparison-table';
import { readinessQuery } from '../features/readiness/readiness.queries';
import { standingOf } from '../features/readiness/standing';
import { PageTitle } from '../ui/page-title';
import { TextLink } from '../ui/text-link';
import { useNow } from '../ui/use-now';
import css from './readiness.module.css';

/** Two to four side by side, criterion by criterion. Never ranked: they stand in the order in which they were chosen. */
export function ReadinessComparison({ planIds }: { planIds: readonly number[] }) {
  const reads = useSuspenseQueries({ queries: planIds.map((planId) => readinessQuery(planId)) });
  const [onlyApart, setOnlyApart] = useState(false);
  const now = useNow();
  const hires = useMemo(
    () => reads.flatMap(({ data: view }) => (view.can.readiness ? [{ view, standing: standingOf(view, now) }] : [])),
    [reads, now],
  );
  const names = hires.map(({ view }) => view.hire.name);
  return (
    <>
      <p className="tiny">
        <TextLink
          from="/readiness"
          to="/readiness"
          search={({ plans: _, ...before }) => ({ ...before, pick: planIds.join(',') })}
          activeOptions={{ exact: true }}
          inherit
          c="var(--ink-2)"
        >
          Readiness
        </TextLink>
      </p>
      <header className={css.head}>
        <div className="grow">
          <PageTitle tab="Side by side">{namesInRow(names)}, side by side</PageTitle>
          <p className="small dim">In the order they were chosen. What differs is worth a talk; nobody is ranked.</p>
        </div>
        <Switch
          size="xs"
          label="Only where they differ"
          checked={onlyApart}
          onChange={(event) => setOnlyApart(event.currentTarget.checked)}
        />
      </header>
      <ComparisonTable hires={hires} onlyApart={onlyApart} />
    </>
  );
}

const namesInRow = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
