import { Button } from '@mantine/core';
import { ButtonLink } from '../../../ui/button-link';
import css from './compare-bar.module.css';

interface Props {
  /** Those chosen, in the order they were chosen. */
  picked: readonly { planId: number; name: string }[];
  onClear: () => void;
}

/** Who is chosen to stand side by side, and the way there. It stays in sight at the foot of the page. */
export function CompareBar({ picked, onClear }: Props) {
  return (
    <div className={css.bar} role="region" aria-label="Compare" hidden={picked.length === 0}>
      <p aria-live="polite">
        {picked.length > 0 && picked.map(({ name }) => name).join(', ')}
        {picked.length === 1 && <span className="dim">. Choose one to three more.</span>}
      </p>
      <Button variant="default" onClick={onClear}>
        Clear
      </Button>
      {picked.length > 1 && (
        <ButtonLink
          from="/readiness"
          to="/readiness"
          search={(before) => ({ ...before, plans: picked.map(({ planId }) => planId).join(',') })}
        >
          Compare {picked.length}
        </ButtonLink>
      )}
    </div>
  );
}
