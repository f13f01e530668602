const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ð: 'd',
  '’': "'",
};

/**
 * Words as they are compared when something is looked for: "Marín" and "marin", "Sørensen" and "sorensen" are alike.
 * The database's function of the same name gives the same.
 */
export const fold = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[ßæœþøđłħıð’]/g, (letter) => letters[letter]!);
