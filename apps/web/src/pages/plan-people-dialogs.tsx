import { PersonPicker } from '../features/people/person-picker';
import type { PlanChangeProps } from '../features/plan-changes/plan-change';
import { ManagerChange } from '../features/plan-people/manager-change';
import { MentorChange } from '../features/plan-people/mentor-change';
import type { PersonField } from '../features/plan-people/person-field';

const personPicker = (field: PersonField) => <PersonPicker data-autofocus placeholder="Type a name" {...field} />;

export const MentorDialog = ({ plan, onClose }: PlanChangeProps) => (
  <MentorChange plan={plan} renderPerson={personPicker} onClose={onClose} />
);

export const ManagerDialog = ({ plan, onClose }: PlanChangeProps) => (
  <ManagerChange plan={plan} renderPerson={personPicker} onClose={onClose} />
);
