import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { TemplateContent } from '@milepost/shared/template';
import { readyContent } from '../testing/a-template.js';
import { jsonFile, readTemplateFile, yamlFile } from './template-file.js';

const folder = new URL('../../../../templates/', import.meta.url);
const shipped = Object.keys(JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')));
const contentOf = (slug: string) =>
  JSON.parse(readFileSync(new URL(`${slug}.json`, folder), 'utf8')) as TemplateContent;
const read = (text: string) => readTemplateFile(Buffer.from(text));
const refusal = (text: string | Buffer): unknown => {
  try {
    return readTemplateFile(Buffer.from(text));
  } catch (error) {
    return error;
  }
};
const ready = readyContent('network-gardener');

describe('a shipped template', () => {
  test.each(shipped)('%s comes back from YAML and from JSON exactly as it went', (slug) => {
    const content = contentOf(slug);
    expect(read(yamlFile(content, 1)).content).toStrictEqual(content);
    expect(read(jsonFile(content)).content).toStrictEqual(content);
  });
});

describe('a file', () => {
  test('is written to be read: slug first, comments before its parts, no anchors', () => {
    const source = { section: '1' };
    const shared = { text: 'yes: "no" # 1e3', source };
    const document = { title: 'A document', sections: [{ key: '1', title: 'One' }] };
    const content = { ...ready, document, summary: [shared], mission: [shared, { text: '0x10\nnull', source }] };
    const text = yamlFile(content, 3);
    expect(text).toMatch(/^# Role of network-gardener, version 3\..*\n\n/);
    expect(text).toMatch(/\n# What is to be achieved by when\..*\nphases:\n  - key: day-30\n    title: first steps\n/);
    expect(text).not.toMatch(/[&*]a\d/);
    expect(read(text).content).toStrictEqual(content);
  });

  test('may be unfinished, and knows the line of each problem', () => {
    const { lineOf } = read(yamlFile(ready, 1));
    const lines = yamlFile(ready, 1).split('\n');
    expect(lines[lineOf('phases.0.goals.1.text')! - 1]).toContain('Read the runbooks');
    // what is missing is placed where it should stand
    expect(lines[lineOf('phases.0.goals.1.target')! - 1]).toContain('day-30-2');
    const json = jsonFile(ready);
    expect(json.split('\n')[read(json).lineOf('phases.0.goals.1.text')! - 1]).toContain('Read the runbooks');
  });

  test('is refused with the path and the line of what does not fit', () => {
    expect(refusal(yamlFile({ ...ready, slug: 'Network Gardener' }, 1))).toMatchObject({
      code: 'bad-content',
      errors: [{ field: 'slug', detail: expect.stringMatching(/^Line 3: must look like/) }],
    });
    expect(refusal(jsonFile({ ...ready, kpis: 'many' } as unknown as TemplateContent))).toMatchObject({
      code: 'bad-content',
      errors: [{ field: 'kpis', detail: expect.stringMatching(/^Line \d+: must be a list/) }],
    });
  });

  test.each<[string, string | Buffer, string, RegExp]>([
    ['empty', '', 'file-empty', /empty/],
    ['no text', Buffer.from([0xff, 0xfe, 0x00, 0x41]), 'file-unreadable', /UTF-8/],
    ['no template', 'just words', 'bad-content', /no template/],
    ['half of JSON', '{"slug": "x",\n "role": ', 'file-unreadable', /^Line 2: /],
    ['YAML with an error', 'slug: x\nrole: [1, 2\n', 'file-unreadable', /^Line \d: This is no YAML/],
    ['of two documents', 'slug: x\n---\nslug: y\n', 'file-unreadable', /^Line \d: /],
    ['with an alias', 'slug: &a x\nrole: *a\n', 'file-unreadable', /^Line 2: Anchors/],
    ['full of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]', 'file-unreadable', /Anchors/],
    ['with a list as a name', '? [a]\n: b\n', 'file-unreadable', /plain word/],
    ['with a name twice', 'slug: x\nslug: y\n', 'file-unreadable', /^Line 2: /],
    ['a prototype', '__proto__: {isAdmin: true}\n', 'bad-content', /no template/],
    ['an old timestamp', '%YAML 1.1\n---\nslug: 2001-01-01\n<<: {role: x}\n', 'bad-content', /no template/],
    ['with a NUL', 'slug: "a\\0"\n', 'unreadable-text', /stored/],
    ['half a surrogate pair', '{"slug": "a\\ud800"}', 'unreadable-text', /stored/],
    ['deep', `slug: ${'['.repeat(200)}${']'.repeat(200)}`, 'file-unreadable', /deep/],
  ])('is refused when it is %s', (_, text, code, detail) => {
    expect(refusal(text)).toMatchObject({ status: 400, code, detail: expect.stringMatching(detail) });
  });

  test.each<[string, string]>([
    ['quotes', '"'.repeat(900_000)],
    ['brackets', '['.repeat(900_000)],
    ['brackets of JSON', `{"a":${'['.repeat(900_000)}`],
    ['question marks', '? '.repeat(450_000)],
    ['names', Array.from({ length: 90_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['entries', `slug: x\nsummary:\n${'  - text: a\n'.repeat(80_000)}`],
    ['commas', `[${','.repeat(99_000)}]`],
    ['some commas', `[${','.repeat(39_000)}]`],
    ['deep names', Array.from({ length: 1300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['blank space', `${' '.repeat(900_000)}a`],
  ])('of nothing but %s is refused before it costs much', (_, text) => {
    const started = process.cpuUsage();
    expect(refusal(text)).toMatchObject({ status: 400 });
    // processor time, which is the same on a busy machine
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
  });
});
