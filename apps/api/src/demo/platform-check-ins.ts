import { held, late, prepared, skipped, view, type DemoCheckIn } from './demo-check-in.js';

/** Check-ins of Oskar Nowak, who holds them when he finds the time. */
export const jinsCheckIns: DemoCheckIn[] = [
  held(
    { title: 'What the freeze does to your project' },
    72,
    {
      hire: view(
        { 'day-90-3': ['working towards', 'The design is ready; it may not ship.'] },
        { need: 'Three more weeks.' },
      ),
      manager: view(
        { 'day-90-3': ['working towards', 'Nothing of it is Jin’s doing.'] },
        { need: 'A slot right after the freeze.' },
      ),
      sharedNote: 'The freeze came after the plan. Its days are not Jin’s.',
      actions: [{ owner: 'Oskar Nowak', text: 'Reserve the first change window after the freeze', due: 80 }],
    },
    {
      outcome: 'extended',
      summary: 'The project is ready and may not ship. Day 90 moves by three weeks.',
      extension: { phase: 'day-90', days: 21, reason: 'No changes may ship during the year-end freeze.' },
      acknowledged: { after: 2, text: 'That takes a weight off. Thank you.' },
    },
  ),
];

export const fatousCheckIns: DemoCheckIn[] = [
  prepared('day-60', {
    hire: view(
      {
        'day-60-1': ['not yet', 'I cannot take tickets from a queue that is closed to me.'],
        'day-60-2': 'working towards',
        'day-60-3': 'met',
        'day-60-4': 'met',
      },
      { ownership: 'Little so far.', 'is-hard': 'Waiting.', need: 'The queue of the storage team.' },
    ),
    manager: view(
      { 'day-60-1': 'working towards', 'day-60-2': 'working towards', 'day-60-3': 'met', 'day-60-4': 'met' },
      { escalation: 'Early. I was the one who was late.', need: 'I open that queue.' },
    ),
    agenda: [{ by: 'Fatou Ndiaye', text: 'The closed queue', key: 'day-60-1' }],
  }),
];

export const emilsCheckIns: DemoCheckIn[] = [
  skipped('day-90', 101, 'I was away for two weeks; we talked at length when I was back, and wrote nothing down.'),
  late('month-6', {
    hire: view(
      { 'month-6-2': 'not yet', 'month-6-3': ['working towards', 'Reviewed modules, none of my own.'] },
      {
        impact: 'Less than I hoped for.',
        readiness: 'For a smaller, finished thing.',
        need: 'An hour with you, any hour.',
      },
    ),
  }),
];
