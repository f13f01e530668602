import type { Cadence, ItemGroup } from '@milepost/shared/template';
import { ItemGroups } from './item-groups';

const order: Cadence[] = ['daily', 'weekly', 'monthly', 'meetings', 'incidents'];
const at = ({ key }: ItemGroup) => (order as string[]).indexOf(key) + 1 || order.length + 1;

/** What a normal day, week and month hold, in that order. */
export function Routines({ routines }: { routines: readonly ItemGroup[] }) {
  return <ItemGroups groups={[...routines].sort((a, b) => at(a) - at(b))} />;
}
