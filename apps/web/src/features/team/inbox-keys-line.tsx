import { Kbd } from '@mantine/core';
import css from './inbox.module.css';

const keys = { 'j k': 'walk', space: 'chooses', e: 'shows', s: 'signs' };

/** The keys of the inbox, while something in it has the focus. */
export const InboxKeys = () => (
  <p className={css.keys} aria-hidden>
    {Object.entries(keys).map(([key, does]) => (
      <span key={key}>
        <Kbd>{key}</Kbd> {does}
      </span>
    ))}
  </p>
);
