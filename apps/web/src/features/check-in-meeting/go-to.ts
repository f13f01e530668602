/** Brings a field into sight, ready to be typed into; `id` is the field’s or that of what holds it. */
export function goTo(id: string): void {
  const place = document.getElementById(id);
  const field = place?.matches('input, textarea, select')
    ? place
    : place?.querySelector<HTMLElement>('input:checked, input');
  place?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
