/** The password of everyone in the demo organisation. */
export const demoPassword = 'milepost-demo';

/** Where everyone in the demo organisation has their address. */
export const demoEmail = (name: string): string =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replaceAll(' ', '.')}@milepost.example`;

/** The five people to sign in as: each sees Milepost from another side. */
export const demoSignIns = [
  {
    name: 'Noor Haddad',
    as: 'New hire',
    sees: 'Day 36: one goal returned, two that wait on others, a check-in behind her',
  },
  { name: 'Ben Lindqvist', as: 'Mentor', sees: 'Plans to watch, goals to sign, a blocker to clear, a view to add' },
  { name: 'Ruth Okafor', as: 'Manager', sees: 'Who needs her and why; a check-in that is open, another to prepare' },
  {
    name: 'Carmen Vidal',
    as: 'Lead',
    sees: 'Who is ready: Tariq waits for her decision, Mei is two steps away. The hires of three managers on one field',
  },
  { name: 'Jon Abara', as: 'Admin', sees: 'People from a file, plans for many, holidays; Ctrl K finds everything' },
].map((person) => ({ ...person, email: demoEmail(person.name) }));
