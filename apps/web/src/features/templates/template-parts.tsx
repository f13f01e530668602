import type { TemplateContent } from '@milepost/shared/template';
import type { ReactNode } from 'react';
import { AuthorityAreas } from './authority-areas';
import { EscalationPoints } from './escalation-points';
import { Guardrails } from './guardrails';
import { ItemGroups } from './item-groups';
import { ItemList, Paragraphs } from './item-list';
import { KpiList } from './kpi-list';
import { PeopleToMeet } from './people-to-meet';
import { Routines } from './routines';
import { SkillList } from './skill-list';
import { SoftSkillList } from './soft-skill-list';
import { ToolList } from './tool-list';

/** A part of a template's page: where it stands, what it is called, and what it shows. */
export interface TemplatePart {
  id: string;
  title: string;
  /** How many lines it holds; 0 where the document has none. */
  count: (content: TemplateContent) => number;
  show: (content: TemplateContent) => ReactNode;
  /** What the document does not name, in the middle of a sentence. */
  missing: string;
  /** Readers look for these: where they are missing, the page says so in their place. */
  expected?: true;
}

const lines = (groups: TemplateContent['responsibilities']) =>
  groups.reduce((sum, group) => sum + group.items.length, 0);

/** In reading order, below the phases and their goals. */
export const templateParts: readonly TemplatePart[] = [
  {
    id: 'kpis',
    title: 'KPIs',
    count: ({ kpis }) => kpis.length,
    show: ({ kpis, kpiNotes }) => <KpiList kpis={kpis} notes={kpiNotes} />,
    missing: 'KPIs',
    expected: true,
  },
  {
    id: 'promotion',
    title: 'To be promoted',
    count: ({ promotion }) => promotion.length,
    show: ({ promotion }) => <ItemList items={promotion} numbered />,
    missing: 'promotion criteria',
    expected: true,
  },
  {
    id: 'high-performance',
    title: 'Signs of high performance',
    count: ({ highPerformance }) => highPerformance.length,
    show: ({ highPerformance }) => <ItemList items={highPerformance} />,
    missing: 'signs of high performance',
  },
  {
    id: 'guardrails',
    title: 'May I do this alone?',
    count: ({ guardrails }) => guardrails.length,
    show: ({ guardrails }) => <Guardrails guardrails={guardrails} />,
    missing: 'guardrails',
    expected: true,
  },
  {
    id: 'authority',
    title: 'What say the role has',
    count: ({ authority }) => authority.length,
    show: ({ authority }) => <AuthorityAreas areas={authority} />,
    missing: 'a say in budget, vendors or hiring',
  },
  {
    id: 'escalation',
    title: 'Whom to turn to',
    count: ({ escalation }) => escalation.length,
    show: ({ escalation }) => <EscalationPoints points={escalation} />,
    missing: 'escalation points',
  },
  {
    id: 'people',
    title: 'People to meet',
    count: ({ people }) => people.length,
    show: ({ people, collaboration }) => (
      <>
        <PeopleToMeet people={people} />
        {collaboration.length > 0 && (
          <>
            <h3 style={{ margin: '20px 0 4px' }}>How they work together</h3>
            <ItemList items={collaboration} />
          </>
        )}
      </>
    ),
    missing: 'people to meet',
  },
  {
    id: 'routines',
    title: 'What a normal week holds',
    count: ({ routines }) => lines(routines),
    show: ({ routines }) => <Routines routines={routines} />,
    missing: 'routines',
  },
  {
    id: 'responsibilities',
    title: 'Responsibilities',
    count: ({ responsibilities }) => lines(responsibilities),
    show: ({ responsibilities }) => <ItemGroups groups={responsibilities} />,
    missing: 'responsibilities',
  },
  {
    id: 'deliverables',
    title: 'Deliverables',
    count: ({ deliverables }) => lines(deliverables),
    show: ({ deliverables }) => <ItemGroups groups={deliverables} />,
    missing: 'deliverables',
  },
  {
    id: 'skills',
    title: 'Skills',
    count: ({ skills }) => skills.length,
    show: ({ skills }) => <SkillList skills={skills} />,
    missing: 'skills',
  },
  {
    id: 'soft-skills',
    title: 'Soft skills',
    count: ({ softSkills }) => softSkills.length,
    show: ({ softSkills }) => <SoftSkillList softSkills={softSkills} />,
    missing: 'soft skills',
  },
  {
    id: 'pitfalls',
    title: 'Pitfalls',
    count: ({ pitfalls }) => lines(pitfalls),
    show: ({ pitfalls }) => <ItemGroups groups={pitfalls} />,
    missing: 'pitfalls',
  },
  {
    id: 'careers',
    title: 'Career paths',
    count: ({ careers }) => lines(careers),
    show: ({ careers }) => <ItemGroups groups={careers} />,
    missing: 'career paths',
  },
  {
    id: 'evolution',
    title: 'How the role evolves',
    count: ({ evolution }) => evolution.length,
    show: ({ evolution }) => <ItemList items={evolution} />,
    missing: 'how the role evolves',
  },
  {
    id: 'background',
    title: 'Background and certifications',
    count: ({ background }) => lines(background),
    show: ({ background }) => <ItemGroups groups={background} />,
    missing: 'a background',
  },
  {
    id: 'environment',
    title: 'Environment',
    count: ({ environment }) => lines(environment),
    show: ({ environment }) => <ItemGroups groups={environment} />,
    missing: 'an environment',
  },
  {
    id: 'tools',
    title: 'Tools',
    count: ({ tools }) => tools.length,
    show: ({ tools }) => <ToolList tools={tools} />,
    missing: 'tools',
  },
  {
    id: 'variants',
    title: 'How the role differs elsewhere',
    count: ({ variants }) => lines(variants),
    show: ({ variants }) => <ItemGroups groups={variants} />,
    missing: 'variants of the role',
  },
  {
    id: 'automation',
    title: 'Automation and AI',
    count: ({ automation }) => lines(automation),
    show: ({ automation }) => <ItemGroups groups={automation} />,
    missing: 'what automation changes',
  },
];

/** "The role in short": what it is for and what comes of it, told first. */
export const rolePart: TemplatePart = {
  id: 'role',
  title: 'The role in short',
  count: ({ summary, mission, outcomes, success }) =>
    summary.length + mission.length + outcomes.length + success.length,
  show: ({ summary, mission, outcomes, success }) => (
    <>
      <Paragraphs items={mission.length > 0 ? mission : summary} />
      <ItemGroups
        groups={[
          { key: 'summary', title: 'What it is', items: mission.length > 0 ? summary : [] },
          { key: 'outcomes', title: 'What comes of it', items: outcomes },
          { key: 'success', title: 'It goes well when', items: success },
        ].filter((group) => group.items.length > 0)}
      />
    </>
  ),
  missing: 'a summary',
};
