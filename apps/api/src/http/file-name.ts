import { fold } from '@milepost/shared/fold';

/** "day-60-check-in-priya-nair": letters, digits and hyphens that every system keeps; `otherwise` where nothing is left. */
export const fileName = (text: string, otherwise: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80) || otherwise;
