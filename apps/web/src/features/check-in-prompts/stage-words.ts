import type { CheckInStage } from '@milepost/shared/check-in-prompt';

/** What a stage is called, and which check-ins belong to it. */
export const stageWords: Record<CheckInStage, { title: string; when: string }> = {
  start: { title: 'Settling in', when: 'check-ins up to day 45' },
  ownership: { title: 'Working on one’s own', when: 'from then to day 135' },
  impact: { title: 'What came of it', when: 'after that' },
};
