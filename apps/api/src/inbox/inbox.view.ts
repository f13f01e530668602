import { ApiProperty } from '@nestjs/swagger';
import { PersonNameView } from '../people/person.view.js';
import { BlockerView, GoalView } from '../plans/plan-goal.view.js';

/** One thing that cannot move until the reader acts. */
export class InboxItemView {
  @ApiProperty({ enum: ['blocker', 'sign-off'] }) for: 'blocker' | 'sign-off';
  /** When it began to wait. */
  since: string;
  planId: number;
  hire: PersonNameView;
  role: string;
  goal: GoalView;
  subGoals: GoalView[];
  /** The blocker, and the reader as who can clear it; null for a sign-off. */
  @ApiProperty({ type: BlockerView, nullable: true }) blocker: BlockerView | null;
  /** Nobody else can end this wait. */
  onlyMe: boolean;
  /** Everyone that the goal's facts mention. */
  people: PersonNameView[];
}

/** What waits on the reader, on every plan but their own: blockers first, then the oldest. */
export class InboxView {
  items: InboxItemView[];
  /** How many there are in all; `items` holds the first 200. */
  total: number;
}
