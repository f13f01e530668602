import { capital } from '../../ui/plan-words';
import { useMeeting } from './meeting-context';
import type { TwoViews } from './two-views';

/** How the two sides are called by this reader. */
export interface SideNames {
  /** "you" or the first name. */
  hire: string;
  manager: string;
  /** Above a column: "Ruth (you)". */
  hireHead: string;
  managerHead: string;
  managerReads: boolean;
}

export function useSideNames({ hire, manager }: Pick<TwoViews, 'hire' | 'manager'>): SideNames {
  const { checkIn, words } = useMeeting();
  const { plan } = checkIn;
  const hireId = hire?.by ?? plan.hire.id;
  const managerId = manager?.by ?? plan.manager?.id ?? null;
  const names = new Map(
    [...plan.people, ...checkIn.writers, plan.hire, ...(plan.manager ? [plan.manager] : [])].map((one) => [
      one.id,
      one.name,
    ]),
  );
  const head = (id: number) => {
    const first = names.get(id)?.split(' ')[0] ?? capital(words.callOf(id));
    return id === words.viewerId ? `${first} (you)` : first;
  };
  return {
    hire: words.callOf(hireId),
    manager: managerId === null ? 'the manager' : words.callOf(managerId),
    hireHead: head(hireId),
    managerHead: managerId === null ? 'Manager' : head(managerId),
    managerReads: managerId === words.viewerId,
  };
}
