/** Whose check-ins are shown, as it stands in the address; what is left out narrows nothing. */
export interface CheckInsSearch {
  /** Only the branch under this person. */
  under?: number;
  team?: number;
  /** Words of a name or a team. */
  search?: string;
}

const id = (value: unknown) => (typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0);

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function checkInsSearch(given: Record<string, unknown>): CheckInsSearch {
  const [under, team] = [id(given['under']), id(given['team'])];
  const typed = given['search'];
  const search = typeof typed === 'number' ? String(typed) : typed;
  return {
    ...(under ? { under } : {}),
    ...(team ? { team } : {}),
    ...(typeof search === 'string' && /\S/.test(search) ? { search: search.slice(0, 100) } : {}),
  };
}
