import { Checkbox, Kbd, Modal } from '@mantine/core';
import { useState } from 'react';
import { keyHelp } from './goal-keys';
import css from './keys-help.module.css';
import { keysAreOn, switchKeys } from './keys-switch';

/** What the keys do, and the switch for those that are single letters. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(keysAreOn);
  return (
    <Modal opened onClose={onClose} title="Keys" centered size="sm" closeButtonProps={{ 'aria-label': 'Close' }}>
      <dl className={css.keys}>
        {keyHelp.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        mt={16}
        label="Single-letter keys"
        checked={on}
        onChange={(event) => {
          switchKeys(event.currentTarget.checked);
          setOn(event.currentTarget.checked);
        }}
      />
    </Modal>
  );
}
