const common: Record<string, Set<string>> = {
  English: new Set(['the', 'and', 'of', 'to', 'with', 'for', 'your', 'you', 'will', 'is', 'are', 'at', 'by', 'on']),
  German: new Set([
    'der',
    'die',
    'das',
    'und',
    'mit',
    'für',
    'von',
    'den',
    'ist',
    'ein',
    'eine',
    'im',
    'zu',
    'auf',
    'nach',
    'werden',
    'tage',
    'bis',
    'erste',
    'ersten',
    'drei',
    'wochen',
    'monate',
    'mindestens',
    'ziele',
    'kennzahlen',
    'aufgaben',
    'einen',
    'einer',
  ]),
  French: new Set([
    'le',
    'la',
    'les',
    'des',
    'et',
    'du',
    'une',
    'pour',
    'dans',
    'est',
    'avec',
    'aux',
    'sur',
    'vous',
    'jours',
    'mois',
    'semaines',
    'premiers',
    'objectifs',
    'compétences',
    'un',
    'de',
    'en',
    'au',
  ]),
  Spanish: new Set(['el', 'los', 'las', 'del', 'y', 'una', 'para', 'con', 'por', 'en', 'que', 'su', 'días', 'meses']),
};

/** The language of a text by its small words, where it is plainly not English; else null. */
export function foreignLanguage(text: string): string | null {
  const words =
    text
      .slice(0, 40_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(common).map(([language, small]) => ({
    language,
    count: words.filter((word) => small.has(word)).length,
  }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first!.language !== 'English' && first!.count > 2 && first!.count > second!.count * 1.3
    ? first!.language
    : null;
}
