/** Every constant of the pace rule. Goals are counted in goals, times in the unit named. */
export const paceThresholds = {
  /** Behind: more goals short than this and more than this share of those asked for so far … */
  behind: { goals: 2, share: 0.3 },
  /** … or a required goal still open this many calendar days past its milestone. */
  lateDays: 7,
  atRisk: { goals: 1, share: 0.15 },
  /** At risk: a blocker older than this many working days. */
  blockerWorkingDays: 3,
  /** Through the end of week one (day 7) only milestones that fall within it can make a plan short. */
  weekOneDays: 7,
  ahead: { goals: 1, share: 0.1 },
} as const;
