import { Link, useLocation } from '@tanstack/react-router';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FindField, FindTab } from './find-field';
import { Logo } from './logo';
import { MeMenu } from './me-menu';
import { placeAt } from './place-at';
import css from './shell.module.css';
import { UnsavedLine } from './unsaved-line';
import { Waiting } from './waiting';

export interface Place {
  to: string;
  label: string;
  icon: Icon;
  /** Addresses elsewhere whose pages belong to it. */
  holds?: readonly string[];
}

interface Props {
  who: string;
  places: Place[];
  /** The templates that I am asked to review. */
  reviews: readonly { slug: string }[];
  onSignOut: () => void;
  children: ReactNode;
}

/** The bar above every page, the tabs below it on a phone, and the page between them. */
export function Shell({ who, places, reviews, onSignOut, children }: Props) {
  const here = placeAt(useLocation({ select: ({ pathname }) => pathname }), places);
  const current = (place: Place) => (place === here ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <div className={css.app}>
      <a className={css.skip} href="#main">
        Skip to content
      </a>
      <header className={css.bar}>
        <Link className={css.brand} to="/">
          <Logo />
          <span>Milepost</span>
        </Link>
        <nav className={css.nav} aria-label="Main">
          {places.map((place) => (
            <Link key={place.to} to={place.to} {...current(place)}>
              {place.label}
            </Link>
          ))}
        </nav>
        <div className="grow" />
        <FindField />
        <Waiting reviews={reviews} />
        <MeMenu who={who} onSignOut={onSignOut} />
      </header>
      <UnsavedLine />
      <main id="main" className={css.main} tabIndex={-1}>
        {children}
      </main>
      <nav className={css.tabs} aria-label="Main, at the bottom">
        {places.map((place) => (
          <Link key={place.to} to={place.to} {...current(place)}>
            <place.icon size={20} stroke={1.6} aria-hidden />
            {place.label}
          </Link>
        ))}
        <FindTab />
      </nav>
    </div>
  );
}
