import { useNetwork } from '@mantine/hooks';
import css from './shell.module.css';
import { useUnsaved } from './unsaved';

/**
 * Says under the bar what is not saved yet and why. Silent, but present for screen readers, when all is well. Nobody is
 * held back from leaving: what waits is kept in the browser.
 */
export function UnsavedLine() {
  const count = useUnsaved();
  const { online } = useNetwork();

  return (
    <div role="status" className={css.unsaved}>
      {sentence(count, online)}
    </div>
  );
}

function sentence(count: number, online: boolean) {
  const changes = `${count} ${count === 1 ? 'change' : 'changes'}`;
  if (count > 0)
    return `Not saved yet: ${changes}.${online ? '' : ` ${count === 1 ? 'It is' : 'They are'} sent as soon as the connection is back.`}`;
  return online ? '' : 'No connection. What you change now is kept here until it is back.';
}
