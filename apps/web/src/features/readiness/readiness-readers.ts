import type { ReadinessView } from '../../api/readiness-cache';
import { firstOf } from './readiness-words';

/** Those who read what is said on a hire's readiness, beside the hire: "Ruth Okafor, everyone above Ruth in the line, …". */
function over({ manager, viewer }: ReadinessView): string {
  const isManager = manager?.id === viewer.id;
  return [
    ...(manager && !isManager ? [manager.name] : []),
    ...(manager
      ? [`everyone above ${isManager ? 'you' : firstOf(manager.name)} in the line`]
      : ['whoever is above in the line']),
    'the team’s lead',
    'their successors',
  ].reduce(
    (said, one, at, all) => (at === 0 ? one : at === all.length - 1 ? `${said} and ${one}` : `${said}, ${one}`),
    '',
  );
}

/** Who reads a rating of a criterion, said before anyone gives it. */
export function ratingReaders(view: ReadinessView): string {
  const { viewer, hire, hiresSeeRatings } = view;
  if (viewer.hire) return `You, ${over(view)} read this. Not the mentor, not admins.`;
  const first = firstOf(hire.name);
  return hiresSeeRatings
    ? `${first}, you, ${over(view)} read this: your organisation shares ratings. Not the mentor, not admins.`
    : `You, ${over(view)} read this. ${first} does not: your organisation does not share ratings. Nor do the mentor and admins.`;
}

/** Who reads why somebody decided, said before anyone types it. */
export function decisionReaders(view: ReadinessView): string {
  const hire = firstOf(view.hire.name);
  const single = view.hiresSeeRatings
    ? `what you say of single criteria too: your organisation shares ratings`
    : `what you say of single criteria ${hire} does not: your organisation does not share ratings`;
  return `${hire}, ${over(view)} read this; ${single}. Not the mentor, not admins.`;
}
