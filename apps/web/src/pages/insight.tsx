import { Select } from '@mantine/core';
import { phaseName } from '@milepost/shared/phase';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { InsightSection } from '../features/insight/insight-section';
import {
  insightTitle,
  kpisSentence,
  milestonesSentence,
  slipSays,
  slipsSentence,
  waitsSentence,
} from '../features/insight/insight-words';
import { type Insight, insightQuery } from '../features/insight/insight.queries';
import css from '../features/insight/insight.module.css';
import { MilestonesPicture } from '../features/insight/milestones-picture';
import { ShareBars } from '../features/insight/share-bars';
import { WaitsPicture } from '../features/insight/waits-picture';
import { monthAndYear } from '../ui/day-words';
import { PageTitle } from '../ui/page-title';
import { WayUp } from '../ui/way-up';

const route = getRouteApi('/signed-in/insight');

/** So many goals are drawn; the table has them all. */
const drawn = 12;

/** What the hires of one template teach about it: numbers of hires, never one person against another. */
export function InsightPage() {
  const { template } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: view } = useSuspenseQuery(insightQuery(template));
  const role = view.templates.find(({ slug }) => slug === view.slug)?.role;
  return (
    <>
      <WayUp to="/team">Team</WayUp>
      <header className={css.head}>
        <div>
          <PageTitle tab="Insight">{insightTitle(view)}</PageTitle>
          <p className="small dim">
            {role
              ? `${role}: ${view.hires === 1 ? '1 hire' : `${view.hires} hires`} whom you answer for, open and completed plans.`
              : 'It fills as those you answer for work on their plans.'}
          </p>
        </div>
        {view.templates.length > 1 && (
          <Select
            className={css.which}
            aria-label="Template"
            data={view.templates.map(({ slug, role: name, hires }) => ({ value: slug, label: `${name} (${hires})` }))}
            value={view.slug}
            allowDeselect={false}
            onChange={(slug) =>
              void navigate({ search: slug ? { template: slug } : {}, replace: true, resetScroll: false })
            }
          />
        )}
      </header>
      {view.slug !== null && <Pictures view={view} />}
    </>
  );
}

function Pictures({ view }: { view: Insight }) {
  const { slips, waits, kpis, cohorts } = view;
  const csv = (picture: string) => `/api/v1/insight/${picture}/csv?template=${encodeURIComponent(view.slug!)}`;
  const late = slips.filter((slip) => slip.late > 0);
  return (
    <>
      <InsightSection
        title="Goals that slip"
        says={slipsSentence(view)}
        csv={csv('goals')}
        empty={slips.length === 0 && 'The first milestone that passes for somebody shows which goals slip.'}
        picture={
          late.length > 0 && (
            <ShareBars
              summary={slipsSentence(view)}
              bars={late.slice(0, drawn).map((slip) => ({
                key: slip.key,
                label: slip.text,
                share: slip.late / slip.reached,
                says: slipSays(slip),
                tone: slip.late * 2 > slip.reached ? 'amber' : 'quiet',
              }))}
            />
          )
        }
        table={{
          head: ['Goal', 'Milestone', 'Got there', 'Late', 'Still open', 'Days late, middle'],
          rows: slips.map((slip) => [
            slip.text,
            phaseName(slip.phase),
            slip.reached,
            slip.late,
            slip.open,
            slip.medianDays ?? '–',
          ]),
        }}
      />
      <InsightSection
        title="How long sign-offs wait"
        says={waitsSentence(view)}
        csv={csv('sign-offs')}
        empty={waits.length === 0 && 'Nobody asked for a sign-off in the last twelve months.'}
        picture={<WaitsPicture waits={waits} summary={waitsSentence(view)} />}
        reading="By the month of asking: the disc is the wait in the middle, the stroke ends at the longest. A hollow disc: some still wait."
        table={{
          head: ['Asked in', 'Decided', 'Waiting', 'Days, middle', 'Days, longest'],
          rows: waits.map((one) => [
            monthAndYear(one.month),
            one.decided,
            one.waiting,
            one.medianDays,
            one.longestDays,
          ]),
        }}
      />
      <InsightSection
        title="Which KPIs are read"
        says={kpisSentence(view)}
        csv={csv('kpis')}
        empty={kpis.length === 0 && 'No KPI applies to any of these hires yet.'}
        picture={
          <ShareBars
            summary={kpisSentence(view)}
            bars={kpis.map((kpi) => ({
              key: kpi.key,
              label: kpi.name,
              share: kpi.measured / kpi.applies,
              says: kpi.measured ? `read for ${kpi.measured} of ${kpi.applies}` : `read for none of ${kpi.applies}`,
              tone: 'pine',
            }))}
          />
        }
        table={{
          head: ['KPI', 'Applies to', 'Read lately', 'Never read'],
          rows: kpis.map((kpi) => [kpi.name, kpi.applies, kpi.measured, kpi.never]),
        }}
      />
      <InsightSection
        title="Time to each milestone"
        says={milestonesSentence(view)}
        csv={csv('milestones')}
        empty={cohorts.length === 0 && 'Nobody has started yet.'}
        picture={<MilestonesPicture cohorts={cohorts} summary={milestonesSentence(view)} />}
        reading="A mark is when the hire in the middle had all of a milestone done: a disc by its day, the dashed line, a square after it."
        table={{
          head: ['Started in', 'Hires', 'Milestone', 'Got there', 'All done', 'Days, middle'],
          rows: cohorts.flatMap(({ name, hires, milestones }) =>
            milestones.map((one) => [
              name,
              hires,
              phaseName(one.phase),
              one.reached,
              one.completed,
              one.medianDays ?? '–',
            ]),
          ),
        }}
      />
    </>
  );
}
