import { latestRating } from '@milepost/shared/readiness';
import type { SkillRating } from '@milepost/shared/readiness-facts';
import type { SkillLevel } from '@milepost/shared/skill-level';
import type { Skill } from '@milepost/shared/template';
import { useQueryClient } from '@tanstack/react-query';
import { readinessKeys, type ReadinessView, useReadinessWrite } from '../../api/readiness-cache';
import { toasts } from '../../ui/toasts/toasts';
import { levelWord } from './skill-words';

/** The newest rating from the reader's own side, whoever gave it. */
export function ownRating(view: ReadinessView, skill: string): SkillRating | null {
  const { rate } = view.can;
  return rate
    ? latestRating(
        view.skillRatings.filter((one) => one.skill === skill),
        rate,
      )
    : null;
}

/** Rates one skill from the reader's side: on screen at once, with a way back. */
export function useRateSkill(view: ReadinessView) {
  const client = useQueryClient();
  const { mutateAsync } = useReadinessWrite(view.planId);
  const path = `/plans/${view.planId}/skill-ratings`;

  return async ({ key: skill, name }: Pick<Skill, 'key' | 'name'>, level: SkillLevel, note: string): Promise<void> => {
    const query = readinessKeys.one(view.planId);
    const before = client.getQueryData<ReadinessView>(query);
    if (before) client.setQueryData(query, withRating(before, { skill, level, note }));
    try {
      const body = { ratings: [{ skill, level, note }] };
      const fresh = await mutateAsync({ method: 'PUT', path, options: { body } });
      const given = ownRating(fresh, skill);
      const takeBack = () =>
        mutateAsync({ method: 'DELETE', path: `${path}/${given?.id}` }).catch((error: Error) =>
          toasts.wrong(error.message),
        );
      toasts.say(`${name}: ${levelWord(level)}.`, () => void takeBack());
    } catch (error) {
      if (before) client.setQueryData(query, before);
      toasts.wrong(`${name} stays as it was. ${error instanceof Error ? error.message : ''}`);
    }
  };
}

/** The page as it will be once the rating is recorded. */
function withRating(view: ReadinessView, given: Pick<SkillRating, 'skill' | 'level' | 'note'>): ReadinessView {
  if (!view.can.rate) return view;
  const id = Math.max(0, ...view.skillRatings.map((one) => one.id)) + 1;
  const at = new Date().toISOString();
  const rating: SkillRating = { ...given, id, side: view.can.rate, by: view.viewer.id, at };
  return { ...view, skillRatings: [...view.skillRatings, rating] };
}
