import { description } from './openapi-replies.js';

/** As much of a request's schema as decides what fits it. */
export interface FieldSchema {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  nullable?: boolean;
  format?: string;
  enum?: string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: FieldSchema;
  $ref?: string;
}

export interface RequestSchema {
  properties: Record<string, FieldSchema>;
  required?: string[];
}

const impossibleDates = [
  '',
  '2026-02-30',
  '2027-02-29',
  '2026-13-01',
  '2026-00-10',
  '0000-01-01',
  '1899-12-31',
  '2201-01-01',
  '+102026-01-01',
  '20261121',
  '2026-11-21T00:00:00Z',
  '21.11.2026',
  'infinity',
  'today',
];

/** Values that do not fit a field: of another type, beyond its limits, or no such thing. */
export function unfit(schema: FieldSchema): unknown[] {
  const others = [{}, { length: 1 }, [[]], ...(schema.nullable ? [] : [null])];
  switch (schema.type) {
    case 'string':
      return [...others, ...unfitTexts(schema), 42, 0, true, []];
    case 'integer':
    case 'number':
      return [
        ...[...others, '1', '', 1e300, -1e300, true, [], [1], ...beyond(schema.minimum, schema.maximum)],
        ...(schema.type === 'integer' ? [1.5] : []),
      ];
    case 'boolean':
      return [...others, 'true', '', 0, 1, []];
    case 'array':
      return [...others, 'a,b', 7, true, [null], [{}], [[1]], Array(5000).fill('x')];
    // one that is described elsewhere has no type here
    default:
      return [[], 'a', 7, true];
  }
}

function unfitTexts({ format, enum: words, minLength = 0, maxLength }: FieldSchema): unknown[] {
  if (format === 'date') return impossibleDates;
  if (format === 'uri')
    return ['', 'milepost.example', 'javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', 'https://'];
  if (format === 'email') return ['', 'a', 'a@b', '@b.example', 'a b@c.example'];
  if (words) return ['', words[0]!.toUpperCase(), 'other'];
  return [...(minLength ? [''] : []), ...(maxLength ? ['x'.repeat(maxLength + 1), '😀'.repeat(maxLength + 1)] : [])];
}

const beyond = (minimum?: number, maximum?: number): number[] => [
  ...(minimum === undefined ? [] : [minimum - 1, -99999999999]),
  // the next number that JSON can hold exactly
  ...(maximum === undefined ? [] : [maximum + 2]),
];

/** A value that fits. */
export function fit({
  type,
  format,
  enum: words,
  minimum = 1,
  minLength = 1,
  items,
  minItems = 0,
  $ref,
}: FieldSchema): unknown {
  if ($ref) return fitting(description.components.schemas[$ref.split('/').at(-1)!] as RequestSchema);
  if (type === 'array') return Array.from({ length: minItems }, () => fit(items!));
  if (type === 'object') return {};
  if (type === 'boolean') return false;
  if (type !== 'string') return Math.max(1, minimum);
  if (words) return words.at(-1);
  const forms: Record<string, string> = { date: '2026-11-21', uri: 'https://a.example/', email: 'a@milepost.example' };
  return forms[format ?? ''] ?? 'x'.repeat(Math.max(1, minLength));
}

/** The required fields of a request, each with a value that fits. */
export const fitting = ({ properties, required = [] }: RequestSchema): Record<string, unknown> =>
  Object.fromEntries(required.map((name) => [name, fit(properties[name]!)]));

/** What may stand in an address where an id belongs, and is none. */
export const noIds = [
  '0',
  '-1',
  '01',
  '1.0',
  '1e3',
  '0x10',
  '0b1',
  '+1',
  '%201',
  '1%20',
  'NaN',
  'Infinity',
  'undefined',
  'x',
  encodeURIComponent('١'),
  '9007199254740993',
  '9999999999999999999',
  '99999999999',
  "1'--",
  '1%2F2',
  '__proto__',
];

/** Bodies that no route takes, and the status that refuses each. */
export const noBodies: [what: string, body: string, status: number][] = [
  ['half of JSON', '{"text":', 400],
  ['no JSON', 'text=hello', 400],
  ['two values', '{}{}', 400],
  ['a list', '[]', 400],
  ['a list of bodies', '[{"text":"x"}]', 400],
  ['a text', '"text"', 400],
  ['a number', '7', 400],
  ['null', 'null', 400],
  ['a prototype', '{"__proto__":{"isAdmin":true}}', 400],
  ['a constructor', '{"constructor":{"prototype":{"isAdmin":true}}}', 400],
  ['methods', '{"toString":1,"hasOwnProperty":2,"valueOf":{},"then":3}', 400],
  ['a NUL', '{"unknown":"a\\u0000b"}', 400],
  ['half a surrogate pair', '{"unknown":"a\\ud800b"}', 400],
  ['a NUL in a name', '{"a\\u0000":1}', 400],
  ['deep lists', `{"unknown":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 400],
  ['deep objects', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, 400],
  ['1 MB', JSON.stringify({ text: 'x'.repeat(1_000_000) }), 413],
];
