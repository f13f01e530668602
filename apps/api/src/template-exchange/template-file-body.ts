import { templateLimits } from '@milepost/shared/template-draft';
import { type FileKind, fileBody, TakesFile } from '../http/file-body.js';

const yaml: FileKind = {
  type: 'application/yaml',
  bytes: templateLimits.bytes,
  about: 'A template as YAML or JSON, at most 1 MB.',
  tooLarge: 'A template file can have at most 1 MB.',
};

/** Marks a route whose body is a template's file; `@TemplateFileBody()` reads it. */
export const TakesTemplateFile = (): MethodDecorator => TakesFile(yaml);

/** Gives a handler the bytes of the file that was sent. Throws 413 `too-large`. */
export const TemplateFileBody = fileBody(yaml);
