import { kpiSkillChanges, type SkillChange } from '@milepost/shared/kpi-skill-changes';
import { kpiChangeTitle, kpiChangeWords, skillChangeWords } from '@milepost/shared/kpi-skill-words';
import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react';
import type { CheckIn } from '../../api/check-in-cache';
import { KpiMark } from '../../ui/pictures/kpi-dot';
import { onDay, type PlanWords } from '../../ui/plan-words';
import type { PackLine } from './pack-part';

/** What was read of KPIs and rated of skills since the last check-in. */
export function kpiSkillParts(
  { plan, kpisAndSkills }: CheckIn,
  since: string | null,
  words: PlanWords,
): { title: string; lines: PackLine[] }[] {
  const { kpis, skills } = kpiSkillChanges(kpisAndSkills, plan, since, words.today);
  const names = new Map(kpisAndSkills.people.map(({ id, name }) => [id, name]));
  const nameOf = (id: number) => (id === words.viewerId ? 'you' : (names.get(id) ?? words.nameOf(id)));
  return [
    {
      title: 'KPIs read',
      lines: kpis.map((change) => ({
        key: `${change.kpi.key} ${change.startsOn}`,
        goal: null,
        text: kpiChangeTitle(change),
        says: kpiChangeWords(change),
        mark: <KpiMark {...change} />,
      })),
    },
    {
      title: 'Skills rated',
      lines: skills
        .map((change) => ({
          key: `${change.skill.key} ${change.side}`,
          goal: null,
          text: change.skill.name,
          says: `${skillChangeWords(change)}, ${change.side === 'hire' ? 'own view of' : 'by'} ${nameOf(change.by)} ${onDay(change.at, words)}`,
          mark: <SkillArrow change={change} />,
        }))
        .reverse(),
    },
  ];
}

const SkillArrow = ({ change: { from, to } }: { change: SkillChange }) =>
  from !== null && to < from ? (
    <IconArrowDownRight size={15} aria-hidden />
  ) : (
    <IconArrowUpRight size={15} aria-hidden />
  );
