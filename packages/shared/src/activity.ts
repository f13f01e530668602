/** What can happen to people, teams and sign-in. */
const peopleVerbs = [
  'person-added',
  'person-edited',
  'person-moved',
  'person-deactivated',
  'person-reactivated',
  'team-added',
  'team-edited',
  'team-removed',
  'link-created',
  'password-set',
  'signed-in',
  'session-ended',
] as const;

/** What can happen on a plan. */
const planVerbs = [
  'plan-started',
  'goal-ticked',
  'goal-unticked',
  'count-changed',
  'goal-named',
  'day-planned',
  'evidence-added',
  'evidence-removed',
  'comment-added',
  'comment-removed',
  'sign-off-asked',
  'sign-off-withdrawn',
  'signed-off',
  'sign-off-undone',
  'returned',
  'blocker-raised',
  'blocker-cleared',
  'blocker-reopened',
  'mentor-sign-off-allowed',
  'mentor-sign-off-ended',
  'template-reviewed',
  'template-review-undone',
] as const;

/** Every verb that the activity knows: what happened, as a past participle. */
export const activityVerbs = [...peopleVerbs, ...planVerbs] as const;

export type ActivityVerb = (typeof activityVerbs)[number];
