import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy } from 'react';
import { MenuButton } from '../../ui/menu-button';
import type { PlanChange, PlanChangeOffer } from './plan-change';

const Items = lazy(() => import('./plan-change-items').then(({ PlanChangeItems }) => ({ default: PlanChangeItems })));

/** All that may be changed about a plan. */
export function PlanChangeMenu({
  offers,
  onChange,
}: {
  offers: readonly PlanChangeOffer[];
  onChange: (change: PlanChange) => void;
}) {
  if (!offers.length) return null;
  return (
    <MenuButton
      side="start"
      label="Change this plan"
      button={
        <Button
          variant="default"
          size="compact-xs"
          rightSection={<IconChevronDown size={14} stroke={1.6} aria-hidden />}
          data-plan-change
        >
          Change this plan
        </Button>
      }
    >
      {() => <Items offers={offers} onChange={onChange} />}
    </MenuButton>
  );
}
