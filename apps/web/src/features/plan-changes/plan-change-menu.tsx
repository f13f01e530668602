import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { PlanChange, PlanChangeOffer } from './plan-change';

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
    <Menu position="bottom-start" shadow="sm" width={220} returnFocus>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-xs"
          rightSection={<IconChevronDown size={14} stroke={1.6} aria-hidden />}
          data-plan-change
        >
          Change this plan
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offers.map(({ change, label, group }, i) => (
          <Fragment key={change}>
            {i > 0 && offers[i - 1]?.group !== group && <Menu.Divider />}
            <Menu.Item onClick={() => onChange(change)}>{label}</Menu.Item>
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
