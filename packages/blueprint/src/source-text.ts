/** A document as the text that is read and shown: plain text or Markdown, with `\n` line ends. */
export interface SourceText {
  text: string;
  format: 'text' | 'markdown' | 'html' | 'docx' | 'pdf';
}

/** Why a document cannot be read; `message` is a sentence for the person who brought it. */
export class UnreadableDocument extends Error {
  constructor(
    readonly code:
      'empty' | 'binary' | 'encrypted' | 'scanned' | 'too-large' | 'too-slow' | 'busy' | 'damaged' | 'unknown-format',
    message: string,
  ) {
    super(message);
  }
}
