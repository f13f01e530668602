import { needsSomebody, waitsOnReader } from './team-lines';
import type { HireLine } from './team.types';

const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const said = (n: number) => words[n] ?? String(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const thousands = (n: number) => n.toLocaleString('en-GB');

/** The answer to "who needs somebody?", in one sentence. `more`: there are more plans than these. */
export function teamTitle(open: readonly HireLine[], more: boolean): string {
  const [first] = open;
  if (!first) return 'No plans yet';
  const all = open.length;
  const needing = open.filter(needsSomebody).length;
  const name = first.hire.hire.name;
  if (all === 1) return needing ? `${name} needs somebody` : `${name} is on the way`;
  const own = open.every(({ hire: { relation: r } }) => r.manager || r.above || r.mentor || r.teamLead);
  const of = more ? `the newest ${thousands(all)}` : `${own ? 'your ' : ''}${thousands(all)}`;
  if (needing === 0) return `All ${of} hires are on their way`;
  return `${needing} of ${of} hires ${needing === 1 ? 'needs' : 'need'} somebody`;
}

/** What of it is the reader's to do. */
export function teamSubtitle(open: readonly HireLine[]): string {
  if (open.length === 0) return '';
  const needing = open.filter(needsSomebody);
  const onReader = needing.filter(waitsOnReader);
  const things = open.reduce((sum, { standing }) => sum + standing.waits.length, 0);
  const other = things - onReader.reduce((sum, { standing }) => sum + standing.waits.length, 0);
  const answer = needing.length ? onWhom(onReader.length, needing.length) : '';
  if (things === 0 && !onReader.length) return answer || 'Nothing waits on you.';
  const rest = thingsWait(answer ? other : things, answer ? ' more' : '');
  return [answer, rest].filter(Boolean).join(' ');
}

function onWhom(mine: number, needing: number): string {
  if (needing === 1) return mine ? 'It is you.' : 'It is not you.';
  if (mine === 0) return 'None of them waits on you.';
  if (mine === needing) return `${needing === 2 ? 'Both' : `All ${said(needing)}`} wait on you.`;
  return `${capital(said(mine))} of the ${said(needing)} ${mine === 1 ? 'waits' : 'wait'} on you.`;
}

function thingsWait(n: number, more: string): string {
  if (n === 0) return '';
  return `${n}${more} ${n === 1 ? 'thing waits' : 'things wait'} on you.`;
}
