import { draft, held, prepared, skipped, underWay, view, type DemoCheckIn } from './demo-check-in.js';

/** Check-ins that Ruth Okafor holds, or will. */
export const noorsCheckIns: DemoCheckIn[] = [
  held(
    'day-30',
    31,
    {
      hire: view(
        {
          'day-30-1': 'met',
          'day-30-2': ['met', 'I can provision from nothing and say where each part is kept.'],
          'day-30-3': 'working towards',
          'day-30-4': ['met', 'Every change had a reviewer and a way back.'],
        },
        {
          access: 'I cannot merge into the automation repository yet.',
          people: 'Ben for everything; nobody yet for the network.',
          safety: 'Yes: tickets of the green list alone, everything else with Ben.',
          'went-well': 'The log pipeline. I corrected its diagram and somebody thanked me.',
          need: 'The merge rights, and one ticket a week that scares me a little.',
        },
      ),
      manager: view(
        {
          'day-30-1': 'met',
          'day-30-2': 'met',
          'day-30-3': 'working towards',
          'day-30-4': [
            'working towards',
            'The steps are there; what is checked after undoing one is not written down.',
          ],
        },
        {
          access: 'Merge rights are still missing; that is ours to fix.',
          people: 'The network team, before the firewall tickets begin.',
          safety: 'Yes, and she asks early.',
          'went-well': 'Careful from the first ticket on.',
          need: 'I talk to the owners of the repository this week.',
        },
      ),
      mentor: view(
        { 'day-30-4': ['working towards', 'One more change with the undo written down, then I sign.'] },
        { 'went-well': 'Reads the logs before touching anything.' },
      ),
      apart: { 'day-30-4': 'We mean the same: the check after undoing is missing. Noor adds it, Ben looks at it.' },
      sharedNote:
        'The first month is nearly complete. Two things remain: the DNS updates, and the check after undoing a change.',
      ownNotes: {
        'Noor Haddad': 'Ask about the on-call allowance when it is my turn.',
        'Ruth Okafor': 'Watch that she does not wait too politely on others.',
      },
      agenda: [
        { by: 'Noor Haddad', text: 'Merge rights for the automation repository' },
        { by: 'Ruth Okafor', text: 'What “safe to undo” means to us', key: 'day-30-4' },
      ],
      actions: [
        { owner: 'Noor Haddad', text: 'Show Ben one change from start to undo, with the check after it', due: 42 },
        { owner: 'Ruth Okafor', text: 'Settle Noor’s merge rights with the owners of the repository', due: 40 },
      ],
    },
    {
      outcome: 'on-track',
      summary:
        'A careful first month. Routine tickets alone from now on; one goal waits for its last piece of evidence.',
      acknowledged: { after: 1, text: 'Thank you. That is how I see it too.' },
    },
  ),
];

export const priyasCheckIns: DemoCheckIn[] = [
  prepared('day-60', {
    hire: view(
      {
        'day-60-1': 'met',
        'day-60-2': ['met', 'Three merged, one of them reviewed by the platform team.'],
        'day-60-3': 'met',
        'day-60-4': ['exceeded', 'I wrote the checks that the storage team uses now.'],
      },
      {
        ownership: 'The queue backlog runbook. I would like the storage windows next.',
        escalation: 'Once, at night, after ten minutes. That was right.',
        'went-well': 'The maintenance window went without a page.',
        'is-hard': 'Reviews of my changes take three days.',
        need: 'A second reviewer.',
      },
    ),
    manager: draft({ 'day-60-1': 'met', 'day-60-2': 'met' }, { ownership: 'Storage windows could be hers.' }),
    ownNotes: { 'Priya Nair': 'Mention the course in spring.' },
    agenda: [{ by: 'Priya Nair', text: 'Who else can review my changes' }],
  }),
];

export const jonassCheckIns: DemoCheckIn[] = [
  underWay('day-30', {
    hire: view(
      {
        'day-30-1': 'met',
        'day-30-2': 'met',
        'day-30-3': ['exceeded', 'Twelve tickets, none came back.'],
        'day-30-4': 'met',
      },
      {
        access: 'All there since day two.',
        safety: 'Yes.',
        'went-well': 'I was let near real tickets in the first week.',
        need: 'Harder ones.',
      },
    ),
    manager: view(
      {
        'day-30-1': 'met',
        'day-30-2': 'met',
        'day-30-3': ['working towards', 'Quick and right, but the tickets say little about what was checked.'],
        'day-30-4': ['working towards', 'Knows the machines; who depends on them is thin.'],
      },
      { people: 'The two application teams.', safety: 'Mostly. Slower near the firewall.', 'went-well': 'Speed.' },
    ),
    apart: { 'day-30-4': 'We drew the map together; the two application teams are missing on it.' },
    sharedNote: 'Jonas is fast. We talk about what a ticket should tell whoever reads it in a year.',
    agenda: [
      { by: 'Jonas Weber', text: 'Harder tickets' },
      { by: 'Ruth Okafor', text: 'What a closed ticket tells', key: 'day-30-3' },
    ],
    actions: [{ owner: 'Jonas Weber', text: 'Add what was checked to the last five tickets', due: 38 }],
  }),
];

export const viktorsCheckIns: DemoCheckIn[] = [
  skipped('day-30', 12, 'Held on paper before this plan began.'),
  held(
    'day-90',
    92,
    {
      hire: view(
        { 'day-90-1': 'working towards', 'day-90-2': 'met', 'day-90-3': 'not yet' },
        {
          ownership: 'The VPN, mostly.',
          'is-hard': 'There is always something that comes first.',
          need: 'Fewer queues.',
        },
      ),
      manager: view(
        { 'day-90-1': 'working towards', 'day-90-2': 'met', 'day-90-3': 'not yet' },
        { ownership: 'The VPN.', escalation: 'Late, twice.', need: 'One queue instead of three.' },
      ),
      sharedNote: 'Four days a week and three queues do not fit together.',
      actions: [
        { owner: 'Ruth Okafor', text: 'Leave Viktor one queue', due: 104 },
        { owner: 'Viktor Petrov', text: 'Propose one process to automate, half a page', due: 150 },
      ],
    },
    {
      outcome: 'on-track',
      summary: 'The VPN is in good hands. Automation follows.',
      acknowledged: { after: 1, text: 'I would not call it on track while a third of it is open.' },
      reopened: { after: 5, reason: 'Viktor is right: a third is open, and that needs help rather than patience.' },
    },
    {
      outcome: 'needs-support',
      summary: 'One queue instead of three until the automation is there. We look at it together again.',
      nextOn: 145,
      acknowledged: { after: 1 },
    },
  ),
];
