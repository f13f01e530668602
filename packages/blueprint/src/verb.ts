const verbs = new Set(
  `achieve hit greet unload dispatch weigh bake serve seat sell sew drill wire weld bill book buy feed water sort let cash act adapt add address administer adopt advance advise advocate agree align allocate analyse analyze anticipate apply
  appraise architect arrange articulate ask assemble assess assign assist attend author automate baseline be become begin bring
  build calculate calibrate capture carry catalogue catalyze certify chair champion check choose clarify  
  co-author co-lead coach collaborate collate collect combine communicate compare compile complete compose conduct configure
  confirm connect consolidate consult continue contribute convert coordinate  create cultivate curate
  cut debug decide decommission decrease deepen define delegate deliver demo demonstrate deploy describe
  detect determine develop devise diagnose discuss distribute dive draft drive earn educate eliminate embed enable encourage
  enforce engage enhance enrol enroll ensure escalate establish estimate evaluate evangelize evolve examine execute expand explain
  explore extend facilitate familiarise familiarize finalise finalize find finish fix follow form formulate
  foster fulfil fulfill gain gather generate get give go grow guide handle harden harmonize help hire hold host identify implement
  improve increase independently influence inform initiate inspect install integrate interview introduce inventory investigate invite join justify keep
  know launch lay lead learn leverage listen locate log maintain make manage map master maximize meet mentor merge migrate
  minimise minimize mitigate modernize monitor move navigate negotiate nominate observe obtain onboard  operate optimise optimize orchestrate
  organise organize own pair participate partner pass perform pick pilot prepare present prevent prioritise prioritize
  produce progress promote propose prove provide provision publish pull push put raise reach read recommend reconcile record recruit redesign
  reduce refactor refine reflect refresh register reinforce remediate remove renegotiate reorganize repair replace replicate request research resolve respond
  restore retire retrieve review revise rewrite roll rotate run scale schedule scope  see select send serve set settle setup shadow shape
  share ship show shorten sign simplify sit socialize solve source speak spend split stabilise stabilize stand standardise standardize start stay
  steer streamline strengthen study submit succeed suggest summarise summarize supervise sustain sync take teach tell track train transition triage
  troubleshoot tune turn understand undertake update upgrade use utilise utilize validate verify visit volunteer walk watch win work write`
    .split(/\s+/)
    .filter(Boolean),
);
/** Words that are as often nouns: verbs only where an object follows. */
const either = new Set(
  `clean close open correct secure access audit backup balance benchmark budget change control debrief design document estimate experiment feature focus forecast interview
  label list log measure model name network note order partner patch leave file call answer brief count cook clean hand head check load pack paint report stack stock pilot plan practice present process profile program project question
  rank rate release report request research result review sample scan score scope search sketch sponsor staff support survey target test ticket
  trace lift transfer trial update upgrade work contract contact demo host lead log map record schedule start study`
    .split(/\s+/)
    .filter(Boolean),
);
const object =
  /^(?:a|an|the|your|our|my|their|its|all|any|at|each|every|with|and|or|to|in|on|for|how|what|one|two|three|four|five|new|existing|open|this|these|some|more|both|key|\d.*)$/i;
const adverbs =
  /^(?:successfully|independently|fully|effectively|actively|regularly|consistently|confidently|proactively|also|then|jointly|partially|directly|formally|personally|begin|start)$/i;

/** Whether a text starts by telling somebody what to do: "Ship a fix", not "Shipping fixes" or "Fix rate". */
export function tells(text: string): boolean {
  const words = text.replace(/^[^\p{L}]+/u, '').split(/[\s,/:;+]+/, 4);
  const [first = '', second = ''] = adverbs.test(words[0] ?? '') ? words.slice(1) : words;
  const verb = first.toLowerCase();
  if (either.has(verb)) return object.test(second);
  return verbs.has(verb) && !/^of$/i.test(second);
}

/** Whether a line of several words may tell somebody to do something: "Review Harbour Rules" too, which a title may be. */
export function mayTell(text: string): boolean {
  const [first = '', second = '', third] = text.replace(/^[^\p{L}]+/u, '').split(/\s+/, 3);
  const verb = first.toLowerCase();
  return (
    third !== undefined &&
    !first.endsWith(':') &&
    (tells(text) || verbs.has(verb) || either.has(verb) || (adverbs.test(first) && second.endsWith('ing')))
  );
}
