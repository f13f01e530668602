import { Modal } from '@mantine/core';
import { useState } from 'react';
import { finding } from '../../ui/finding';
import css from './find-dialog.module.css';
import { FindPanel } from './find-panel';
import type { Found, Reader } from './found';
import { rememberFound } from './recently-found';
import type { Offers } from './use-find';

interface Props {
  opened: boolean;
  onClose: () => void;
  /** Goes where the found thing stands. */
  onGo: (found: Found) => void;
  reader: Reader;
  offers: Offers;
}

/** The finder above a page. */
export function FindDialog({ opened, onClose, onGo, reader, offers }: Props) {
  // Opened again while it still fades, it begins anew.
  const [shown, setShown] = useState({ opened, openings: 0 });
  if (shown.opened !== opened) setShown({ opened, openings: shown.openings + Number(opened) });
  const go = (found: Found) => {
    rememberFound(reader.id, found);
    onClose();
    onGo(found);
  };
  // The page that one goes to takes the focus; without one it returns to where it was.
  const stay = () => {
    onClose();
    finding.giveBack();
  };
  return (
    <Modal.Root
      opened={opened}
      onClose={stay}
      returnFocus={false}
      size={600}
      padding={0}
      radius={8}
      transitionProps={{ transition: 'fade', duration: 120 }}
      classNames={{ inner: css.inner!, content: css.content!, body: css.body! }}
    >
      <Modal.Overlay backgroundOpacity={0.3} />
      <Modal.Content aria-label="Find" data-finder>
        <Modal.Body>
          <FindPanel key={shown.openings} reader={reader} offers={offers} onGo={go} onClose={stay} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
