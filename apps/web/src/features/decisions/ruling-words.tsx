import type { CriterionRuling } from '@milepost/shared/readiness-facts';
import css from './decision-list.module.css';

/** What a lead said of one criterion where the facts do not say it alone. */
export function RulingWords({ ruling, by, stoodMet }: { ruling: CriterionRuling; by: string; stoodMet: boolean }) {
  if (ruling.met === stoodMet && !ruling.reason) return null;
  return (
    <p className={css.words}>
      {by} ruled it <b>{ruling.met ? 'met' : 'not met'}</b>
      {ruling.reason && <>: “{ruling.reason}”</>}
    </p>
  );
}
