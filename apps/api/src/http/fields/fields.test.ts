import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { CalendarDate } from './calendar-date.js';
import { Nullable, Optional } from './optional.js';
import { Secret } from './secret.js';
import { Text } from './text.js';
import { WebLink } from './web-link.js';
import { WholeNumber } from './whole-number.js';

class Fields {
  @Optional() @Text({ min: 1, max: 3 }) text?: unknown;
  @Nullable() @CalendarDate() day?: unknown;
  @Optional() @WebLink() link?: unknown;
  @Optional() @WholeNumber({ min: -2, max: 2 }) count?: unknown;
  @Optional() @Secret() secret?: unknown;
}

const problems = (fields: object) => validateSync(plainToInstance(Fields, fields)).map(({ property }) => property);

it.each([
  [{}],
  [{ text: ' abc ' }],
  [{ text: '😀😀😀' }],
  [{ day: '2028-02-29' }],
  [{ day: null }],
  [{ link: 'https://example.com/a?b=c#d' }],
  [{ link: ' http://localhost:3000 ' }],
  [{ count: -2 }],
  [{ secret: '   ' }],
])('takes %j', (fields) => expect(problems(fields)).toEqual([]));

it.each([
  [{ text: '  ' }],
  [{ text: 'abcd' }],
  [{ text: null }],
  [{ text: 7 }],
  [{ day: '2027-02-29' }],
  [{ day: '2026-11-21T00:00:00Z' }],
  [{ day: '1899-12-31' }],
  [{ day: '2201-01-01' }],
  [{ day: 20261121 }],
  [{ link: 'javascript:alert(1)' }],
  [{ link: 'data:text/html,x' }],
  [{ link: '//example.com' }],
  [{ link: 'https://user:password@example.com' }],
  [{ link: 'https://' }],
  [{ link: 'https://exa mple.com' }],
  [{ link: `https://example.com/${'x'.repeat(2000)}` }],
  [{ count: 3 }],
  [{ count: 0.5 }],
  [{ count: '1' }],
  [{ count: null }],
  [{ secret: '' }],
  [{ secret: 'x'.repeat(201) }],
])('refuses %j', (fields) => expect(problems(fields)).toEqual(Object.keys(fields)));

it('trims a text', () => expect(plainToInstance(Fields, { text: ' a ' }).text).toBe('a'));
