import { dateIn } from '@milepost/shared/calendar';
import { nextSkills } from '@milepost/shared/next-skills';
import { phaseDays, phaseName } from '@milepost/shared/phase';
import { currentPhase, schedule } from '@milepost/shared/schedule';
import { skillStandings } from '@milepost/shared/skill-standing';
import type { PhaseKey } from '@milepost/shared/template';
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { UsesOf } from '../features/evidence-uses/uses-of';
import { readinessQuery } from '../features/readiness/readiness.queries';
import { NextSkillsList, unratedWords } from '../features/skills/next-skills-list';
import { RateAll } from '../features/skills/rate-all';
import { SkillsList } from '../features/skills/skills-list';
import { skillsSearch, type SkillsSearch } from '../features/skills/skills-search';
import { skillsTitle } from '../features/skills/skills-title';
import { SoftSkillList } from '../features/templates/soft-skill-list';
import { PageTitle } from '../ui/page-title';
import { useNow } from '../ui/use-now';
import { WayUp } from '../ui/way-up';
import css from './plan-skills.module.css';

const route = getRouteApi('/signed-in/plans/$planId/skills');

/** Where a hire stands in the role's skills, what to learn next, and what strong looks like. */
export function PlanSkillsPage() {
  const { planId } = route.useParams();
  const search = skillsSearch({ ...route.useSearch() });
  const navigate = route.useNavigate();
  const { data: view } = useSuspenseQuery(readinessQuery(planId));
  const today = dateIn(view.hire.timeZone, useNow());
  const milestones = view.phases.map(({ key }) => key).filter((key) => phaseDays(key) !== null);
  const current = currentPhase(schedule(view, today), today)?.key ?? milestones.at(-1) ?? 'month-12';
  const phase = search.phase && milestones.includes(search.phase) ? search.phase : current;
  const standings = skillStandings(view, phase);
  const next = nextSkills(view, current);
  const look = (change: { [Name in keyof SkillsSearch]?: SkillsSearch[Name] | undefined }) =>
    void navigate({
      search: (before) => ({ ...before, ...change }) as SkillsSearch,
      replace: true,
      resetScroll: false,
    });

  const { viewer, hire, role, can } = view;
  const place = viewer.hire ? ({ to: '/plan' } as const) : ({ to: '/plans/$planId', params: { planId } } as const);
  const rating = search.rate === true && can.rate !== null;
  const apart = standings.filter((one) => one.apart).length;
  const unrated = unratedWords(view, standings.filter(({ now }) => !now).length);
  return (
    <>
      <WayUp {...place}>{viewer.hire ? 'My plan' : `${hire.name}’s plan`}</WayUp>
      <header className={css.head}>
        <div className="grow">
          <PageTitle tab={viewer.hire ? 'My skills' : `Skills of ${hire.name}`}>
            {can.skills ? skillsTitle(standings, phase) : `Skills of ${hire.name}`}
          </PageTitle>
          <p className="small dim">
            {viewer.hire ? role : `${hire.name}, ${role}`}.{can.skills && unrated && ` ${unrated}`}
            {apart > 0 && ` The two views differ on ${apart}.`}
          </p>
        </div>
        {can.rate && !rating && standings.length > 0 && (
          <Button onClick={() => look({ rate: true, skill: undefined })}>Rate skills</Button>
        )}
      </header>
      {!can.skills ? (
        <p className={css.none}>
          Skills belong to {hire.name} and to those who help, manage and lead them. They are not shown to you.
        </p>
      ) : rating ? (
        <RateAll view={view} onDone={() => look({ rate: undefined })} />
      ) : (
        <div className={css.split}>
          <div>
            {standings.length > 0 ? (
              <>
                <div className={css.bar}>
                  <NativeSelect
                    size="xs"
                    aria-label="Milestone to measure against"
                    value={phase}
                    data={milestones.map((key) => ({
                      value: key,
                      label: `Asked for by ${phaseName(key)}${key === current ? ', under way' : ''}`,
                    }))}
                    onChange={(event) =>
                      look({
                        phase:
                          event.currentTarget.value === current ? undefined : (event.currentTarget.value as PhaseKey),
                      })
                    }
                  />
                  <SegmentedControl
                    aria-label="Order"
                    value={search.first ?? 'tier'}
                    data={[
                      { value: 'tier', label: 'By tier' },
                      { value: 'differences', label: 'Differences first' },
                    ]}
                    onChange={(first) => look({ first: first === 'differences' ? first : undefined })}
                  />
                </div>
                <SkillsList
                  view={view}
                  phase={phase}
                  standings={standings}
                  apartFirst={search.first === 'differences'}
                  opened={search.skill}
                  onOpen={(skill) => look({ skill })}
                  renderEvidence={(skill) => <UsesOf view={view} kind="skill" keyName={skill} />}
                />
              </>
            ) : (
              <p className={css.none}>The document names no skills. An admin can add some to the template.</p>
            )}
          </div>
          <aside className={css.side} aria-label="What comes next">
            <NextSkillsList next={next} view={view} onOpen={(skill) => look({ skill })} />
            {next.length === 0 && standings.length > 0 && (
              <section>
                <h2>What to learn next</h2>
                <p className="small dim">
                  {standings.some(({ now, own }) => now ?? own)
                    ? 'Nothing that is rated is below what the next milestones ask.'
                    : 'This follows once skills are rated.'}
                </p>
              </section>
            )}
          </aside>
          {view.template.softSkills.length > 0 && (
            <section className={css.soft}>
              <h2>Soft skills, and what strong looks like</h2>
              <SoftSkillList softSkills={view.template.softSkills} />
            </section>
          )}
        </div>
      )}
    </>
  );
}
