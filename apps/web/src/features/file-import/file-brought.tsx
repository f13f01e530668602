import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageTitle } from '../../ui/page-title';
import css from './file-import.module.css';

interface Props {
  tab: string;
  title: string;
  /** What else came of it. */
  notes: string;
  onAgain: () => void;
  /** The ways on from here. */
  children?: ReactNode;
}

/** What came of a file. */
export function FileBrought({ tab, title, notes, onAgain, children }: Props) {
  return (
    <>
      <PageTitle tab={tab}>{title}</PageTitle>
      <p className={css.notes} role="status">
        {notes}
      </p>
      <p className={css.next}>
        {children}
        <Button variant="default" onClick={onAgain}>
          Bring another file
        </Button>
      </p>
    </>
  );
}
