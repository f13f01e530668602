/** A document as it goes out. */
export interface BroughtDocument {
  name: string;
  /** What its sender says it is; empty where the browser does not know. */
  type: string;
  bytes: Blob;
}

const mostBytes = 10 * 1024 * 1024;
const body = 'application/octet-stream';

/** Which files the chooser offers. */
export const readable = '.txt,.md,.markdown,.html,.htm,.docx,.pdf,text/plain,text/html,application/pdf';

/** Reads a file whole; its bytes stay as they are. Throws, with a way out, for one that is too large or cannot be read. */
export async function chosenDocument(file: File): Promise<BroughtDocument> {
  refuseLarge(file.size, file.name);
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Error(`${file.name} cannot be read. Choose it again.`);
  });
  return { name: file.name.slice(0, 200), type: file.type, bytes: new Blob([bytes], { type: body }) };
}

/** What was copied out of a page or an editor: its formatting where the clipboard held it, else its words. */
export function pastedDocument(name: string, text: string, html: string | null): BroughtDocument {
  const bytes = new Blob([html ?? text], { type: body });
  const called = name.trim() || firstWords(text);
  refuseLarge(bytes.size, called);
  return { name: called, type: html ? 'text/html' : 'text/plain', bytes };
}

function refuseLarge(size: number, name: string): void {
  if (size > mostBytes) throw new Error(`${name} is larger than 10 MB. Bring only the part that describes the role.`);
}

/** What a pasted text is called until somebody says so: its first line. */
const firstWords = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^[#*\s]+/, '').trim())
    .find(Boolean)
    ?.slice(0, 80) ?? 'Pasted text';
