import type {
  ItemGroup,
  Kpi,
  OverlayGoal,
  OverlayItems,
  PhaseKey,
  Skill,
  TemplateContent,
  TemplateGoal,
} from '@milepost/shared/template';

/** A draft with one of its milestones at another time, and with it all that names it: KPIs, levels, variants' goals. */
export function withPhaseAt(content: TemplateContent, from: PhaseKey, to: PhaseKey): TemplateContent {
  const at = (phase: PhaseKey) => (phase === from ? to : phase);
  const kpi = (one: Kpi): Kpi => ({ ...one, from: at(one.from) });
  const skill = (one: Skill): Skill =>
    one.required?.[from] === undefined
      ? one
      : {
          ...one,
          required: Object.fromEntries(
            Object.entries(one.required).map(([phase, level]) => [at(phase as PhaseKey), level]),
          ),
        };
  const items = (list: OverlayItems): OverlayItems => ({
    ...list,
    ...(list.goals && { goals: list.goals.map((one): OverlayGoal => ({ ...one, phase: at(one.phase) })) }),
    ...(list.kpis && { kpis: list.kpis.map(kpi) }),
    ...(list.skills && { skills: list.skills.map(skill) }),
  });
  return {
    ...content,
    phases: content.phases.map((phase) => ({ ...phase, key: at(phase.key) })),
    kpis: content.kpis.map(kpi),
    skills: content.skills.map(skill),
    ...(content.overlays && {
      overlays: content.overlays.map((one) => ({ ...one, add: items(one.add), change: items(one.change) })),
    }),
  };
}

/** A draft with one section of its document called by another key, and every source in it with it. */
export function withSectionKey(content: TemplateContent, from: string, to: string): TemplateContent {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]: [string, unknown]) => [
        name,
        name === 'source' && (inner as { section: string }).section === from
          ? { ...(inner as object), section: to }
          : walk(inner),
      ]),
    );
  };
  const { title, sections } = content.document;
  return {
    ...(walk(content) as TemplateContent),
    document: { title, sections: sections.map((one) => (one.key === from ? { ...one, key: to } : one)) },
  };
}

/**
 * Goals name the responsibilities that they carry by their places ("primary-3"). Where a change has put these in another order
 * or taken one out, the goals follow. `after` is what a change made of `before`: what it did not touch is the same object.
 */
export function withCovers(before: TemplateContent, after: TemplateContent): TemplateContent {
  if (before.responsibilities === after.responsibilities) return after;
  const places = new Map(before.responsibilities.flatMap((group) => placesNow(group, after.responsibilities)));
  if ([...places].every(([old, now]) => old === now)) return after;
  const follow = (goal: TemplateGoal): TemplateGoal => {
    const { covers, ...rest } = goal;
    if (!covers) return goal;
    const kept = covers.flatMap((key) => (places.has(key) ? (places.get(key) ?? []) : key));
    return kept.length ? { ...goal, covers: kept } : rest;
  };
  const items = (list: OverlayItems): OverlayItems =>
    list.goals ? { ...list, goals: list.goals.map((one) => ({ ...one, goal: follow(one.goal) })) } : list;
  return {
    ...after,
    phases: after.phases.map((phase) => ({ ...phase, goals: phase.goals.map(follow) })),
    ...(after.overlays && {
      overlays: after.overlays.map((one) => ({ ...one, add: items(one.add), change: items(one.change) })),
    }),
  };
}

/** For each responsibility of a group its key before and now; null for one that is gone. */
function placesNow({ key, items }: ItemGroup, groups: readonly ItemGroup[]): [string, string | null][] {
  const now = groups.find((group) => group.key === key)?.items ?? [];
  return items.map((item, index) => {
    const found = now.indexOf(item);
    // a line that was reworded is another object at the same place
    const place = found === -1 && now.length === items.length ? index : found;
    return [`${key}-${index + 1}`, place === -1 ? null : `${key}-${place + 1}`];
  });
}
