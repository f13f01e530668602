import { describe, expect, test } from '@jest/globals';
import type { TemplateContent } from '@milepost/shared/template';
import { screen, waitFor } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { Suspense } from 'react';
import { TemplateDraftPart } from './template-draft-part';
import { fullTemplate } from '../testing/full-template';
import { renderInApp } from '../testing/render';
import { type Studio, StudioContext } from '../features/template-studio/studio';
import { partOf } from '../features/template-studio/studio-parts';

const content = fullTemplate();
/** Who an entry is for good, and what is given once: the address. */
const given = new Set(['key', 'slug']);
/** Keys that are words of the document, and are edited. */
const edited = /^(authority|document\.sections|routines|careers)\.\d+\.key$/;

/** Every entry of every list, with the paths of the fields that are set in it. */
function entries(value: unknown, path: string): { path: string; fields: string[] }[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => entries(entry, `${path}.${index}`));
  if (typeof value !== 'object' || value === null) return [];
  const below: { path: string; fields: string[] }[] = [];
  const own = fieldsOf(value, path, below);
  return /\.\d+$/.test(path) ? [{ path, fields: own }, ...below] : below;
}

function fieldsOf(value: object, path: string, below: { path: string; fields: string[] }[]): string[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const at = `${path}.${name}`;
    if (given.has(name) && !edited.test(at)) return [];
    // after ">" and "<" it follows from the sign
    if (name === 'better' && 'op' in value && /[<>]/.test(String(value.op))) return [];
    // a source is one thing to change, and so is a list of plain words
    if (name === 'source' || (Array.isArray(inner) && typeof inner[0] === 'string')) return [at];
    if (Array.isArray(inner)) {
      below.push(...entries(inner, at));
      return [];
    }
    return typeof inner === 'object' && inner !== null ? fieldsOf(inner, at, below) : [at];
  });
}

async function pathsShown(at: string): Promise<string[]> {
  const studio: Studio = {
    content,
    readOnly: false,
    open: at,
    setOpen: () => undefined,
    target: null,
    put: () => undefined,
    change: () => undefined,
    problems: [],
    taken: () => new Set(),
  };
  const { unmount } = await renderInApp(
    <StudioContext value={studio}>
      <Suspense fallback={null}>
        <TemplateDraftPart part={partOf(at)} />
      </Suspense>
    </StudioContext>,
  );
  await waitFor(() => expect(screen.getAllByRole('group').length).toBeGreaterThan(0));
  const shown = [...document.querySelectorAll<HTMLElement>('[data-path]')].map((one) => one.dataset['path']!);
  unmount();
  return shown;
}

describe('the studio', () => {
  test('is tried with every field that a template may have', () => {
    const schema = JSON.parse(readFileSync('templates/template.schema.json', 'utf8')) as object;
    expect([...namesIn(schema)].filter((name) => !namesOf(content).has(name))).toEqual([]);
  });

  // what a variant words anew is edited as what it adds
  const lists = Object.entries(content)
    .flatMap(([list, value]) => entries({ [list]: value }, '').map(withoutDot))
    .filter(({ path }) => !path.startsWith('overlays.0.change.'));
  test.each(lists.map(({ path, fields }) => [path, fields] as const))('lets edit all of %s', async (path, fields) => {
    const shown = await pathsShown(path);
    expect(fields.filter((field) => !shown.includes(field))).toEqual([]);
  });
});

function withoutDot({ path, fields }: { path: string; fields: string[] }) {
  return { path: path.replace(/^\./, ''), fields: fields.map((field) => field.replace(/^\./, '')) };
}

/** The names of all properties in a JSON Schema. */
function namesIn(schema: unknown, names = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return names;
  for (const [key, inner] of Object.entries(schema)) {
    if (key === 'properties') Object.keys(inner as object).forEach((name) => names.add(name));
    namesIn(inner, names);
  }
  return names;
}

/** The names of all fields in a value. */
function namesOf(value: TemplateContent): Set<string> {
  const names = new Set<string>();
  JSON.stringify(value, (name, inner: unknown) => {
    names.add(name);
    return inner;
  });
  return names;
}
