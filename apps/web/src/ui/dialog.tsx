import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import css from './dialog.module.css';
import { useFocusBack } from './use-focus-back';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog over the page; on a phone it is the page. Its head is no banner: the page has one already. */
export function Dialog({ title, onClose, children }: Props) {
  const narrow = useMediaQuery('(max-width: 600px)') ?? false;
  useFocusBack();
  return (
    <Modal.Root opened onClose={onClose} size={600} fullScreen={narrow}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={css.head}>
          <Modal.Title className={css.title ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body className={css.body ?? ''}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
