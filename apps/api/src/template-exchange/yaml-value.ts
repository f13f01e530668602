import { type Document, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, type Node, parseDocument } from 'yaml';

/** Text that is no YAML, or more of it than we take: what is wrong, and in which line. */
export class UnreadableYaml extends Error {
  constructor(
    readonly line: number,
    problem: string,
  ) {
    super(problem);
  }
}

/** What some YAML says, and where it says it. */
export interface YamlValue {
  value: unknown;
  /** The line of `phases.0.goals.2`, or of the nearest thing around it that is there. */
  lineOf(path: string): number;
}

// a template of 2,000 entries has fewer words and signs than these, and a reader takes less than a second for them
const mostTokens = 100_000;
// lists in brackets cost more to read, and most of all where they are wrong
const mostBrackets = 40_000;
const deepest = 32;

/**
 * Reads YAML 1.2, of which JSON is a part. Anchors, tags and keys that are not plain words are refused: a file of ours has none,
 * and they could make much of little. Throws UnreadableYaml.
 */
export function yamlValue(text: string): YamlValue {
  requireFewTokens(text);
  const lines = new LineCounter();
  const read = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const [error] = read.errors;
  if (error) throw new UnreadableYaml(lineAt(error.pos[0]), firstSentence(error.message));
  return {
    value: plain(read.contents, lineAt),
    lineOf: (path) => lineAt(nodeAt(read, path === '' ? [] : path.split('.'))?.range?.[0] ?? 0),
  };
}

function requireFewTokens(text: string): void {
  let tokens = 0;
  let brackets = 0;
  for (const token of new Lexer().lex(text)) {
    if ('[]{},'.includes(token)) brackets++;
    if (++tokens > mostTokens || brackets > mostBrackets)
      throw new UnreadableYaml(1, 'This file holds more than a template can.');
  }
}

const firstSentence = (message: string): string => `This is no YAML: ${message.split('\n', 1)[0]}`;

function plain(node: unknown, lineAt: (offset: number) => number, depth = 0): unknown {
  const refuse = (problem: string) => new UnreadableYaml(lineAt((node as Node | null)?.range?.[0] ?? 0), problem);
  if (depth > deepest) throw refuse('This is nested too deeply.');
  if (isAlias(node)) throw refuse('Anchors and aliases are not taken: write it out.');
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plain(item, lineAt, depth + 1));
  if (!isMap(node)) return null;
  return Object.fromEntries(
    node.items.map(({ key, value }) => {
      if (!isScalar(key) || typeof key.value !== 'string') throw refuse('A name must be a plain word.');
      return [key.value, plain(value, lineAt, depth + 1)];
    }),
  );
}

function nodeAt(read: Document.Parsed, path: string[]): Node | null {
  for (let length = path.length; length > 0; length--) {
    const steps = path.slice(0, length).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const node = read.getIn(steps, true) as Node | undefined;
    if (node?.range) return node;
  }
  return read.contents;
}
