import type { PersonName } from '@milepost/shared/person';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { TextLink } from '../../ui/text-link';
import css from './without-plan.module.css';

const few = 6;

/** Reports who never had a plan, each with the way to give one. */
export function WithoutPlan({ people }: { people: readonly PersonName[] }) {
  const [all, setAll] = useState(false);
  if (people.length === 0) return null;
  const shown = all ? people : people.slice(0, few);
  return (
    <section className={css.section} aria-labelledby="without-plan">
      <h2 id="without-plan">Without a plan</h2>
      <ul>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <span>{name} has no plan yet</span>
            <TextLink to="/plans/new" search={{ person: id }} inherit>
              Give a plan<span className="sr"> to {name}</span>
            </TextLink>
          </li>
        ))}
      </ul>
      {shown.length < people.length && (
        <Button variant="subtle" px={8} ml={-8} onClick={() => setAll(true)}>
          Show all {people.length}
        </Button>
      )}
    </section>
  );
}
