import type { ActivityEntry } from './activity.queries';

/** What was done about KPIs, skills and criteria, after the name of who did it; nothing of what was said. Else undefined. */
export function readinessSentence({ verb, detail }: ActivityEntry): string | undefined {
  const name = typeof detail.name === 'string' ? `“${detail.name}”` : null;
  const many = typeof detail.count === 'number' && detail.count > 1 ? detail.count : null;
  switch (verb) {
    case 'measurement-recorded':
      return many ? `recorded ${many} KPI readings` : `recorded a reading of ${name ?? 'a KPI'}`;
    case 'measurement-corrected':
      return `corrected a reading of ${name ?? 'a KPI'}`;
    case 'measurement-removed':
      return `took back a reading of ${name ?? 'a KPI'}`;
    case 'skill-rated':
      return many ? `rated ${many} skills` : `rated ${name ?? 'a skill'}`;
    case 'skill-rating-taken-back':
      return `took back a rating of ${name ?? 'a skill'}`;
    case 'evidence-added':
    case 'evidence-removed': {
      if (!detail.onPlan) return undefined;
      const what = detail.kind === 'link' ? 'a link' : 'a note';
      return verb === 'evidence-added' ? `added ${what} as evidence` : `removed ${what} that was evidence`;
    }
    case 'criterion-rated':
      return `rated a promotion criterion`;
    case 'evidence-used':
      return `used evidence for ${name ?? 'a promotion criterion'}`;
    case 'evidence-use-ended':
      return `no longer uses evidence for ${name ?? 'a promotion criterion'}`;
    case 'readiness-decided':
      return 'decided on readiness';
    default:
      return undefined;
  }
}
