/** How many a count asks for: "2 or more teams", "3–5 talks", "4". */
export function targetWords({
  min,
  max,
  unit,
}: {
  min: number | null;
  max: number | null;
  unit: string | null;
}): string {
  const least = min ?? 1;
  const range = max === null ? `${least} or more` : max === least ? `${least}` : `${least}–${max}`;
  return unit ? `${range} ${unit}` : range;
}
