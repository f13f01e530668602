import type { Goal } from '@milepost/shared/plan-facts';

const counted = (n: number, one: string) => (n === 0 ? [] : [`${n} ${one}${n === 1 ? '' : 's'}`]);

/** "2 links, 1 note", or that there is none. */
export function evidenceWords({ evidence }: Pick<Goal, 'evidence'>): string {
  const links = evidence.filter(({ kind }) => kind === 'link').length;
  return [...counted(links, 'link'), ...counted(evidence.length - links, 'note')].join(', ') || 'no evidence';
}
