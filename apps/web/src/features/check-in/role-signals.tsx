import type { CheckIn } from '../../api/check-in-cache';
import css from './check-in-pack.module.css';

/** What the role's document calls good work and what it warns of, as prompts; folded until somebody asks. */
export function RoleSignals({ signals: { highPerformance, pitfalls } }: Pick<CheckIn, 'signals'>) {
  return (
    <>
      {highPerformance.length > 0 && (
        <details className={css.signals}>
          <summary>Signs of high performance</summary>
          <Items items={highPerformance} />
        </details>
      )}
      {pitfalls.some(({ items }) => items.length > 0) && (
        <details className={css.signals}>
          <summary>Pitfalls of this role</summary>
          {pitfalls.map(({ key, title, items }) => (
            <div key={key}>
              {pitfalls.length > 1 && <h4>{title}</h4>}
              <Items items={items} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}

const Items = ({ items }: { items: CheckIn['signals']['highPerformance'] }) => (
  <ul>
    {items.map(({ text, source }) => (
      <li key={`${source?.section} ${source?.position} ${text}`}>{text}</li>
    ))}
  </ul>
);
