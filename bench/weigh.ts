import type { Call } from './load.js';
import type { Subject } from './measure.js';
import type { Server } from './server.js';
import { cookieOf, headsOf } from './subjects.js';
import { yearIn } from './year.sql.js';

/** Weighing 300 hires who are a year in, as the head above them: all of them, each of them, and what they teach. */
export async function weighSubjects(
  server: Server,
  bare: Server,
  { plans, connections }: { plans: number; connections: number },
): Promise<Subject[]> {
  const [head] = headsOf(plans);
  if (head === undefined) return [];
  const asHead = (path: string, etag?: string): Call => ({
    method: 'GET',
    path: `/api/v1${path}`,
    headers: { cookie: cookieOf(head), ...(etag && { 'if-none-match': etag }) },
  });
  const plain = (path: string): Call => ({ method: 'GET', path, headers: {} });
  const always = (call: Call) => () => Array.from({ length: connections }, () => [call]);
  const each = (call: (plan: number) => Call) => () => Array.from({ length: yearIn }, (_, at) => [call(at + 1)]);
  const { path, headers } = asHead('/readiness');
  const etag = (await fetch(`http://127.0.0.1:${server.port}${path}`, { headers })).headers.get('etag')!;
  return [
    { name: 'bare candidates', server: bare, expect: 200, calls: always(plain(`/candidates/${head}`)) },
    { name: 'candidates', server, expect: 200, calls: always(asHead('/readiness')) },
    { name: 'candidates again', server, expect: 304, calls: always(asHead('/readiness', etag)) },
    { name: 'bare standing', server: bare, expect: 200, calls: each((plan) => plain(`/standing/${plan}`)) },
    { name: 'standing', server, expect: 200, calls: each((plan) => asHead(`/plans/${plan}/readiness`)) },
    { name: 'insight', server, expect: 200, calls: always(asHead('/insight')) },
  ];
}
