import { IconLock, IconUsers } from '@tabler/icons-react';
import css from './readers-line.module.css';

interface Props {
  id?: string;
  /** Only its writer reads it. */
  isPrivate: boolean;
  children: string;
}

/** Who will read a text, said before anyone types it. */
export function ReadersLine({ id, isPrivate, children }: Props) {
  const Icon = isPrivate ? IconLock : IconUsers;
  return (
    <p className={css.readers} {...(id && { id })}>
      <Icon size={15} stroke={1.7} aria-hidden />
      <span>{children}</span>
    </p>
  );
}
