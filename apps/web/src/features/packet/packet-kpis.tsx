import type { Packet, PacketKpiPart } from '@milepost/shared/packet';
import { KpiMark } from '../../ui/pictures/kpi-dot';
import { KpiLine } from '../../ui/pictures/kpi-line';
import { capital } from '../../ui/plan-words';
import css from './packet.module.css';

/** The line of every KPI that was read, with its table. */
export function PacketKpis({ packet: { kpis, unread } }: { packet: Packet }) {
  return (
    <section>
      <h2>KPIs</h2>
      {kpis.map(({ key, name, parts }) => (
        <div key={key} className={css.kpi}>
          <h3>{name}</h3>
          {parts.map((part, at) => (
            <Part key={at} name={name} part={part} />
          ))}
        </div>
      ))}
      {kpis.length === 0 && <p>No KPI was read yet.</p>}
      {unread.length > 0 && <p className="small dim">Never read: {unread.join(', ')}.</p>}
    </section>
  );
}

function Part({ name, part: { label, bound, series, summary, rows } }: { name: string; part: PacketKpiPart }) {
  return (
    <>
      <p className="small dim">
        {label && `${capital(label)}. `}
        {bound ? `Asked for: ${bound}.` : 'Judged in words.'}
      </p>
      {series && <KpiLine series={series} summary={summary} />}
      <table className={css.readings}>
        <caption className="sr">
          Readings of {name}
          {label && `, ${label}`}
        </caption>
        <thead className="sr">
          <tr>
            <th scope="col">When</th>
            <th scope="col">Reading</th>
            <th scope="col">How it stands</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ when, value, standing, counts, words }) => (
            <tr key={when}>
              <th scope="row">{when}</th>
              <td>{value || <span className="faint">no reading</span>}</td>
              <td>
                {value && (
                  <span className={css.standing}>
                    <KpiMark standing={standing} counts={counts} />
                    {words}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
