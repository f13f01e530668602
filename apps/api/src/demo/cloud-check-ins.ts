import { draft, held, prepared, view, type DemoCheckIn } from './demo-check-in.js';

/** Check-ins of Tomás Rivera. */
export const lenasCheckIns: DemoCheckIn[] = [
  held(
    'day-60',
    61,
    {
      hire: view(
        {
          'day-60-1': ['working towards', 'Two pull requests are open for weeks.'],
          'day-60-2': 'met',
          'day-60-3': 'working towards',
          'day-60-4': 'met',
          'day-60-5': 'met',
        },
        {
          ownership: 'The batch alerts.',
          escalation: 'Too late with the stuck reviews.',
          'is-hard': 'I rewrite my changes three times before I dare to ask.',
          need: 'Somebody to look early, before it is perfect.',
        },
      ),
      manager: view(
        {
          'day-60-1': ['not yet', 'Nothing is merged. What is there is good.'],
          'day-60-2': ['working towards', 'One incident so far.'],
          'day-60-3': 'working towards',
          'day-60-4': 'met',
          'day-60-5': ['working towards', 'One case; two are asked for.'],
        },
        {
          'went-well': 'The alert is half as loud.',
          'is-hard': 'Asking early.',
          need: 'Reviews within a day, from me.',
        },
      ),
      apart: {
        'day-60-1': 'Open is not merged; they are two days of work away, and some of the waiting was mine.',
        'day-60-2': 'She joined one incident and did well; we want to see a second.',
        'day-60-5': 'The second case is found and not yet written up.',
      },
      sharedNote: 'Small changes, shown early. Tomás answers within a day.',
      ownNotes: { 'Tomás Rivera': 'Half of this is my slowness. Keep Mondays free.' },
      agenda: [{ by: 'Tomás Rivera', text: 'Two pull requests that wait', key: 'day-60-1' }],
      actions: [
        { owner: 'Lena Fischer', text: 'Merge the two open pull requests, split where they are large', due: 84 },
        { owner: 'Lena Fischer', text: 'Write up the second case of waste', due: 86 },
        { owner: 'Tomás Rivera', text: 'Review Lena’s changes within a day, every Monday first', due: 80 },
      ],
    },
    {
      outcome: 'needs-support',
      summary: 'The work is good and comes out late. For four weeks changes are shown early and reviewed within a day.',
      nextOn: 82,
      acknowledged: { after: 1, text: 'Fair. I will show things before they are done.' },
    },
  ),
  prepared({ title: 'Support plan' }, { agenda: [{ by: 'Lena Fischer', text: 'The budget of the sandbox account' }] }),
];

export const elifsCheckIns: DemoCheckIn[] = [
  held(
    'day-30',
    undefined,
    {
      hire: view('asItStands', {
        'went-well': 'Finding a database that nobody reads.',
        need: 'A second person who knows the cost reports.',
      }),
      manager: view('asItStands', { 'went-well': 'Already works on the goals of day 60.', safety: 'Yes.' }),
      sharedNote: 'Ahead of the plan. Cost is a topic to own.',
    },
    {
      outcome: 'on-track',
      summary: 'Everything of the first month is signed. Elif takes the cost reports from next month on.',
    },
  ),
];

export const martasCheckIns: DemoCheckIn[] = [
  held(
    { title: 'Back from leave' },
    140,
    {
      sharedNote: 'Half days in the first week. The rota waits until she says so.',
      actions: [{ owner: 'Tomás Rivera', text: 'Tell the rota planners', due: 142 }],
    },
    {
      outcome: 'on-track',
      summary: 'A slow start on purpose. The milestones moved with the leave.',
      acknowledged: { after: 0 },
    },
  ),
];

export const chiarasCheckIns: DemoCheckIn[] = [
  prepared('day-60', {
    hire: draft(
      { 'day-60-1': 'met', 'day-60-3': 'met', 'day-60-5': 'exceeded' },
      { ownership: 'The runbook for expiring keys.' },
    ),
  }),
];

export const inessCheckIns: DemoCheckIn[] = [
  held(
    'month-12',
    360,
    {
      hire: view('asItStands', {
        impact: 'A new environment takes a morning instead of a week.',
        readiness: 'I have done the next job since spring.',
      }),
      manager: view('asItStands', {
        impact: 'Three teams copy her pipeline.',
        readiness: 'Ready. I propose it this week.',
      }),
    },
    {
      outcome: 'on-track',
      summary: 'A year that nobody has to explain. Proposed as Cloud Engineer.',
      acknowledged: { after: 1, text: 'What a year. Thank you all.' },
    },
  ),
];
