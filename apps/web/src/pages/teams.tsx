import { useSuspenseQuery } from '@tanstack/react-query';
import { PersonPicker } from '../features/people/person-picker';
import { TeamAdder } from '../features/teams/team-adder';
import type { LeadPicker } from '../features/teams/team-form';
import { TeamList } from '../features/teams/team-list';
import { teamsQuery } from '../features/teams/teams.queries';
import { PageTitle } from '../ui/page-title';
import { WayUp } from '../ui/way-up';
import css from './teams.module.css';

const leadPicker: LeadPicker = (field) => <PersonPicker label="Lead" placeholder="Nobody" {...field} />;

/** The teams and who leads them. A team's lead reads the plans of everyone in it. */
export function TeamsPage() {
  const {
    data: { teams, can },
  } = useSuspenseQuery(teamsQuery);
  return (
    <>
      <WayUp to="/people">People</WayUp>
      <PageTitle tab="Teams">Teams</PageTitle>
      <p className="small dim">The lead of a team reads the plans of everyone in it.</p>
      <div className={css.add}>{can.add && <TeamAdder leadPicker={leadPicker} />}</div>
      <TeamList teams={teams} mayAdd={can.add} leadPicker={leadPicker} />
    </>
  );
}
