/** What a section is about. */
export type Topic =
  | 'plan'
  | 'kpis'
  | 'skills'
  | 'soft-skills'
  | 'promotion'
  | 'responsibilities'
  | 'deliverables'
  | 'activities'
  | 'guardrails'
  | 'escalation'
  | 'career'
  | 'tools'
  | 'anti-patterns'
  | 'variants'
  | 'performance'
  | 'people'
  | 'background'
  | 'summary'
  | 'notes'
  | 'noise';

/** The words that headings use for each topic; the first that is found names it. */
const vocabulary: [Topic, RegExp][] = [
  [
    'noise',
    /\b(?:interview|hiring|how to apply|apply|application process|recruit\w*|candidate signals?|salary|compensation|pay|benefits|perks|what we offer|why join|equal opportunit\w+|diversity|related (?:posts?|articles?|jobs?|roles?)|share this|comments?|subscribe|newsletter|cookies?|advertis\w+|privacy|(?:we|our) offer|what you get|what's in it|(?:our |the )?process|next steps(?!.*\bcareer\b)|about (?:us|the company|the author|our company|the team|\w+ inc)|learn more|see also|further reading|references|table of contents|contents|certification courses)\b/,
  ],
  [
    'notes',
    /^(?:measurement )?notes?\b|^note on|\bfaqs?\b|frequently asked|\b(?:helpful|useful|important|learning|training|further|additional|related|recommended) (?:links|resources|reading|documents|documentation|docs)\b|^(?:links|resources|reading list)$|^(?:tips|how to use|instructions|revisions?|document history|change history|changelog|change log|version|document control)\b|\balert(?:s\b|ing thresholds?|[ -](?:thresholds?|rules?|levels?|conditions?)\b)|\bwarning (?:levels?|thresholds?|signs?)\b|^(?:triggers?|alarms?|error budgets?)\b|\bcalculation methods?\b|\bcalculat(?:ions?|ed)$|\bformula[es]?$/,
  ],
  [
    'summary',
    /\b(?:scorecard summary|role scorecard|at a glance|executive summary|tl;?dr|role summary|role definition|role purpose|role overview|job summary|position summary)\b/,
  ],
  ['escalation', /\bescalat\w+/],
  [
    'soft-skills',
    /\b(?:soft skills?|soft competenc\w+|behaviou?ral?\b|behaviou?rs?\b|interpersonal|personal (?:attributes|qualities|traits|skills|characteristics)|people skills?|human skills?|non-?technical skills?|(?:human|social|people|personal|interpersonal) (?:abilit\w+|strengths|competenc\w+)|power skills?|character traits?|^(?:the )?human side\b|^how you (?:go about|show up)\b|^character$|^who (?:fits|thrives|will fit|will thrive|you are as a person|does well here)\b|^(?:attitude|mindset|conduct|how you work)$)/,
  ],
  [
    'promotion',
    /\b(?:promot(?!er)\w+|next[- ]level|readiness for (?:the )?next|ready for (?:the )?next|ready for level|^from (?:junior|mid|associate|trainee|level|senior)\b.* to (?:mid|senior|lead|principal|staff|level|head)\b|^from .{2,40} to .{0,30}\b(?:senior|lead|principal|staff|head|manager|ii|iii|iv|l\d|grade \d)\b|(?:put|putting) (?:\w+ )?(?:forward|up) for|to go forward\b|^a (?:move|step) (?:up )?to .{2,40} is\b|promotes when|become an? (?:senior|lead|principal|staff|head)|ready (?:for|to be|to become) (?:an? )?(?:senior|lead|principal|staff|head)|level(?:ing|ling)?[- ]up|advancement criteria|criteria for advancement|moving up|criteria to advance|you are ready (?:for|to)|to (?:reach|become|get to|move (?:up )?to) (?:an? )?(?:senior|lead|principal|staff|level|l\d|mid|the next)|(?:grow|growing) into (?!(?:it|the (?:role|job))\b)|path to (?:senior|l\d)|progression criteria|(?:is|are) (?:reached|earned|promoted|considered for promotion) (?:when|once|after|if)|becomes? an? .{3,60} when)\b/,
  ],
  [
    'skills',
    /\bpreferred (?:skills|qualifications) ?(?:&|and|or|\/) ?experience\b|^you have the following\b|\boptional (?:experience|skills)\b|\bexperience (?:are we|we are|we're) looking for\b|^(?:it )?would be (?:great|nice|good|lovely|helpful|an? )|^would love\b|^not required\b|^can'?t do without\b|^need(?:ed)? to have\b/,
  ],
  ['background', /\b(?:education\w*|certifications?|experience(?! level)|degree|prior roles?|years of|background)\b/],
  [
    'anti-patterns',
    /\b(?:anti-?patterns?|pitfalls?|(?:common )?mistakes|what to avoid|things to avoid|avoid|what not to do|failure modes?|underperformance)\b/,
  ],
  [
    'guardrails',
    /\b(?:decision[- ]?(?:rights?|making|authority|s)|decide|authority|guardrails?|autonomy|approvals?|sign-?off limits)\b/,
  ],
  [
    'kpis',
    /\b(?:kpis?|key performance indicators?|performance indicators?|metrics?|scorecard|success measures?|measures of success|measuring success|how (?:we|you|success|performance|you'll|you will)\b.*\bmeasured?|key results?|okrs?|krs?|service levels?|performance (?:measures?|targets?|standards?)|measurements?|measures?|indicators?|benchmarks?|slas?|slos?|(?:key )?figures|(?:is|are|be|get|gets) (?:measured|judged|assessed)\b|numbers (?:we|i|you|they|to|on|that|for|of)\b|how (?:we|you|i)(?:'ll| will| shall| can)? (?:know|tell)(?: (?:that |whether |if )?(?:it|this|we|things|the role)\b|$)|keep(?:ing)? score|by the numbers|vital signs|yardsticks?|service standards?|^(?:(?:the|our|your|key|team|house) )?numbers$)\b/,
  ],
  [
    'skills',
    /\b(?:skills?|skillset|competenc\w+|capabilit\w+|qualifications?|requirements?|must[- ]haves?|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|what (?:you|you'll|you will|we're looking|we are looking)\b.*\b(?:bring|need|have|for)|who you are|^(?:you have|you bring|you should (?:have|bring|know)|you need|you are|about you|your profile|you'll have|what we expect)|proficienc\w+|knowledge|bonus points|expertise|abilit(?:y|ies)|^(?:must|required|mandatory|essential|desirable|desired|preferred|(?:an? )?plus(?:es)?|(?:an )?advantages?|welcome extras|needed (?:from|on) (?:the )?(?:first day|day one|start))$)\b/,
  ],
  ['deliverables', /\b(?:deliverables?|outputs?|artifacts?|artefacts?|work products?)\b/],
  [
    'activities',
    /\b(?:day[- ]to[- ]day|(?:daily|weekly|monthly|quarterly|recurring|routine)(?: (?:activities|tasks|work|rituals?|rhythm|meetings?|duties|routines?|or quarterly activities))?$|(?:daily|weekly|monthly|quarterly|recurring) (?:or|and)\b|activities|routines?|rituals?|cadence|typical (?:day|week))\b/,
  ],
  [
    'career',
    /\b(?:career|progression|feeder|next (?:likely )?roles?|adjacent|lateral|evolves?|evolution|growth path|advancement)\b/,
  ],
  ['variants', /\b(?:variants?|variations?|by (?:company size|industry|geography|region))\b/],
  [
    'performance',
    /\b(?:high[- ]performance|success definition|great looks like|excellence|outstanding|high performers?)\b/,
  ],
  [
    'plan',
    /\b(?:goals?|objectives?|milestones?|30.{1,4}60.{1,4}90|onboarding|ramp(?:-?up)?|roadmap|plan|checklist|targets?|expectations?|success|timeline|outcomes?|ramping|first (?:year|\d+ days|\w+ months))\b/,
  ],
  [
    'responsibilities',
    /\b(?:responsibilit\w+|duties|accountabilit\w+|what you(?:'ll| will) (?:do|own)|primary functions|secondary functions|functions|key tasks|job description|the role)\b/,
  ],
  ['tools', /\b(?:tools?|tooling|software|platforms?|tech(?:nology)? stack|systems|environments?)\b/],
  [
    'people',
    /\b(?:stakeholders?|collaborat\w+|who you(?:'ll| will) (?:work|meet)|contacts|interactions|team members|reporting|relationships)\b/,
  ],
  ['summary', /\b(?:overview|introduction|mission|purpose|summary|short description|welcome|about)\b/],
];

/** A page's place in a site ("Career library"), no topic of its own. */
const place = /\b(?:library|portal|hub|intranet|wiki|web ?site|space)$/;

/** The topic that a heading names, or null. What stands in brackets speaks only where nothing else does. */
export function topicOf(heading: string): Topic | null {
  const clean = heading
    .slice(0, 200)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}\s'()\-–;/&]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const outside = clean.replace(/\([^()]*\)/g, ' ').trim();
  if (place.test(outside)) return null;
  return named(outside) ?? (outside.length < 3 ? named(clean) : null);
}

const named = (text: string): Topic | null => vocabulary.find(([, words]) => words.test(text))?.[0] ?? null;

/** The topics under which a time in a heading is no phase of a plan. */
export const timeless: ReadonlySet<Topic> = new Set<Topic>([
  'kpis',
  'skills',
  'soft-skills',
  'promotion',
  'guardrails',
  'escalation',
  'career',
  'tools',
  'anti-patterns',
  'background',
  'noise',
  'notes',
  'performance',
]);

/** Those of them under which a time plans where it speaks to the hire: "Within 1 month, you will …". */
export const mayPlan: ReadonlySet<Topic> = new Set<Topic>(['kpis', 'career', 'performance']);

/** Whether words say "you". */
export const speaksToHire = (words: string): boolean => /\byou(?:['’](?:ll|re|ve))?\b/i.test(words);
