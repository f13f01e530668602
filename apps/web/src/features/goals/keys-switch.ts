const place = 'milepost-keys';

/** Single-letter keys can be switched off, for those whose voice or hand types them by accident. */
export const keysAreOn = (): boolean => localStorage.getItem(place) !== 'off';

export const switchKeys = (on: boolean): void => {
  if (on) localStorage.removeItem(place);
  else localStorage.setItem(place, 'off');
};
