import { UnstyledButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Face } from '../../ui/face';
import css from './demo-people.module.css';
import type { Demo } from './demo.queries';

interface Props {
  people: Demo['people'];
  busy: boolean;
  onChoose: (email: string) => void;
}

/** The demo's people, one click each, with what there is to see as each of them. */
export function DemoPeople({ people, busy, onChoose }: Props) {
  return (
    <section className={css.demo} aria-labelledby="demo">
      <h2 id="demo">Or look around as somebody</h2>
      <p className="small dim">This is a demo with made-up people.</p>
      <ul>
        {people.map((one) => (
          <li key={one.email}>
            <UnstyledButton className={css.person} disabled={busy} onClick={() => onChoose(one.email)}>
              <Face name={one.name} size={32} beside />
              <span className="grow">
                <b>{one.name}</b> <span className="faint">{one.as}</span>
                <span className={css.sees}>{one.sees}</span>
              </span>
              <IconArrowRight size={16} stroke={1.6} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
