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
  { name: 'Noor Haddad', as: 'New hire', sees: 'Day 36: one goal returned, two that wait on others' },
  { name: 'Ben Lindqvist', as: 'Mentor', sees: 'Two plans to watch, a goal to sign, a blocker to clear' },
  { name: 'Ruth Okafor', as: 'Manager', sees: 'Her hires by need, and a sign-off that waits on her' },
  { name: 'Carmen Vidal', as: 'Lead', sees: 'Every plan below her, from day 0 to month 10' },
  { name: 'Jon Abara', as: 'Admin', sees: 'People and teams, and a hire without a plan' },
].map((person) => ({ ...person, email: demoEmail(person.name) }));
