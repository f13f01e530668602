import { phaseName } from '@milepost/shared/phase';
import type { Item, Kpi } from '@milepost/shared/template';
import { Cite } from '../../ui/cite';
import { Inferred } from '../../ui/inferred';
import { ItemList } from './item-list';
import { KpiBand } from './kpi-band';
import css from './kpi-list.module.css';

/** What is measured, why, against which target, how often and from when on; then how to read it fairly. */
export function KpiList({ kpis, notes }: { kpis: readonly Kpi[]; notes: readonly Item[] }) {
  return (
    <>
      <ul className={css.kpis}>
        {kpis.map((kpi) => (
          <li key={kpi.key}>
            <KpiLine kpi={kpi} />
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <>
          <h3 className={css.fair}>Reading them fairly</h3>
          <ItemList items={notes} />
        </>
      )}
    </>
  );
}

function KpiLine({ kpi }: { kpi: Kpi }) {
  const [first] = kpi.parts;
  return (
    <>
      <div className={css.what}>
        <h3>{kpi.name}</h3>
        <p>{kpi.measures}</p>
        <p className="faint">{kpi.matters}</p>
      </div>
      <div className={css.target}>
        {kpi.parts.map((part) => (
          <p key={part.words} className={css.words}>
            {part.label && <span className="dim">{part.label}: </span>}
            {part.words}
            {part.stat && !part.words.includes(part.stat) && <span className="faint"> ({part.stat})</span>}
          </p>
        ))}
        {kpi.parts.length === 0 && <p className={css.words}>{kpi.qualitative ?? 'No number set'}</p>}
        {first && <KpiBand part={first} />}
        {kpi.note && <p className={css.note}>{kpi.note}</p>}
      </div>
      <div className={css.when}>
        <p>{readWords(kpi.frequency)}</p>
        <p>
          from {phaseName(kpi.from)} on
          {kpi.fromInferred && (
            <Inferred why="The document does not say from when on this number is fair to read." quiet />
          )}
        </p>
      </div>
      <div className={css.source}>
        <Cite source={kpi.source} />
      </div>
    </>
  );
}

const readWords = (frequency: Kpi['frequency']) =>
  frequency.length > 0
    ? `read ${frequency.map((one) => (one === 'sprint' ? 'each sprint' : one)).join(' or ')}`
    : 'read as needed';
