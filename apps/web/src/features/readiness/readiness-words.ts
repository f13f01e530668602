import type { CriterionSource } from '@milepost/shared/criterion';
import type { ReadinessView } from '../../api/readiness-cache';

export { ageWords, agoWords, spanWords } from '@milepost/shared/age-words';

/** What each source is called where criteria are filtered by it. */
export const sourceNames: Record<CriterionSource, string> = {
  promotion: 'Promotion',
  goal: 'Goals',
  skill: 'Skills',
  kpi: 'KPIs',
  'check-ins': 'Check-ins',
};

/** Says people's names, with "you" for the reader. */
export function namesOf({ people, viewer, hire, manager, lead }: ReadinessView): (id: number) => string {
  const names = new Map(
    [...people, hire, ...(manager ? [manager] : []), ...(lead ? [lead] : [])].map((one) => [one.id, one.name]),
  );
  return (id) => (id === viewer.id ? 'you' : (names.get(id) ?? 'somebody who left'));
}

export const firstOf = (name: string): string => name.split(' ')[0] ?? name;

/** "Ruth Okafor’s", "your" for the reader. */
export const whose = (name: string): string => (name === 'you' ? 'your' : `${name}’s`);
