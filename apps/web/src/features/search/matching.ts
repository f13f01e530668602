import { fold } from '@milepost/shared/fold';
import type { Found, FoundGroup } from './found';

/** A page or a verb; `also` holds other words that somebody may look for it by. */
export interface Offer extends Found {
  also?: string;
}

/** Those whose words begin with every word that was typed, in their order; all of them when nothing was typed. */
export function matching(label: string, offers: readonly Offer[], typed: string): FoundGroup[] {
  const words = fold(typed).split(' ').filter(Boolean);
  const fits = ({ title, also = '' }: Offer) => {
    const text = ` ${fold(`${title} ${also}`)}`;
    return words.every((word) => text.includes(` ${word}`));
  };
  const found = offers.filter(fits);
  return found.length > 0 ? [{ label, found }] : [];
}
