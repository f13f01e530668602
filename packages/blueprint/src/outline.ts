import type { Blueprint, ReadBound, ReadGroup, ReadItem, ReadTarget } from './blueprint.js';

/** A blueprint as an outline for a terminal, each line with the line of the source it came from. */
export function outlineOf(blueprint: Blueprint): string {
  const out: string[] = [blueprint.role ? `Role: ${blueprint.role.text}` : 'Role: not named'];
  const at = (item: { place: { line: number } }) => `  [${item.place.line}]`;
  const list = (title: string, items: readonly ReadItem[]) => {
    if (items.length > 0) out.push('', title, ...items.map((item) => `  - ${item.text}${at(item)}`));
  };
  const groups = (title: string, all: readonly ReadGroup[]) => {
    if (all.length > 0)
      out.push(
        '',
        title,
        ...all.flatMap((group) => [`  ${group.title}`, ...group.items.map((item) => `    - ${item.text}${at(item)}`)]),
      );
  };
  for (const phase of blueprint.phases) {
    out.push('', `${phase.key}: ${phase.label}${phase.variant ? ` (${phase.variant})` : ''}${at(phase)}`);
    for (const goal of phase.goals) {
      out.push(`  - ${goal.text}${countOf(goal.target)}${at(goal)}`);
      for (const sub of goal.subgoals) out.push(`    - ${sub.text}${countOf(sub.target)}${at(sub)}`);
    }
  }
  if (blueprint.kpis.length > 0)
    out.push(
      '',
      'KPIs',
      ...blueprint.kpis.map(
        (kpi) =>
          `  - ${kpi.name}: ${kpi.bounds.map(boundWords).join(', ') || kpi.targetWords || 'no bound'}${kpi.frequency && ` (${kpi.frequency})`}${at(kpi)}`,
      ),
    );
  if (blueprint.skills.length > 0)
    out.push(
      '',
      'Skills',
      ...blueprint.skills.map(
        (skill) => `  - ${skill.name} (${[skill.tier, skill.importance].filter(Boolean).join(', ')})${at(skill)}`,
      ),
    );
  list('Soft skills', blueprint.softSkills);
  list('Promotion criteria', blueprint.promotionCriteria);
  groups('Responsibilities', blueprint.responsibilities);
  groups('Deliverables', blueprint.deliverables);
  groups('Activities', blueprint.activities);
  groups('Guardrails', blueprint.guardrails);
  list('Escalation', blueprint.escalation);
  groups('Career path', blueprint.careerPath);
  list('Tools', blueprint.tools);
  list('To avoid', blueprint.antiPatterns);
  groups('Variants', blueprint.variants);
  if (blueprint.unused.length > 0)
    out.push(
      '',
      'Not used',
      ...blueprint.unused.map(
        (line) => `  ${String(line.place.line).padStart(4)}  ${line.why.padEnd(14)}  ${line.text.slice(0, 100)}`,
      ),
    );
  if (blueprint.remarks.length > 0) out.push('', ...blueprint.remarks);
  return out.join('\n');
}

const countOf = (target: ReadTarget | null) =>
  target ? ` {${target.min ?? ''}–${target.max ?? ''} ${target.unit}}` : '';

const boundWords = ({ op, min, max, unit, period }: ReadBound) =>
  `${op} ${[min, max].filter((end) => end !== null).join('–')}${unit === '%' || unit.startsWith('/') ? unit : ` ${unit}`}${period ? ` a ${period}` : ''}`;
