/** A part of the content that `plan` follows: its variant's, else that of its template's version `v`. */
export const planContent = (part: 'kpis' | 'skills' | 'promotion'): string =>
  `coalesce(plan.variant_content->'${part}', v.content->'${part}')`;
