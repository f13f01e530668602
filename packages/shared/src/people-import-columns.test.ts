import { describe, expect, it } from '@jest/globals';
import { columnsOf, importColumns } from './people-import-columns.js';
import { daysIn } from './people-import-days.js';

describe('the first line of a file of people', () => {
  it('is understood as the template has it', () => {
    const read = columnsOf(importColumns.map(({ header }) => header));
    expect(read).toEqual({ fields: importColumns.map(({ field }) => field), unknown: [], missing: [], twice: [] });
  });

  it('may be written in many ways', () =>
    expect(columnsOf(['FULL NAME', 'E-mail', 'reports_to', ' Time-Zone', 'Is admin?']).fields).toEqual([
      'name',
      'email',
      'manager',
      'timeZone',
      'isAdmin',
    ]));

  it('names what it does not understand, what is missing and what is there twice', () =>
    expect(columnsOf(['Mail', 'Email', 'Shoe size', ''])).toEqual({
      fields: ['email', 'email', null, null],
      unknown: ['Shoe size'],
      missing: ['Name'],
      twice: [['Mail', 'Email']],
    }));
});

it.each([
  ['Mon-Fri', [1, 2, 3, 4, 5]],
  ['monday to thursday', [1, 2, 3, 4]],
  ['Sun – Thu', [1, 2, 3, 4, 7]],
  ['1 2 3 4 5', [1, 2, 3, 4, 5]],
  ['5;1', [1, 5]],
  ['Tue, Wed/Thu', [2, 3, 4]],
  ['Sat', [6]],
  ['Mon Mon-Tue', [1, 2]],
  ['', null],
  [' , ', null],
  ['m', null],
  ['0', null],
  ['8', null],
  ['12345', null],
  ['Mon-', null],
  ['Mon-Tue-Wed', null],
  ['funday', null],
])('“%s” are the days %j', (cell, days) => expect(daysIn(cell)).toEqual(days));
