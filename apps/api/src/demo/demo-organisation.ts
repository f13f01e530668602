/** Somebody of the demo organisation. Managers and mentors come earlier in the list than those who name them. */
export interface DemoPerson {
  name: string;
  title: string;
  team: DemoTeam;
  manager?: string;
  mentor?: string;
  timeZone?: string;
  workingDays?: number[];
  isAdmin?: true;
}

export type DemoTeam = 'Infrastructure' | 'Cloud' | 'Operations';

/** Who leads each team. */
export const demoLeads: Record<DemoTeam, string> = {
  Infrastructure: 'Carmen Vidal',
  Cloud: 'Carmen Vidal',
  Operations: 'Henrik Dahl',
};

const infrastructure = { team: 'Infrastructure', manager: 'Ruth Okafor', timeZone: 'Europe/Berlin' } as const;
const platform = { team: 'Infrastructure', manager: 'Oskar Nowak', timeZone: 'Europe/Warsaw' } as const;
const cloud = { team: 'Cloud', manager: 'Tomás Rivera', timeZone: 'Europe/Madrid' } as const;
const operations = { team: 'Operations', manager: 'Grace Wambui', timeZone: 'Africa/Nairobi' } as const;

/** Days on which nobody there works, in every year. */
export const demoHolidays: [monthAndDay: string, name: string][] = [
  ['01-01', 'New Year’s Day'],
  ['05-01', 'Labour Day'],
  ['12-25', 'Christmas Day'],
  ['12-26', 'Boxing Day'],
];

/** A company that runs servers for others: three teams under one head of engineering. */
export const demoOrganisation: DemoPerson[] = [
  { name: 'Astrid Berg', title: 'Head of Engineering', team: 'Infrastructure', timeZone: 'Europe/Oslo' },
  {
    name: 'Jon Abara',
    title: 'People Systems',
    team: 'Operations',
    manager: 'Astrid Berg',
    timeZone: 'Europe/London',
    isAdmin: true,
  },
  {
    name: 'Carmen Vidal',
    title: 'Infrastructure Lead',
    team: 'Infrastructure',
    manager: 'Astrid Berg',
    timeZone: 'Europe/Madrid',
  },
  {
    name: 'Henrik Dahl',
    title: 'Operations Lead',
    team: 'Operations',
    manager: 'Astrid Berg',
    timeZone: 'Europe/Copenhagen',
  },
  {
    name: 'Ruth Okafor',
    title: 'Infrastructure Engineering Manager',
    team: 'Infrastructure',
    manager: 'Carmen Vidal',
    timeZone: 'Europe/Berlin',
  },
  {
    name: 'Oskar Nowak',
    title: 'Platform Engineering Manager',
    team: 'Infrastructure',
    manager: 'Carmen Vidal',
    timeZone: 'Europe/Warsaw',
  },
  {
    name: 'Tomás Rivera',
    title: 'Cloud Engineering Manager',
    team: 'Cloud',
    manager: 'Carmen Vidal',
    timeZone: 'Europe/Madrid',
  },
  {
    name: 'Grace Wambui',
    title: 'Operations Manager',
    team: 'Operations',
    manager: 'Henrik Dahl',
    timeZone: 'Africa/Nairobi',
  },
  { ...infrastructure, name: 'Ben Lindqvist', title: 'Senior Infrastructure Engineer' },
  { ...infrastructure, name: 'Ida Sørensen', title: 'Infrastructure Engineer' },
  { ...platform, name: 'Kwame Boateng', title: 'Senior Infrastructure Engineer' },
  { ...cloud, name: 'Wanjiru Kamau', title: 'Senior Cloud Engineer' },
  { ...cloud, name: 'Greta Holm', title: 'Cloud Engineer' },
  { ...operations, name: 'Samuel Adeyemi', title: 'Infrastructure Engineer' },
  { ...operations, name: 'Ewa Zielińska', title: 'Senior Infrastructure Officer' },
  { ...infrastructure, name: 'Noor Haddad', title: 'Associate Infrastructure Engineer', mentor: 'Ben Lindqvist' },
  { ...infrastructure, name: 'Priya Nair', title: 'Junior Infrastructure Engineer', mentor: 'Ben Lindqvist' },
  { ...infrastructure, name: 'Kofi Mensah', title: 'Associate Infrastructure Engineer', mentor: 'Ida Sørensen' },
  { ...infrastructure, name: 'Mei Tanaka', title: 'Associate Infrastructure Engineer', mentor: 'Ida Sørensen' },
  {
    ...infrastructure,
    name: 'Viktor Petrov',
    title: 'Junior Infrastructure Engineer',
    mentor: 'Ida Sørensen',
    workingDays: [1, 2, 3, 4],
  },
  { ...infrastructure, name: 'Amara Diallo', title: 'Associate Infrastructure Engineer', mentor: 'Ben Lindqvist' },
  { ...infrastructure, name: 'Rosa Marín', title: 'Junior Infrastructure Engineer' },
  { ...infrastructure, name: 'Jonas Weber', title: 'Junior Infrastructure Engineer', mentor: 'Ben Lindqvist' },
  { ...infrastructure, name: 'Sofia Rossi', title: 'Associate Infrastructure Engineer', mentor: 'Ida Sørensen' },
  { ...infrastructure, name: 'Tariq Aziz', title: 'Junior Infrastructure Engineer', mentor: 'Ida Sørensen' },
  { ...platform, name: 'Jin Park', title: 'Associate Infrastructure Engineer', mentor: 'Kwame Boateng' },
  { ...platform, name: 'Lucas Moreau', title: 'Junior Infrastructure Engineer', mentor: 'Kwame Boateng' },
  { ...platform, name: 'Fatou Ndiaye', title: 'Associate Infrastructure Engineer', mentor: 'Kwame Boateng' },
  { ...platform, name: 'Emil Larsen', title: 'Junior Infrastructure Engineer', mentor: 'Kwame Boateng' },
  { ...cloud, name: 'Lena Fischer', title: 'Associate Cloud Engineer', mentor: 'Wanjiru Kamau' },
  { ...cloud, name: 'Elif Yılmaz', title: 'Associate Cloud Engineer', mentor: 'Wanjiru Kamau' },
  { ...cloud, name: 'Marta Kowalska', title: 'Associate Cloud Engineer', mentor: 'Greta Holm' },
  { ...cloud, name: 'Andrei Popescu', title: 'Associate Cloud Engineer', mentor: 'Greta Holm' },
  { ...cloud, name: 'Chiara Conti', title: 'Associate Cloud Engineer', mentor: 'Greta Holm' },
  { ...cloud, name: 'Yusuf Demir', title: 'Associate Cloud Engineer', mentor: 'Wanjiru Kamau' },
  { ...cloud, name: 'Ines Carvalho', title: 'Cloud Engineer', mentor: 'Wanjiru Kamau' },
  { ...operations, name: 'Daniel Cohen', title: 'IT Infrastructure Engineer', mentor: 'Samuel Adeyemi' },
  { ...operations, name: 'Hana Kobayashi', title: 'Infrastructure Officer', mentor: 'Samuel Adeyemi' },
  { ...operations, name: 'Petr Novák', title: 'IT Infrastructure Engineer', mentor: 'Samuel Adeyemi' },
  { ...operations, name: 'Aisha Bello', title: 'Infrastructure Officer', mentor: 'Ewa Zielińska' },
  { ...operations, name: 'Liam Byrne', title: 'IT Infrastructure Engineer', mentor: 'Samuel Adeyemi' },
  { ...operations, name: 'Sana Malik', title: 'Infrastructure Officer', mentor: 'Ewa Zielińska' },
  { ...operations, name: 'Mateo Silva', title: 'IT Infrastructure Engineer', mentor: 'Samuel Adeyemi' },
];
