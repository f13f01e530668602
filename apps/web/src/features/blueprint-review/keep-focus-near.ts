/**
 * A row that is corrected may leave its place: the focus then goes on to the one behind it, or before it. `moves`: it leaves
 * and is still a row, elsewhere. Call it before the change.
 */
export function keepFocusNear(rowKey: string | undefined, moves: boolean): void {
  if (rowKey === undefined) return;
  const keys = [...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset['row']!);
  const at = keys.indexOf(rowKey);
  if (at < 0) return;
  // its parts go with it
  const behind = moves ? keys.slice(at + 1).filter((key) => !key.startsWith('part ')) : keys.slice(at);
  const wanted = [...behind, ...keys.slice(0, at).reverse()];
  setTimeout(() => {
    const rows = new Map(
      [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [row.dataset['row']!, row]),
    );
    const row = wanted.map((key) => rows.get(key)).find(Boolean);
    row?.querySelector<HTMLElement>('button')?.focus();
  });
}
