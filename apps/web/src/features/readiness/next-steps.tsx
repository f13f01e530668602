import { type NextStep, nextSteps } from '@milepost/shared/next-steps';
import type { ReadinessView } from '../../api/readiness-cache';
import css from './next-steps.module.css';
import type { SeenCriterion, Standing } from './standing';

interface Props {
  view: ReadinessView;
  standing: Standing;
  /** Opens a criterion in place. */
  onOpen: (key: string) => void;
}

/** The few things that would close most, each with who does it and what it closes. */
export function NextSteps({ view, standing, onOpen }: Props) {
  const steps = stepsFor(view, standing);
  if (steps.length === 0) return null;
  const weights = new Map(standing.criteria.map(({ key, weight }) => [key, weight]));
  return (
    <section className={css.change} aria-labelledby="change">
      <h2 id="change">What would change this</h2>
      <ol>
        {steps.map((step) => {
          const keys = [...step.closes, ...step.advances];
          return (
            <li key={`${step.kind} ${keys[0]}`} className={css.step}>
              <p className="strong">{step.says}.</p>
              <button type="button" onClick={() => onOpen(keys[0]!)}>
                {effect(step, weights)}
                <span className="sr">
                  : {step.says}. Open {keys.length > 1 ? 'the first one' : 'it'}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Not those that only somebody can name who knows what others said of a criterion. */
function stepsFor(view: ReadinessView, { criteria }: Standing): NextStep[] {
  const told = criteria.filter(({ standing }) => standing !== 'not shown');
  return nextSteps(view, { criteria: told }, 4, view.viewer.id);
}

/** "Closes 3 required ones", "Brings 1 supporting one closer" */
function effect({ closes, advances }: NextStep, weights: Map<string, SeenCriterion['weight']>): string {
  const keys = closes.length ? closes : advances;
  const required = keys.filter((key) => weights.get(key) === 'required').length;
  const supporting = keys.length - required;
  const ones = [
    ...(required ? [`${required} required`] : []),
    ...(supporting ? [`${supporting} supporting`] : []),
  ].join(' and ');
  const what = `${ones} ${keys.length === 1 ? 'one' : 'ones'}`;
  return closes.length ? `Closes ${what}` : `Brings ${what} closer`;
}
