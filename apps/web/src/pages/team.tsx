import { phaseName, stoneLabel } from '@milepost/shared/phase';
import { Anchor } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { meQuery } from '../features/session/session.queries';
import { branchesOf } from '../features/team/branches';
import { fieldMarks, fieldSummary, onField, withinStretch } from '../features/team/field-marks';
import { fieldAxis } from '../features/team/field-place';
import { Inbox } from '../features/team/inbox';
import { everyone, isNarrowed, NobodyShown } from '../features/team/nobody-shown';
import { teamQuery } from '../features/team/team.queries';
import type { HireLine, TeamBoard } from '../features/team/team.types';
import { TeamBar } from '../features/team/team-bar';
import { countsOf, isGrouped, isOpen } from '../features/team/team-lines';
import { stretchOf, stretchText, teamScope, type TeamSearch } from '../features/team/team-search';
import { stretchWords } from '../features/team/stretch-words';
import { folded, rowsOf } from '../features/team/team-rows';
import { TeamTable } from '../features/team/team-table';
import { teamSubtitle, teamTitle, thousands } from '../features/team/team-title';
import { teamView } from '../features/team/team-view';
import { useInboxActs } from '../features/team/use-inbox-acts';
import { useTeamLines } from '../features/team/use-team-lines';
import { WithoutPlan } from '../features/team/without-plan';
import { ButtonLink } from '../ui/button-link';
import { PageTitle } from '../ui/page-title';
import { TeamField } from '../ui/pictures/team-field';
import { waitingKey } from '../ui/waiting';
import css from './team.module.css';

const route = getRouteApi('/signed-in/team');

/** A manager's home: who needs somebody, and is it me? */
export function TeamPage() {
  const search = route.useSearch();
  const scope = teamScope(search);
  const { data: board, error, refetch } = useQuery({ ...teamQuery(scope), placeholderData: keepPreviousData });
  useEffect(() => teamView.keep(search), [search]);
  if (board) return <Team board={board} search={search} />;
  return (
    <p role="alert">
      {error?.message}{' '}
      <Anchor component="button" type="button" inherit underline="always" onClick={() => void refetch()}>
        Try again
      </Anchor>
    </p>
  );
}

function Team({ board, search }: { board: TeamBoard; search: TeamSearch }) {
  const { data: me } = useSuspenseQuery(meQuery);
  const router = useRouter();
  const client = useQueryClient();
  const navigate = route.useNavigate();
  const look = (change: Partial<TeamSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });

  const lines = useTeamLines(board);
  const open = useMemo(() => lines.filter(isOpen), [lines]);
  const acts = useInboxActs();
  const waits = useMemo(() => open.flatMap(({ standing }) => standing.waits), [open]);
  const narrow = search.under !== undefined || search.team !== undefined;
  useEffect(() => {
    if (!narrow) client.setQueryData(waitingKey, waits.length);
  }, [client, narrow, waits.length]);
  const [back] = useState(() => teamView.openedFrom(router.state.location.state.key));

  const axis = useMemo(() => fieldAxis(onField(open)), [open]);
  const marks = useMemo(() => fieldMarks(open, axis), [open, axis]);
  const stretch = stretchOf(search);
  const rows = rowsOf(board, withinStretch(lines, axis, stretch), search);
  // A narrowed board still offers the way to every other branch.
  const whole = client.getQueryData<TeamBoard>(teamQuery().queryKey) ?? board;
  const openPlan = (planId: number) => {
    teamView.open(planId, router.state.location.state.key);
    void navigate({ to: '/plans/$planId', params: { planId }, state: { fromTeam: true } });
  };
  const mayGive = me.isAdmin || me.relations.reports.direct > 0;

  return (
    <>
      <header className={css.head}>
        <div className="grow">
          <PageTitle tab="Team">{teamTitle(open, board.total > board.hires.length)}</PageTitle>
          <p className="small dim">{teamSubtitle(open)}</p>
        </div>
        <div className={css.acts}>
          {(mayGive || me.relations.leads > 0) && open.length > 0 && (
            <ButtonLink to="/insight" variant="default">
              Insight
            </ButtonLink>
          )}
          {mayGive && (
            <>
              <ButtonLink to="/plans/new-many" variant="default">
                Give several
              </ButtonLink>
              <ButtonLink to="/plans/new" variant={open.length ? 'default' : 'filled'}>
                Give a plan
              </ButtonLink>
            </>
          )}
        </div>
      </header>
      {marks.length > 0 && (
        <div className={css.top}>
          <TeamField
            marks={marks}
            posts={axis.map((key) => ({ label: stoneLabel(key), name: phaseName(key) }))}
            summary={fieldSummary(marks)}
            stretch={stretch}
            onStretch={(next) => look({ stretch: next ? stretchText(next) : undefined })}
            onOpen={openPlan}
            hrefOf={(planId) => router.buildLocation({ to: '/plans/$planId', params: { planId } }).href}
          />
          <Inbox waits={waits} acts={acts} />
        </div>
      )}
      {lines.length === 0 && !isNarrowed(search) ? (
        <p className={css.none}>
          {mayGive
            ? 'A plan is a role’s template with a start date. Give somebody the first one.'
            : 'You see a plan here once you mentor, manage or lead somebody who has one.'}
        </p>
      ) : (
        <section className={css.list} aria-labelledby="everyone">
          <TeamBar
            search={search}
            onLook={look}
            counts={countsOf(lines)}
            branches={branchesOf(whole)}
            grouped={severalManagers(lines) ? isGrouped(lines, search) : null}
            stretch={stretch && stretchWords(stretch, axis)}
          />
          {board.total > board.hires.length && (
            <p className="small dim">
              The newest {thousands(board.hires.length)} of {thousands(board.total)}. Choose whose hires, to see all of
              theirs.
            </p>
          )}
          {rows.length > 0 ? (
            <TeamTable
              rows={rows}
              search={search}
              onLook={look}
              onFold={(id) => look({ shut: folded(search, id) })}
              acts={acts}
              returnedFrom={back}
            />
          ) : (
            <NobodyShown search={search} onAll={() => look(everyone)} />
          )}
        </section>
      )}
      <WithoutPlan people={board.withoutPlan} />
    </>
  );
}

const severalManagers = (lines: readonly HireLine[]) => new Set(lines.map(({ hire }) => hire.managerId)).size > 1;
