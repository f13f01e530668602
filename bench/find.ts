import type { Call } from './load.js';
import type { Subject } from './measure.js';
import type { Server } from './server.js';
import { cookieOf, headsOf, shuffledPlans } from './subjects.js';

/** What somebody types on the way to a name, a title and a goal, with a slip and with nothing to find. */
const typed = [
  ...['r', 'ro', 'ros', 'rosa', 'rosa ber', 'bergoson', 'bergosn', 'sorkavic'],
  ...['cloud', 'engineer', 'dns', 'ticket', 'document incidents', 'nobody at all'],
];

const find = (person: number, words: string): Call => ({
  method: 'GET',
  path: `/api/v1/search?q=${encodeURIComponent(words)}`,
  headers: { cookie: cookieOf(person) },
});

/** The same words from bare, for the plan of the person whose id ends the address. */
const bareFind = (person: number, words: string): Call => ({
  method: 'GET',
  path: `/find?q=${encodeURIComponent(words)}&as=${person}`,
  headers: {},
});

/** Finding among everybody: as a hire, who sees one plan, and as a head, who sees 300. */
export function findSubjects(server: Server, bare: Server, plans: number): Subject[] {
  const hires = shuffledPlans(plans);
  const heads = headsOf(plans);
  const calls = (people: number[], call: (person: number, words: string) => Call) => () =>
    hires.map((_, at) => typed.map((words) => call(people[at % people.length]!, words)));
  return [
    { name: 'bare find', server: bare, expect: 200, calls: calls(hires, bareFind) },
    { name: 'find', server, expect: 200, calls: calls(hires, find) },
    { name: 'find as a head', server, expect: 200, calls: calls(heads, find) },
  ];
}
