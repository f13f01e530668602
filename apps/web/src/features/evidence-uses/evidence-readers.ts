import type { ReadinessView } from '../../api/readiness-cache';

/** Who reads a link or note on the plan, said before anyone types it. */
export function evidenceReaders({ viewer, hire, manager }: ReadinessView): string {
  const them = [
    viewer.hire ? null : hire.name,
    manager && manager.id !== viewer.id ? manager.name : null,
    'those above in the line',
    'the team’s lead',
    'the mentor',
    'admins',
  ].filter((one) => one !== null);
  return `You, ${them.slice(0, -1).join(', ')} and ${them.at(-1)} read this, as they read the plan’s other evidence.`;
}
