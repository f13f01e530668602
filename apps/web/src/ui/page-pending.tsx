import { useNetwork } from '@mantine/hooks';
import { Logo } from './logo';
import css from './page-pending.module.css';
import shell from './shell.module.css';

/** Stands where a page will be once its data is here: the road ahead, and hairlines where the rows will stand. */
export function PagePending() {
  const { online } = useNetwork();
  return (
    <div role="status" className={css.page}>
      {online ? (
        <span className="sr">Loading</span>
      ) : (
        <p className="dim">This page opens as soon as the connection is back.</p>
      )}
      <div className={css.road} />
      {['a', 'b', 'c', 'd', 'e', 'f'].map((row) => (
        <div key={row} className={css.row} />
      ))}
    </div>
  );
}

/** The same before it is known who is there: the bar without its places. */
export function AppPending() {
  return (
    <div className={shell.app}>
      <header className={shell.bar}>
        <span className={shell.brand}>
          <Logo />
          <span>Milepost</span>
        </span>
      </header>
      <main className={shell.main}>
        <PagePending />
      </main>
    </div>
  );
}
