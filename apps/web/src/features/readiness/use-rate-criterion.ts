import { type CriterionRating, type CriterionScale } from '@milepost/shared/readiness-facts';
import { latestRating } from '@milepost/shared/readiness';
import { useQueryClient } from '@tanstack/react-query';
import { readinessKeys, type ReadinessView, useReadinessWrite } from '../../api/readiness-cache';
import { quoted } from '../../ui/quoted';
import { toasts } from '../../ui/toasts/toasts';

export interface Said {
  rating: CriterionScale | null;
  note: string;
}

/** What the reader's own side says of a criterion now. */
export function ownSaying(view: ReadinessView, criterion: string): Said {
  const { rate } = view.can;
  const last =
    rate &&
    latestRating(
      view.criterionRatings.filter((one) => one.criterion === criterion),
      rate,
    );
  return { rating: last?.rating ?? null, note: last?.rating ? last.note : '' };
}

/** Says how consistently a criterion is shown, from the reader's side: on screen at once, with a way back. */
export function useRateCriterion(view: ReadinessView) {
  const client = useQueryClient();
  const { mutateAsync, error } = useReadinessWrite(view.planId);

  const put = async (criterion: string, said: Said) => {
    const key = readinessKeys.one(view.planId);
    const before = client.getQueryData<ReadinessView>(key);
    if (before) client.setQueryData(key, withSaid(before, criterion, said));
    try {
      await mutateAsync({
        method: 'PUT',
        path: `/plans/${view.planId}/criterion-ratings`,
        options: { body: { criterion, ...said } },
      });
    } catch (problem) {
      client.setQueryData(key, before);
      throw problem;
    }
  };

  const rate = async (criterion: { key: string; text: string }, said: Said) => {
    const before = ownSaying(view, criterion.key);
    try {
      await put(criterion.key, said);
    } catch (problem) {
      toasts.wrong(`${quoted(criterion.text)} stays as it was. ${problem instanceof Error ? problem.message : ''}`);
      return;
    }
    const says = said.rating
      ? `${quoted(criterion.text)}: ${said.rating}.`
      : `Took back what you said of ${quoted(criterion.text)}.`;
    toasts.say(says, () => void put(criterion.key, before).catch((problem: Error) => toasts.wrong(problem.message)));
  };
  return { rate, error };
}

/** The page as it will be once the rating is recorded. */
function withSaid(view: ReadinessView, criterion: string, { rating, note }: Said): ReadinessView {
  if (!view.can.rate) return view;
  const id = Math.max(0, ...view.criterionRatings.map((one) => one.id)) + 1;
  const said: CriterionRating = {
    id,
    criterion,
    side: view.can.rate,
    rating,
    note,
    by: view.viewer.id,
    at: new Date().toISOString(),
  };
  return { ...view, criterionRatings: [...view.criterionRatings, said] };
}
