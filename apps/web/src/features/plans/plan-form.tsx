import { goalDrafts } from '@milepost/shared/assignment';
import { isDate, type IsoDate } from '@milepost/shared/calendar';
import { followedContent } from '@milepost/shared/plan-move';
import type { TemplateContent } from '@milepost/shared/template';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { isProblem } from '../../api/problem';
import { dayWords, exactDay } from '../../ui/day-words';
import { TextLink } from '../../ui/text-link';
import { Wrong } from '../../ui/wrong';
import { LateStart } from './late-start';
import { LeaveOut } from './leave-out';
import { countWords, MilestonesPreview } from './milestones-preview';
import { gapsOf, pastOf, type PlanDraft, startOf, warningsOf } from './plan-draft';
import css from './plan-form.module.css';
import type { PlanStart } from './plans.types';
import { StartNotices } from './start-notices';
import { TemplateChoice, type TemplateOffer } from './template-choice';
import { VariantChoice } from './variant-choice';

interface Props {
  draft: PlanDraft;
  onChange: (draft: PlanDraft) => void;
  offers: readonly TemplateOffer[];
  /** The chosen template's content; undefined until it is there. */
  content: TemplateContent | undefined;
  /** How the page lets one choose a person. */
  renderPerson: (error: string | undefined) => ReactNode;
  renderMentor: (error: string | undefined) => ReactNode;
  /** The open plan of the chosen person, if they have one already. */
  planId: number | null;
  /** The person's date. */
  today: IsoDate;
  mayEditPeople: boolean;
  error: Error | null;
  busy: boolean;
  onStart: (start: PlanStart) => void;
}

/** Gives a person a plan: whom, which role, from when, with what left out; its dates show as they change. */
export function PlanForm(props: Props) {
  const { draft, onChange, content, planId, today, error, busy } = props;
  const phases = useMemo(
    () => (content ? followedContent(content, draft.variant).phases : []),
    [content, draft.variant],
  );
  const [gaps, setGaps] = useState<ReturnType<typeof gapsOf>>({});
  const mentorPlace = useRef<HTMLDivElement>(null);
  const preview = useId();
  const set = (change: Partial<PlanDraft>) => onChange({ ...draft, ...change });

  const problem = isProblem(error) ? error : null;
  // What was missing at the last try is no longer said once it is there.
  const open = gapsOf(draft);
  const wrong = (field: keyof PlanStart) => (gaps[field] && open[field]) || problem?.on(field);
  const { person, startDate } = draft;
  const first = person?.name.split(' ')[0] ?? 'the hire';
  const past = pastOf(phases, startDate, today);
  const stays = goalDrafts({ phases: [...phases] }, draft.leaveOut).filter(({ parentKey }) => !parentKey).length;
  const all = phases.reduce((sum, { goals }) => sum + goals.length, 0);
  const beside = (['personId', 'mentorId', 'templateSlug', 'variant', 'startDate', 'donePhases'] as const).some(wrong);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setGaps(open);
    const start = startOf(draft, phases, today);
    if (start && Object.keys(open).length === 0) props.onStart(start);
  };

  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <div className={css.fields}>
        <section className={css.pair}>
          <div>
            {props.renderPerson(wrong('personId'))}
            {person && planId !== null && (
              <p className={css.has} role="status">
                {person.name} has a plan already.{' '}
                <TextLink to="/plans/$planId" params={{ planId }} inherit>
                  Open it
                </TextLink>
              </p>
            )}
          </div>
          <div ref={mentorPlace}>
            {props.renderMentor(wrong('mentorId'))}
            {draft.mentor && (
              <Checkbox
                className={css.signs}
                label={`${draft.mentor.name.split(' ')[0]} may sign off goals`}
                checked={draft.mentorSigns}
                onChange={(event) => set({ mentorSigns: event.currentTarget.checked })}
                error={wrong('mentorSigns')}
              />
            )}
          </div>
        </section>

        <TemplateChoice
          offers={props.offers}
          value={draft.templateSlug}
          onChange={(templateSlug) => set({ templateSlug, variant: null, leaveOut: new Set() })}
          error={wrong('templateSlug')}
        />
        {content && (
          <VariantChoice
            content={content}
            value={draft.variant}
            onChange={(variant) => set({ variant })}
            error={wrong('variant')}
          />
        )}

        <div>
          <TextInput
            className={css.date}
            label="Start, day 0"
            type="date"
            value={startDate}
            onChange={(event) => set({ startDate: event.currentTarget.value })}
            error={wrong('startDate')}
          />
          {isDate(startDate) && (
            <p className={css.says}>
              {exactDay(startDate)}
              {awayWords(startDate, today)}
            </p>
          )}
        </div>

        {past.length > 0 && (
          <LateStart
            past={past}
            stillToDo={draft.stillToDo}
            onChange={(stillToDo) => set({ stillToDo })}
            name={first}
            today={today}
            error={wrong('donePhases')}
          />
        )}

        {phases.length > 0 && (
          <section className={css.goals} aria-labelledby={`${preview}-goals`}>
            <h2 id={`${preview}-goals`}>
              Goals <span className={css.count}>{stays === all ? `all ${all} stay` : `${stays} of ${all} stay`}</span>
            </h2>
            <p className={css.hint}>Open a phase and untick what {first} goes without.</p>
            <LeaveOut phases={phases} leaveOut={draft.leaveOut} onChange={(leaveOut) => set({ leaveOut })} />
          </section>
        )}
      </div>

      <aside className={css.preview} aria-labelledby={preview}>
        <h2 id={preview}>{person ? `${first}’s milestones` : 'The milestones'}</h2>
        {phases.length > 0 ? (
          <MilestonesPreview
            phases={phases}
            startDate={startDate}
            workingDays={person?.workingDays ?? [1, 2, 3, 4, 5]}
            leaveOut={draft.leaveOut}
            today={today}
          />
        ) : (
          <p className={css.none}>Choose a role, and its milestones show here with their dates.</p>
        )}
      </aside>

      <div className={css.end}>
        {person && (
          <StartNotices
            warnings={warningsOf(draft, today)}
            person={person}
            startDate={startDate}
            today={today}
            mayEditPeople={props.mayEditPeople}
            onStartToday={() => set({ startDate: today })}
            onChooseMentor={() => mentorPlace.current?.querySelector('input')?.focus()}
          />
        )}
        {error && !beside && <Wrong>The plan has not started. {error.message}</Wrong>}
        <Button type="submit" loading={busy} disabled={planId !== null}>
          {stays > 0 && person ? `Start ${first}’s plan with ${countWords(stays)}` : 'Start the plan'}
        </Button>
      </div>
    </form>
  );
}

/** ", in 3 days", ", 12 days ago", ", today" */
function awayWords(on: IsoDate, today: IsoDate): string {
  const words = dayWords(on, today);
  const [, away] = words.split(', ');
  if (away) return `, ${away}`;
  return /^[a-z]/.test(words) ? `, ${words}` : '';
}
