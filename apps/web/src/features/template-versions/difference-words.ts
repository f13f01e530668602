import { phaseName, isPhaseKey } from '@milepost/shared/phase';
import { skillLevels } from '@milepost/shared/skill-level';
import type { EntryDifference } from '@milepost/shared/template-difference';
import type { SectionName } from '@milepost/shared/template-entries';
import { targetWords } from '../../ui/target-words';

const sections: Partial<Record<SectionName, string>> = {
  about: 'The template itself',
  summary: 'Summary',
  mission: 'Mission',
  outcomes: 'What comes of it',
  success: 'It goes well when',
  phases: 'Milestones',
  goals: 'Goals',
  subGoals: 'Parts and options of goals',
  kpis: 'KPIs',
  kpiNotes: 'Reading the numbers fairly',
  skills: 'Skills',
  softSkills: 'Soft skills',
  responsibilities: 'Responsibilities',
  deliverables: 'Deliverables',
  routines: 'What a normal week holds',
  guardrails: 'Guardrails',
  authority: 'What say the role has',
  people: 'People to meet',
  collaboration: 'How they work together',
  escalation: 'Whom to turn to',
  environment: 'Environment',
  tools: 'Tools',
  promotion: 'To be promoted',
  highPerformance: 'Signs of high performance',
  pitfalls: 'Pitfalls',
  evolution: 'How the role evolves',
  careers: 'Career paths',
  background: 'Background and certifications',
  variants: 'How the role differs elsewhere',
  automation: 'Automation and AI',
  overlays: 'Variants',
};

/** What a section is called; groups and their lines read as one. */
export const sectionWords = (section: SectionName): string =>
  sections[section.replace(/\.items$/, '') as SectionName] ?? section;

const fields: Record<string, string> = {
  text: 'Words',
  title: 'Title',
  key: 'Day',
  kind: 'Kind',
  target: 'How many',
  choose: 'Options that are enough',
  optional: 'Optional',
  asks: 'Done with',
  note: 'Note',
  inferred: 'Inferred',
  fromInferred: 'Start inferred',
  strongInferred: 'Inferred',
  covers: 'Covers',
  source: 'Source',
  role: 'Role',
  document: 'Document',
  slug: 'Name in addresses',
  name: 'Name',
  measures: 'What it measures',
  matters: 'Why it matters',
  parts: 'Bounds',
  qualitative: 'In words',
  frequency: 'How often',
  from: 'From',
  weight: 'For promotion',
  tier: 'Tier',
  importance: 'Importance',
  required: 'Required level',
  use: 'What for',
  shows: 'How it shows',
  strong: 'What strong looks like',
  level: 'Who decides',
  upTo: 'Up to',
  to: 'Whom',
  when: 'When',
  who: 'Who',
  relation: 'Where they stand',
  category: 'Kind',
  commonness: 'How common',
  add: 'Adds',
  drop: 'Goes without',
  change: 'Words anew',
  split: 'Read from one sentence',
};

export const fieldWords = (field: string): string => fields[field] ?? field;

export const kindWords: Record<EntryDifference['kind'], string> = {
  added: 'New',
  dropped: 'Gone',
  changed: 'Changed',
  moved: 'Moved',
};

type Fields = Record<string, unknown>;

/** A field's value as people read it; '' for none. */
export function fieldValue(field: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value === true) return 'yes';
  if (typeof value === 'string') return isPhaseKey(value) ? phaseName(value) : value;
  if (typeof value !== 'object') return String(value);
  if (field === 'target') return targetWords(value as { min: number; max: number | null; unit: string });
  if (field === 'required')
    return Object.entries(value)
      .map(([phase, level]) => `${phase.replace('-', ' ')}: ${skillLevels[Number(level)] ?? String(level)}`)
      .join(', ');
  if (Array.isArray(value)) return value.map((one) => fieldValue('', one)).join(field === 'when' ? '; ' : ', ');
  const named = value as Fields;
  const name = ['words', 'text', 'name', 'title', 'to'].map((one) => named[one]).find((one) => typeof one === 'string');
  if (name !== undefined) return labelled(named['label'], String(name));
  if ('goal' in named) return fieldValue('', named['goal']);
  return Object.entries(named)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .map(([inner, words]) => `${fieldWords(inner).toLowerCase()}: ${fieldValue(inner, words)}`)
    .join('; ');
}

/** A bound of several says which it is, where its words do not. */
const labelled = (label: unknown, words: string): string =>
  typeof label === 'string' && !words.toLowerCase().startsWith(label.toLowerCase()) ? `${label}: ${words}` : words;

/** Texts are compared word by word; everything else as a whole. */
export const isText = (before: unknown, after: unknown): boolean =>
  (typeof before === 'string' || before === undefined) &&
  (typeof after === 'string' || after === undefined) &&
  !isPhaseKey(before) &&
  !isPhaseKey(after);

/** "3 new, 2 gone, 1 changed, 1 moved" */
export function countWords(entries: readonly EntryDifference[]): string {
  const parts = (Object.keys(kindWords) as EntryDifference['kind'][]).flatMap((kind) => {
    const n = entries.filter((entry) => entry.kind === kind).length;
    return n ? [`${n} ${kindWords[kind].toLowerCase()}`] : [];
  });
  return parts.length ? parts.join(', ') : 'Nothing differs';
}
