/** The password of everyone in the demo organisation. */
export const demoPassword = 'milepost-demo';

/** The five people to sign in as: each sees Milepost from another side. */
export const demoSignIns = [
  {
    name: 'Noor Haddad',
    email: 'noor.haddad@milepost.example',
    as: 'new hire',
    sees: 'her own plan, day by day',
  },
  {
    name: 'Ben Lindqvist',
    email: 'ben.lindqvist@milepost.example',
    as: 'mentor',
    sees: 'the plans he mentors',
  },
  {
    name: 'Ruth Okafor',
    email: 'ruth.okafor@milepost.example',
    as: 'manager',
    sees: 'the plans of her reports, and what waits on her',
  },
  {
    name: 'Carmen Vidal',
    email: 'carmen.vidal@milepost.example',
    as: 'lead',
    sees: 'everyone below her',
  },
  {
    name: 'Jon Abara',
    email: 'jon.abara@milepost.example',
    as: 'admin',
    sees: 'people, teams, templates and every plan',
  },
] as const;
