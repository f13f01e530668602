import { ask, block, comment, extend, link, note, tick, type DemoPlan } from './demo-story.js';
import { danielsCheckIns, aishasCheckIns, mateosCheckIns } from './operations-check-ins.js';
import { danielsReadiness, hanasReadiness, mateosReadiness } from './operations-readiness.js';

const engineer = 'it-infrastructure-engineer';
const officer = 'infrastructure-officer';

/** The hires of Grace Wambui: the two roles whose documents give no dates. */
export const operationsPlans: DemoPlan[] = [
  {
    hire: 'Daniel Cohen',
    template: engineer,
    today: 88,
    readiness: danielsReadiness,
    mentor: 'Samuel Adeyemi',
    smooth: { phases: ['day-30', 'day-60'], signedBy: 'Grace Wambui' },
    checkIns: danielsCheckIns,
    events: [
      ...tick(79, 'day-90-3', 'day-90-5', 'day-90-7'),
      ...tick(84, 'day-90-1', 'day-90-2'),
      ...ask(86, 'day-90-1'),
      ...ask(86, 'day-90-2'),
    ],
  },
  {
    hire: 'Hana Kobayashi',
    template: officer,
    today: 190,
    readiness: hanasReadiness,
    mentor: 'Samuel Adeyemi',
    smooth: { phases: ['day-30', 'day-60', 'day-90', 'month-6'], signedBy: 'Grace Wambui' },
    events: [
      ...tick(188, 'month-12-1'),
      ...note(188, 'month-12-1', 'Restore tests now run every night; 31 hours of handwork a quarter are gone.'),
    ],
  },
  {
    hire: 'Petr Novák',
    template: engineer,
    today: 12,
    mentor: 'Samuel Adeyemi',
    smooth: { phases: ['day-30'], signedBy: 'Grace Wambui', early: 4 },
    events: [],
  },
  {
    hire: 'Aisha Bello',
    template: officer,
    today: 31,
    mentor: 'Ewa Zielińska',
    mentorSigns: true,
    smooth: { phases: ['day-30', 'day-60'], signedBy: 'Ewa Zielińska', until: 20 },
    checkIns: aishasCheckIns,
    events: [
      ...tick(26, 'day-30-5'),
      ...comment(29, 'day-30-7', 'Ewa Zielińska', 'The contracts are in the binder nobody told you about. Come by.'),
    ],
  },
  {
    hire: 'Liam Byrne',
    template: engineer,
    today: 58,
    mentor: 'Samuel Adeyemi',
    smooth: { phases: ['day-30', 'day-60', 'day-90'], signedBy: 'Grace Wambui', early: 9 },
    events: [],
  },
  {
    hire: 'Sana Malik',
    template: officer,
    today: 88,
    mentor: 'Ewa Zielińska',
    smooth: { phases: ['day-30', 'day-60'], signedBy: 'Grace Wambui', until: 52 },
    events: [
      ...extend(57, 'day-60', 14, 'Grace Wambui', 'Two weeks went into the data center move.'),
      ...tick(66, 'day-60-5', 'day-60-6', 'day-60-7'),
      ...note(66, 'day-60-6', 'Nine accounts had rights that nobody needed.'),
      ...link(66, 'day-60-7', 'reviews/mail-outage', 'Why mail stood still for forty minutes'),
      ...tick(80, 'day-90-1', 'day-90-2'),
      ...block(70, 'day-90-7', 'The cloud account has no owner since the move.', null),
    ],
  },
  {
    hire: 'Mateo Silva',
    template: engineer,
    today: 370,
    readiness: mateosReadiness,
    mentor: 'Samuel Adeyemi',
    smooth: { phases: ['day-30', 'day-60', 'day-90', 'month-6', 'month-12'], signedBy: 'Grace Wambui', until: 225 },
    checkIns: mateosCheckIns,
    events: [
      ...comment(351, 'month-12-6', 'Grace Wambui', 'Five of the last seven are open. What do you need from us?'),
    ],
  },
];
