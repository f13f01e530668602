import type { PhaseKey } from '@milepost/shared/template';
import type { FieldMark } from '../../ui/pictures/team-field';
import { placeOn } from './field-place';
import { dayOfPlan, fewWords, hireSays } from './hire-words';
import { byNeed, isOpen, needsSomebody } from './team-lines';
import type { HireLine } from './team.types';

/** Everyone with an open plan as the field draws them, those who need somebody first. */
export function fieldMarks(lines: readonly HireLine[], axis: readonly PhaseKey[]): FieldMark[] {
  return onField(lines)
    .sort(byNeed)
    .map((line) => ({
      id: line.hire.id,
      name: line.hire.hire.name,
      ...placeOn(axis, line),
      ...(hasBegun(line) ? {} : { startsIn: -line.standing.day }),
      pace: line.standing.pace.status,
      needs: needsSomebody(line),
      day: dayOfPlan(line),
      says: hireSays(line),
      short: fewWords(line),
    }));
}

export const onField = (lines: readonly HireLine[]): HireLine[] =>
  lines.filter((line) => isOpen(line) && line.standing.phases.length > 0);

const hasBegun = ({ standing: { day } }: HireLine) => day >= 0;

/** The picture in one sentence. */
export function fieldSummary(marks: readonly FieldMark[]): string {
  const n = (pace: FieldMark['pace']) => marks.filter((mark) => mark.pace === pace).length;
  const soon = n('not started');
  const parts = [
    ...(['behind', 'at risk', 'on pace', 'ahead', 'paused', 'complete'] as const)
      .filter((pace) => n(pace))
      .map((pace) => `${n(pace)} ${pace}`),
    ...(soon ? [`${soon} ${soon === 1 ? 'starts' : 'start'} soon`] : []),
  ];
  return `${marks.length} ${marks.length === 1 ? 'hire' : 'hires'} by time passed and progress reached: ${parts.join(', ')}. The table below says why.`;
}

/** The hires whose time lies between two points of the field. */
export const withinStretch = (
  lines: readonly HireLine[],
  axis: readonly PhaseKey[],
  stretch: readonly [number, number] | null,
): HireLine[] =>
  stretch
    ? onField(lines).filter((line) => {
        if (!hasBegun(line)) return false;
        const { x } = placeOn(axis, line);
        return x >= stretch[0] && (x < stretch[1] || (stretch[1] === axis.length && x === axis.length));
      })
    : [...lines];
