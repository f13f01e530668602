import { Menu } from '@mantine/core';
import { Fragment } from 'react';
import type { PlanChange, PlanChangeOffer } from './plan-change';

interface Props {
  offers: readonly PlanChangeOffer[];
  onChange: (change: PlanChange) => void;
}

/** The lines of the menu that changes a plan, group by group. */
export const PlanChangeItems = ({ offers, onChange }: Props) =>
  offers.map(({ change, label, group }, i) => (
    <Fragment key={change}>
      {i > 0 && offers[i - 1]?.group !== group && <Menu.Divider />}
      <Menu.Item onClick={() => onChange(change)}>{label}</Menu.Item>
    </Fragment>
  ));
