/** Whose part of a plan a title names, where it is not the hire's: "Before day 1 (manager)", "Buddy checklist". */
const person = String.raw`(?:(?:hiring|people|line|direct) )?(?:managers?|supervisors?|buddy|buddies|mentors?|recruiters?|hr|hr team|people team|it|it team)`;
const owned = new RegExp(
  String.raw`^(?:for (?:the |your )?)?${person}(?:['’]s)?(?: (?:actions?|tasks?|checklist|to-?dos?|steps|duties|preparation|responsibilities|role|notes))$|^(?:for (?:the |your )?)?(?:hiring |people |line |direct )?(?:manager|supervisor|buddy)s?$`,
  'i',
);
const bracketed = new RegExp(
  String.raw`[([](?:for |by )?(?:the |your )?${person}(?:['’]s)?(?: (?:actions?|tasks?|checklist|to-?dos?|steps|only|to do|responsibilities))?[)\]]\s*:?$`,
  'i',
);

/** Whether a title says that what stands under it is for somebody else than the hire to do. */
export const isForOthers = (title: string): boolean => owned.test(title.trim()) || bracketed.test(title);

const hire = String.raw`(?:new|incoming|future) (?:hire|starter|joiner|employee|team ?(?:member|mate)|staff member|member of staff|colleague|report|direct report|engineer|developer|designer|analyst|recruit|person)`;
/** The hire as somebody else: "introduce your new hire", "before the new colleague's start", "your team member". */
const spokenOf = new RegExp(
  String.raw`\b(?:your|our|the|an?|each|every|any|their|this) ${hire}|\b${hire}['’]s\b|\byour (?:team member|direct report|report|employee|hire|starter)\b`,
  'i',
);
/** What a plan written in the third person starts with: "The new hire will …". */
const subject = new RegExp(String.raw`^(?:the |an? |our |your |each |every )?${hire}s?(?!['’])\b`, 'i');
const directed =
  /\b(?:help|encourage|ask|give|show|assign|let|have|invite|remind|introduce|ensure|make sure|check|teach|support|see|engage|keep|whether|if|with|for|on) (?:\w+ ){0,2}?(?:them|they|their)\b/i;
const someone = /\b(?:they|them|their)\b/i;
const buddies = /^assign (?:an? |the |them )?(?:[\w-]+ ){0,2}(?:buddy|mentor|peer)\b/i;
/** A plural that "they" may stand for. */
const several =
  /\b(?!this\b|was\b|has\b|its\b|less\b|always\b|progress\b|process\b|access\b|business\b|focus\b|success\b|across\b|address\b|status\b|does\b|sometimes\b)\p{L}{3,}s\b|\b(?:people|everyone|team|folks|children|staff)\b/iu;

/**
 * Whether goals speak to somebody who looks after the hire, not to the hire: of the hire as "them" or "your new hire". A
 * plan says now and then what others feel or need; advice does so in nearly every other line.
 */
export function speaksOfHire(goals: readonly string[]): boolean {
  let sure = 0;
  let likely = 0;
  for (const text of goals) {
    const at = someone.exec(text)?.index ?? -1;
    const alone = at >= 0 && !several.test(text.slice(0, at));
    const named = spokenOf.test(text) && !subject.test(text);
    if (named || buddies.test(text) || (alone && directed.test(text))) sure++;
    else if (alone) likely++;
  }
  return sure >= 3 && (sure + likely) * 5 >= goals.length * 2;
}
