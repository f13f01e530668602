import type { TemplateContent } from '@milepost/shared/template';
import { draftProblems } from '@milepost/shared/template-draft';
import { inReadingOrder } from '@milepost/shared/template-order';
import { isSlug } from '@milepost/shared/template-slug';
import { Document, isMap, isScalar, type ParsedNode } from 'yaml';
import type { FieldProblem } from '../http/problem.js';
import { requireReadableText } from '../http/readable-text.js';
import { BadRequest, RuleError } from '../http/rule-error.js';
import { UnreadableYaml, type YamlValue, yamlValue } from './yaml-value.js';

/** A template out of a file; it may be unfinished. */
export interface TemplateFile {
  content: TemplateContent;
  /** The line of a problem's path; null in a file that only machines read line by line. */
  lineOf(path: string): number | null;
}

/**
 * The template in a YAML or JSON file. Throws 400 `file-unreadable` naming the line, `bad-content` with the path and the line of
 * each problem.
 */
export function readTemplateFile(bytes: Buffer): TemplateFile {
  const { value, lineOf } = valueIn(textOf(bytes));
  requireReadableText(value);
  const misfits = draftProblems(value);
  if (!misfits.length && !isSlug((value as TemplateContent).slug))
    misfits.push({ path: 'slug', problem: 'must be lower-case-words' });
  if (misfits.length)
    throw new RuleError('bad-content', 'This file holds no template that could be kept.', {
      status: 400,
      errors: misfits.slice(0, 100).map(({ path, problem }): FieldProblem => {
        const line = lineOf(path);
        return { field: path, code: 'bad-content', detail: line === null ? problem : `Line ${line}: ${problem}` };
      }),
    });
  return { content: value as TemplateContent, lineOf };
}

/** JSON is read as such, whatever its size; its lines are looked up only where there is a problem to place. */
function valueIn(text: string): { value: unknown; lineOf: TemplateFile['lineOf'] } {
  const json = jsonIn(text);
  if (!json) return readable(() => yamlValue(text));
  let lines: YamlValue | null | undefined;
  return {
    value: json.value,
    lineOf: (path) => {
      lines ??= placesIn(text);
      return lines?.lineOf(path) ?? null;
    },
  };
}

function jsonIn(text: string): { value: unknown } | null {
  if (!text.trimStart().startsWith('{')) return null;
  try {
    return { value: JSON.parse(text) };
  } catch {
    // what is nearly JSON is often good YAML, and if not, its problem has a line there
    return null;
  }
}

function placesIn(text: string): YamlValue | null {
  try {
    return yamlValue(text);
  } catch (error) {
    if (error instanceof UnreadableYaml) return null;
    throw error;
  }
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableYaml)) throw error;
    throw new BadRequest('file-unreadable', `Line ${error.line}: ${error.message}`);
  }
}

function textOf(bytes: Buffer): string {
  if (bytes.length === 0) throw new BadRequest('file-empty', 'This file is empty.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadRequest('file-unreadable', 'This file is no text in UTF-8.');
  }
}

/** A template as JSON, in reading order. */
export const jsonFile = (content: TemplateContent): string => `${JSON.stringify(inReadingOrder(content), null, 2)}\n`;

/** A template as YAML, in reading order, with a word on what each part is. */
export function yamlFile(content: TemplateContent, version: number): string {
  const file = new Document<ParsedNode, true>(inReadingOrder(content), { aliasDuplicateObjects: false });
  file.commentBefore = ` ${content.role}, version ${version}. The shape of this file: /api/template.schema.json`;
  if (isMap(file.contents))
    for (const { key } of file.contents.items) {
      const about = isScalar(key) ? abouts[String(key.value)] : undefined;
      if (about && isScalar(key)) Object.assign(key, { commentBefore: ` ${about}`, spaceBefore: true });
    }
  return file.toString({ lineWidth: 110 });
}

const abouts: Record<string, string> = {
  document: 'What it is derived from; each source below names one of these sections.',
  phases: 'What is to be achieved by when. A goal keeps its key for ever, also in another phase.',
  kpis: 'What is measured, and what counts as met.',
  skills: 'What the role knows, by tier and importance.',
  guardrails: 'Who decides: the role alone, with a peer, the manager, a director.',
  promotion: 'What the next step asks for.',
  variants: 'How the role differs elsewhere, in words.',
  overlays: 'The same as data: what a variant adds, drops and changes.',
};
