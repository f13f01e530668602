import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeImport, type ImportDirectory, newTeams } from './people-import.js';
import { type ImportRow, type ImportRules, readRow } from './people-import-cells.js';
import { isTimeZone } from './time-zone.js';

const rules: ImportRules = {
  isEmail: (text) => /^[^@\s]+@[^@\s]+\.[a-z]+$/i.test(text),
  isTimeZone,
  timeZone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4],
};
const ruth = { id: 3, name: 'Ruth Okafor', active: true };
const directory: ImportDirectory = new Map([
  ['ruth@x.example', ruth],
  ['gone@x.example', { id: 4, name: 'Gone Away', active: false }],
]);

const row = (line: number, cells: ImportRow['cells'] = {}, surplus = 0): ImportRow => ({
  line,
  cells: { name: `Person ${line}`, email: `p${line}@x.example`, ...cells },
  surplus,
});
const judge = (...rows: ImportRow[]) =>
  judgeImport(
    rows.map((one) => readRow(one, rules)),
    directory,
  );
const said = (...rows: ImportRow[]) =>
  judge(...rows).flatMap(({ line, problems }) => problems.map(({ field, code }) => `${line} ${field} ${code}`));

describe('a line of a file of people', () => {
  it('gives somebody with all that it says', () => {
    const cells = {
      title: 'Engineer',
      team: 'Platform',
      manager: 'Ruth@X.example',
      timeZone: 'america/new york',
      workingDays: 'Sun-Thu',
      isAdmin: 'Yes',
    };
    expect(judge(row(2, cells))).toEqual([
      {
        line: 2,
        outcome: 'added',
        here: null,
        problems: [],
        person: {
          name: 'Person 2',
          email: 'p2@x.example',
          title: 'Engineer',
          team: 'Platform',
          manager: 'ruth@x.example',
          mentor: null,
          timeZone: 'america/new_york',
          workingDays: [1, 2, 3, 4, 7],
          isAdmin: true,
        },
      },
    ]);
  });

  it('needs no more than a name and an email', () =>
    expect(judge(row(2))[0]).toMatchObject({
      outcome: 'added',
      person: { title: '', team: null, timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4], isAdmin: false },
    }));

  it.each([
    [{ name: '' }, 'name empty'],
    [{ name: '😀'.repeat(101) }, 'name too-long'],
    [{ email: '' }, 'email empty'],
    [{ email: 'noor' }, 'email email'],
    [{ email: `${'a'.repeat(250)}@x.example` }, 'email email'],
    [{ title: 'x'.repeat(101) }, 'title too-long'],
    [{ team: 'x'.repeat(101) }, 'team too-long'],
    [{ manager: 'Ruth Okafor' }, 'manager email'],
    [{ manager: 'nobody@x.example' }, 'manager person-unknown'],
    [{ manager: 'gone@x.example' }, 'manager person-deactivated'],
    [{ manager: 'P2@x.example' }, 'manager own-manager'],
    [{ mentor: 'nobody@x.example' }, 'mentor person-unknown'],
    [{ mentor: 'p2@x.example' }, 'mentor own-mentor'],
    [{ timeZone: 'Europe/Atlantis' }, 'timeZone time-zone'],
    [{ workingDays: 'Mon-Mon-Fri' }, 'workingDays working-days'],
    [{ workingDays: 'weekdays' }, 'workingDays working-days'],
    [{ isAdmin: 'perhaps' }, 'isAdmin flag'],
  ])('with %j is wrong: %s', (cells, problem) => expect(said(row(2, cells))).toEqual([`2 ${problem}`]));

  it('takes a name of a hundred characters, however many bytes they are', () =>
    expect(said(row(2, { name: '😀'.repeat(100) }))).toEqual([]));

  it('with more cells than the first is wrong as a whole', () =>
    expect(said(row(2, {}, 2))).toEqual(['2 row too-many-cells']));

  it('about somebody who is here leaves them as they are, whatever else it says', () =>
    expect(judge(row(2, { email: 'RUTH@x.example', timeZone: 'nowhere', manager: 'ruth@x.example' }))).toMatchObject([
      { outcome: 'already-here', here: ruth, problems: [] },
    ]));
});

describe('the lines of a file together', () => {
  it('name each email once; a second one names the first', () => {
    const [, second] = judge(row(2), row(3, { email: 'P2@X.example' }));
    expect(second!.problems).toEqual([
      { field: 'email', code: 'email-twice', detail: 'Line 2 has this email already.' },
    ]);
  });

  it('may name managers and mentors who come later', () =>
    expect(said(row(2, { manager: 'p3@x.example', mentor: 'p4@x.example' }), row(3), row(4))).toEqual([]));

  it('are refused where people would report in a circle, who are named', () => {
    const outcomes = judge(
      row(2, { name: 'Ana Sol', manager: 'p3@x.example' }),
      row(3, { name: 'Ben Ito', manager: 'p4@x.example' }),
      row(4, { name: 'Cy Roe', manager: 'p3@x.example' }),
    );
    expect(outcomes.map(({ problems }) => problems[0]?.detail)).toEqual([
      undefined,
      'This closes a circle: Ben Ito reports to Cy Roe, who reports to Ben Ito.',
      'This closes a circle: Cy Roe reports to Ben Ito, who reports to Cy Roe.',
    ]);
  });

  it('make each new team once, as it is first written', () => {
    const outcomes = judge(row(2, { team: 'Storage' }), row(3, { team: 'STORAGE' }), row(4, { team: 'platform' }));
    expect(newTeams(outcomes, ['Platform'])).toEqual(['Storage']);
  });
});

describe('any file', () => {
  // few people, so that they meet often
  const emails = ['p2@x.example', 'P3@x.example', 'p4@x.example', 'p5@X.example', 'p6@x.example', 'ruth@x.example'];
  const email = fc.constantFrom(...emails, 'gone@x.example', 'unknown@x.example', '');
  const files = fc
    .array(fc.record({ email, manager: email, mentor: email, name: fc.constantFrom('Ana', 'Ben', '') }), {
      maxLength: 9,
    })
    .map((all) => all.map((cells, index) => row(index + 2, cells)));

  it('is judged as one would by reading it line by line, again and again', () => {
    fc.assert(
      fc.property(files, (rows) => {
        expect(new Set(said(...rows))).toEqual(new Set(slowly(rows)));
      }),
      { numRuns: 1000 },
    );
  });

  it('of ten thousand lines, one above the other or all in one circle, is judged, and not each line against each other', () => {
    const chain = (last: string) =>
      Array.from({ length: 10_000 }, (_, i) =>
        row(i + 2, { manager: i < 9_999 ? `p${i + 3}@x.example` : last, timeZone: 'Europe/Berlin' }),
      );
    for (const [last, wrong] of [
      ['', 0],
      ['p2@x.example', 10_000],
    ] as const) {
      const outcomes = judge(...chain(last));
      expect(outcomes.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(wrong);
    }
  });
});

/** What is wrong with a file, found the slow and obvious way. */
function slowly(rows: readonly ImportRow[]): string[] {
  const of = (one: ImportRow, field: 'email' | 'manager' | 'mentor') => one.cells[field]!.toLowerCase();
  const isNew = (one: ImportRow) => !directory.has(of(one, 'email'));
  const inFile = (key: string) => rows.find((one) => isNew(one) && key !== '' && of(one, 'email') === key);
  const managerOf = (one: ImportRow) => inFile(of(one, 'manager'));
  const inCircle = (one: ImportRow) => {
    let at = managerOf(one);
    for (let steps = 1; at && steps <= rows.length; steps++, at = managerOf(at)) if (at === one) return steps > 1;
    return false;
  };
  return rows.filter(isNew).flatMap((one) => {
    const found: string[] = [];
    const key = of(one, 'email');
    if (one.cells.name === '') found.push('name empty');
    if (key === '') found.push('email empty');
    else if (inFile(key) !== one) found.push('email email-twice');
    else if (inCircle(one)) found.push('manager reporting-cycle');
    for (const field of ['manager', 'mentor'] as const) {
      const other = of(one, field);
      if (other === '') continue;
      if (other === key) found.push(`${field} own-${field}`);
      else if (directory.get(other)?.active === false) found.push(`${field} person-deactivated`);
      else if (!directory.has(other) && !inFile(other)) found.push(`${field} person-unknown`);
    }
    return found.map((what) => `${one.line} ${what}`);
  });
}
