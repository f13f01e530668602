const agent =
  /(?:[a-z]{2}(?:er|or|ist|ian|ant|gent|dent|tect|yst)|lead|head|chief|executive|representative|associate|assistant|specialist|nurse|chef|cook|clerk|sre|tpm|sdr|bdr|csm|dba|coach|intern|trainee|apprentice|fellow|counsel|guard|foreman|driver|partner|officer|president|steward|professional|generalist|hand)s?$/i;
const others = new Set(
  `number chapter paper order quarter october december september november letter calendar center centre customer counter summer newcomer
  starter joiner member newsletter her over other another further under after former whether together offer answer matter master
  career user water power tower folder header footer buyer's poster register computer server cluster container career
  document department development management assessment environment agreement statement deployment content client talent present recent
  current different moment consent event project product subject aspect effect perfect connect respect direct correct object collect select
  center error factor sector major minor senior junior color colour favor behavior behaviour interior mirror vendor or for cheers regards sender deliver discover consider remember cover answer enter uncover foster transfer gather prefer refer offer
  monitor explorer wonder tender border corner paper dinner inner outer upper lower better higher longer prior interior exterior anchor
  important relevant significant restaurant grant plant want distant assistant's list checklist first best test request west latest
  indicator stakeholder solver binder folder booklet tender order interest twist wishlist exist consist enrollment recruitment equipment improvement engagement achievement commitment requirement comment`.split(
    /\s+/,
  ),
);
const plan =
  /^(?:30|60|90|first|last|day|days|week|weeks|month|months|plan|onboarding|guide|role|job|profile|blueprint|goals?|responsibilities|description|ramp|success|template|checklist|welcome|hello|hi|dear|position|handbook|induction|programme|program|start|skills|kpis?|how|why|what|when|your|our|my|and|development|career|charter|scorecard|description|expectations|objectives|levels?|ladder|new|training|card|sheet|binder|folder|booklet|file|dossier|manual|pack|packet|kit|page|overview|notes?|memo|document|map|growth|path|progression)$/i;

/** Whether a text ends in a word for somebody's work: "Engineer", "Nurse Educator", "Shift Lead". */
export function isRoleNoun(text: string): boolean {
  const last =
    text
      .replace(/\s*\([^()]*\)\s*$/, '')
      .replace(/(?:[\s/]+(?:I{1,3}|IV|V|\d|[LPE]\d|IC\d))+$/, '')
      .trim()
      .split(/[\s/]+/)
      .at(-1) ?? '';
  const word = last
    .replace(/[^\p{L}-]/gu, '')
    .split('-')
    .at(-1)!;
  return agent.test(word) && !others.has(word.toLowerCase()) && !others.has(word.toLowerCase().replace(/s$/, ''));
}

/** The role that a title names (its words capitalised, unless `sentenceCase`), without what else titles say: "Hello, new Backend Engineer", "Plan: Data Engineer". */
export function roleIn(title: string, sentenceCase = false): string | null {
  const clean = title
    .replace(/\((?:all genders?|any gender|m\/f\/x|gn)\)/gi, ' ')
    .replace(/[›»]/g, ' → ')
    .replace(/[^\p{L}\p{N}\s&+/().,:;|'’–—→>-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const parts = clean.split(
    /\s*[:|–—;→]\s*|,\s*(?!(?:[\p{Lu}][\p{L}&-]*\s?){1,3}(?:$|[:|–—(→]))|\s->\s|\s>\s|\s-\s|\s(?:at|in|with)\s(?=\p{Lu})|\s(?:on|from|by|during|who)\s|\s(?:for|as|of an?)\s(?:an?\s|the\s|our\s|new\s)*(?=\p{Lu})|^(?:the|an?)\s(?=\p{Lu})/u,
  );
  for (const part of parts) {
    const name = withoutPlan(part);
    if (
      name &&
      (isRoleNoun(name) || holdsNoun(name)) &&
      name.split(' ').length <= 7 &&
      (named(name) || (sentenceCase && /^\p{Lu}/u.test(name) && name.split(' ').length <= 4))
    )
      return singular(name);
  }
  const of = /\b(?:Director|Head|VP|Chief|Vice President|Manager) of \p{Lu}[\w&-]*(?:\s\p{Lu}[\w&-]*){0,3}/u.exec(
    clean,
  )?.[0];
  return of?.trim() ?? null;
}

/** "Team Lead Customer Service" names its field behind the noun. */
const holdsNoun = (name: string) => {
  const words = name.split(' ');
  return (
    words.length > 2 &&
    words.length < 6 &&
    words.slice(1, -1).some((word) => /(?:lead|manager|head|engineer|officer|director)$/i.test(word))
  );
};

/** A name is written with capitals, but for its small words. */
const named = (name: string) =>
  name.split(' ').every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]|^(?:of|and|the|for|to|de|in|m\/f\/d|\(.*)$/u.test(word)) &&
  /\p{Lu}/u.test(name);

function withoutPlan(part: string): string {
  const words = part.trim().split(' ');
  while (words.length > 0 && isPlanWord(words[0]!)) words.shift();
  while (words.length > 0 && isPlanWord(words.at(-1)!)) words.pop();
  return words.join(' ');
}

const isPlanWord = (word: string) => /^[\d/–-]+$/.test(word) || plan.test(word.replace(/[^\p{L}\p{N}]/gu, ''));

const singular = (name: string) => (/(?:er|or|ist|ian|ead|ant)s$/.test(name) ? name.slice(0, -1) : name);
