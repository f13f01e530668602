import type { Guardrail } from '@milepost/shared/template';

const plain = (text: string) => text.toLowerCase();

/** The guardrails that hold every word of the query, in any order; a word may be the beginning or part of one. */
export function findGuardrails(guardrails: readonly Guardrail[], query: string): readonly Guardrail[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return guardrails;
  return guardrails.filter(({ text, note = '' }) => {
    const said = plain(`${text} ${note}`);
    return words.every((word) => said.includes(word));
  });
}
