import { block, comment, moveStart, tick, waive, type DemoPlan } from './demo-story.js';
import { jinsCheckIns, fatousCheckIns, emilsCheckIns } from './platform-check-ins.js';
import { jinsReadiness, fatousReadiness, emilsReadiness } from './platform-readiness.js';

const infrastructure = 'associate-infrastructure-engineer';
const junior = 'junior-infrastructure-engineer';

/** The hires of Oskar Nowak: an extension, a moved start, a waiver and a blocker that only he can clear. */
export const platformPlans: DemoPlan[] = [
  {
    hire: 'Jin Park',
    template: infrastructure,
    today: 88,
    readiness: jinsReadiness,
    mentor: 'Kwame Boateng',
    smooth: { phases: ['day-30', 'day-60', 'day-90'], signedBy: 'Oskar Nowak', until: 70 },
    checkIns: jinsCheckIns,
    events: [
      ...comment(71, 'day-90-3', 'Jin Park', 'The freeze moved my project by three weeks; the design is ready.'),
    ],
  },
  {
    hire: 'Lucas Moreau',
    template: junior,
    today: 12,
    mentor: 'Kwame Boateng',
    mentorSigns: true,
    events: [
      ...moveStart(-6, 7, 'Oskar Nowak', 'His notebook arrives a week late.'),
      ...tick(3, 'day-30-1'),
      ...tick(6, 'day-30-2/1'),
      ...tick(9, 'day-30-2/2', 'day-30-4/1'),
    ],
  },
  {
    hire: 'Fatou Ndiaye',
    template: infrastructure,
    today: 58,
    readiness: fatousReadiness,
    mentor: 'Kwame Boateng',
    smooth: { phases: ['day-30', 'day-60'], signedBy: 'Oskar Nowak', until: 44 },
    checkIns: fatousCheckIns,
    events: [
      ...block(46, 'day-60-1', 'The ticket queue of the storage team is closed to me.', 'Oskar Nowak'),
      ...comment(47, 'day-60-1', 'Kwame Boateng', 'Only Oskar can open that queue; I asked the storage team too.'),
      ...tick(52, 'day-60-4'),
    ],
  },
  {
    hire: 'Emil Larsen',
    template: junior,
    today: 190,
    readiness: emilsReadiness,
    mentor: 'Kwame Boateng',
    smooth: { phases: ['day-30', 'day-60', 'day-90', 'month-6'], signedBy: 'Oskar Nowak', until: 76 },
    checkIns: emilsCheckIns,
    events: [
      ...waive(120, 'month-6-1', 'Oskar Nowak', 'His team has no on-call rota any more.'),
      ...tick(131, 'month-6-3/1'),
      ...comment(
        172,
        'day-90-3',
        'Oskar Nowak',
        'This one is older than your desk plant. Shall we do it together on Thursday?',
      ),
    ],
  },
];
