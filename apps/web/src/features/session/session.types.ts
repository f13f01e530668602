/** Who I am and how I stand to others, as `GET /me` answers. */
export interface Me {
  id: number;
  name: string;
  email: string;
  timeZone: string;
  workingDays: number[];
  isAdmin: boolean;
  demo: boolean;
  relations: {
    hasPlan: boolean;
    planId: number | null;
    mentors: number;
    reports: { direct: number; below: number };
    leads: number;
  };
}
