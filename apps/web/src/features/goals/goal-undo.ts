import { countOf } from '@milepost/shared/completion';
import type { Goal } from '@milepost/shared/plan-facts';
import type { GoalAct } from './goal-act';

/** The act that takes this one back; null where another person may have read it already. */
export function inverseOf(act: GoalAct): GoalAct | null {
  switch (act.do) {
    case 'tick':
      return { do: 'untick' };
    case 'untick':
      return { do: 'tick' };
    case 'count':
      return { do: 'count', change: -act.change };
    case 'ask':
      return { do: 'withdraw' };
    case 'withdraw':
      return { do: 'ask' };
    case 'sign':
      return { do: 'undo-sign-off' };
    case 'clear':
      return { do: 'reopen', blocker: act.blocker };
    default:
      return null;
  }
}

/** Removals wait this long before they are sent, in ms, so that they can be taken back without a trace. */
export const holdFor = (act: GoalAct): number =>
  act.do === 'remove-evidence' || act.do === 'remove-comment' ? 8_000 : 0;

/** What the toast says about an act that was just done, or null where the row says enough. */
export function doneSentence(goal: Goal, act: GoalAct): string | null {
  const name = `“${goal.text}”`;
  switch (act.do) {
    case 'tick':
      return `Ticked ${name}.`;
    case 'untick':
      return `No longer ticked: ${name}.`;
    case 'count':
      return `Counted ${countOf(goal) + act.change} for ${name}.`;
    case 'ask':
      return `Asked for sign-off on ${name}.`;
    case 'withdraw':
      return `Took back the request on ${name}.`;
    case 'sign':
      return `Signed off ${name}.`;
    case 'undo-sign-off':
      return `${name} is open again.`;
    case 'return':
      return `Returned ${name}.`;
    case 'clear':
      return `Cleared what blocked ${name}.`;
    case 'remove-evidence':
      return `Removed evidence from ${name}.`;
    case 'remove-comment':
      return 'Removed your comment.';
    default:
      return null;
  }
}
