import { dateIn } from '@milepost/shared/calendar';
import type { Packet } from '@milepost/shared/packet';
import { packetOf, standsOn } from '@milepost/shared/packet-of';
import { readiness } from '@milepost/shared/readiness';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { decisionRecordQuery } from '../features/decisions/decisions.queries';
import { PacketCriteria } from '../features/packet/packet-criteria';
import { PacketKpis } from '../features/packet/packet-kpis';
import { PacketCheckIns, PacketDecided, PacketGoals, PacketOpen, PacketSkills } from '../features/packet/packet-rest';
import { packetSearch } from '../features/packet/packet-search';
import { PacketWays } from '../features/packet/packet-ways';
import sheet from '../features/packet/packet.module.css';
import { readinessQuery } from '../features/readiness/readiness.queries';
import { ButtonLink } from '../ui/button-link';
import { PageTitle } from '../ui/page-title';
import { useNow } from '../ui/use-now';
import css from './check-in-print.module.css';

const route = getRouteApi('/signed-in/plans/$planId/packet');

/** The promotion packet of a hire as a sheet of paper: as it stands, or of the decision that it rested on. */
export function PlanPacketPage() {
  const { planId } = route.useParams();
  const { decision } = packetSearch(route.useSearch());
  const { data: view } = useSuspenseQuery(readinessQuery(planId));
  if (!view.can.packet)
    return (
      <>
        <PageTitle tab="No packet">Nothing to take away</PageTitle>
        <p>The promotion packet is made by those who answer for {view.hire.name}.</p>
      </>
    );
  return (
    <div className={css.around}>
      <div className={css.bar}>
        <ButtonLink
          variant="default"
          to="/plans/$planId/readiness"
          params={{ planId }}
          search={decision === undefined ? {} : { decision }}
        >
          Back to readiness
        </ButtonLink>
        <div className="grow" />
        <PacketWays planId={planId} decision={decision} />
      </div>
      {decision === undefined ? <Now planId={planId} /> : <Then planId={planId} decisionId={decision} />}
    </div>
  );
}

function Now({ planId }: { planId: number }) {
  const { data: view } = useSuspenseQuery(readinessQuery(planId));
  const today = dateIn(view.hire.timeZone, useNow());
  return <Sheet packet={packetOf(view, readiness(view, today), today)} />;
}

function Then({ planId, decisionId }: { planId: number; decisionId: number }) {
  const { data: record } = useSuspenseQuery(decisionRecordQuery(planId, decisionId));
  return <Sheet packet={packetOf(record.facts, record.readiness, record.today, record.decision)} />;
}

function Sheet({ packet }: { packet: Packet }) {
  return (
    <article className={css.sheet}>
      <header>
        <PageTitle tab={packet.title}>{packet.title}</PageTitle>
        <p className="small dim">
          {packet.role}. {standsOn(packet)}.
        </p>
      </header>
      <section>
        <h2>Summary</h2>
        <ul className={sheet.list}>
          {packet.summary.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <PacketCriteria packet={packet} />
      <PacketKpis packet={packet} />
      <PacketSkills packet={packet} />
      <PacketCheckIns packet={packet} />
      <PacketGoals packet={packet} />
      <PacketOpen packet={packet} />
      <PacketDecided packet={packet} />
    </article>
  );
}
