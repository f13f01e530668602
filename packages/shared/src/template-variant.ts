import type { AtHand, OverlayItems, TemplateContent, TemplateOverlay, TemplatePhase } from './template.js';

/** What a variant bends. */
export type BendableContent = Pick<
  TemplateContent,
  'phases' | 'kpis' | 'skills' | 'promotion' | 'guardrails' | 'escalation' | 'overlays'
>;

/** The variant of this key, if there is one. */
export const overlayOf = (content: Pick<TemplateContent, 'overlays'>, key: string): TemplateOverlay | undefined =>
  content.overlays?.find((overlay) => overlay.key === key);

/**
 * A template as one of its variants has it: what the variant drops is gone, what it changes stands where it stood (a goal of
 * another phase at that phase's end), what it adds comes last. Throws RangeError for a variant that is not there.
 */
export function applyOverlay<Content extends BendableContent>(content: Content, key: string): Content {
  const overlay = overlayOf(content, key);
  if (!overlay) throw new RangeError(`There is no variant “${key}”.`);
  const { add, drop, change } = overlay;
  type List = Exclude<keyof OverlayItems, 'goals'>;
  const bent = <Name extends List>(list: Name): Content[Name] =>
    bendList<{ key: string }>(content[list], add[list], drop[list], change[list]) as Content[Name];
  return {
    ...content,
    phases: bendPhases(content.phases, overlay),
    kpis: bent('kpis'),
    skills: bent('skills'),
    promotion: bent('promotion'),
    guardrails: bent('guardrails'),
    escalation: bent('escalation'),
  };
}

/** What the owner of a plan needs at hand. */
export const atHandOf = ({ guardrails, escalation }: AtHand): AtHand => ({ guardrails, escalation });

/** What a plan that follows a variant reads in place of the template's own, beside its goals, which it copies. */
export interface VariantContent extends Pick<TemplateContent, 'kpis' | 'skills' | 'promotion'> {
  atHand: AtHand;
}

/** The same, of content that the variant has bent already. */
export const variantContent = (bent: BendableContent): VariantContent => {
  const { kpis, skills, promotion } = bent;
  return { kpis, skills, promotion, atHand: atHandOf(bent) };
};

function bendList<T extends { key: string }>(
  list: readonly T[],
  add: readonly T[] = [],
  drop: readonly string[] = [],
  change: readonly T[] = [],
): T[] {
  const dropped = new Set(drop);
  const changed = new Map(change.map((item) => [item.key, item]));
  const kept = list.filter((item) => !dropped.has(item.key)).map((item) => changed.get(item.key) ?? item);
  return [...kept, ...add];
}

function bendPhases(phases: readonly TemplatePhase[], { add, drop, change }: TemplateOverlay): TemplatePhase[] {
  const moves = new Map((change.goals ?? []).map((one) => [one.goal.key, one]));
  const homes = new Map(phases.flatMap(({ key, goals }) => goals.map((goal) => [goal.key, key])));
  return phases.map((phase) => {
    const here = (one: { phase: string }) => one.phase === phase.key;
    const stay = (change.goals ?? []).filter(here).map(({ goal }) => goal);
    const left = phase.goals.filter(({ key }) => here(moves.get(key) ?? { phase: phase.key }));
    const came = stay.filter(({ key }) => homes.get(key) !== phase.key);
    const added = (add.goals ?? []).filter(here).map(({ goal }) => goal);
    return { ...phase, goals: bendList(left, [...came, ...added], drop.goals, stay) };
  });
}
