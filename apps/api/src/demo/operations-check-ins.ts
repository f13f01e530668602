import { draft, held, prepared, view, type DemoCheckIn } from './demo-check-in.js';

/** Check-ins of Grace Wambui. */
export const danielsCheckIns: DemoCheckIn[] = [
  prepared('day-90', {
    mentor: view(
      { 'day-90-3': ['met', 'His report is the one we send around.'] },
      { 'went-well': 'Asks about the service, not about the server.' },
    ),
    agenda: [{ by: 'Grace Wambui', text: 'Two goals that wait for my signature' }],
  }),
];

export const aishasCheckIns: DemoCheckIn[] = [
  prepared('day-30', {
    hire: view(
      { 'day-30-1': 'met', 'day-30-4': 'working towards', 'day-30-5': 'met', 'day-30-7': 'not yet' },
      {
        access: 'The contract archive.',
        people: 'Nobody told me who knows the vendors.',
        need: 'An afternoon with Ewa.',
      },
    ),
    manager: draft({ 'day-30-1': 'met', 'day-30-5': 'met' }, {}),
  }),
];

export const mateosCheckIns: DemoCheckIn[] = [
  held(
    'month-12',
    366,
    {
      hire: view(
        {
          'month-12-1': 'met',
          'month-12-6': ['working towards', 'The tests ran; the plan is not rewritten.'],
          'month-12-7': 'not yet',
        },
        { impact: 'Host updates without a night shift.', 'is-hard': 'Two migrations at once since summer.' },
      ),
      manager: view(
        { 'month-12-1': 'met', 'month-12-6': 'working towards', 'month-12-7': 'not yet' },
        { impact: 'Real, in the first half.', readiness: 'Not this season.', need: 'I take one migration off him.' },
      ),
      sharedNote: 'Seven goals of the year are open. Two migrations are why; one of them goes to another team.',
    },
    {
      outcome: 'concerns',
      summary:
        'The second half of the year went into two migrations. One leaves his desk, and we decide in six weeks what stays of the plan.',
      nextOn: 410,
    },
  ),
];
