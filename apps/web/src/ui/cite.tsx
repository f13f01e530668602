import type { Source } from '@milepost/shared/template';
import { createContext, useContext } from 'react';
import css from './cite.module.css';
import { Hint } from './hint';
import { type DocumentSections, sourceShort, sourceWords } from './source-words';

/** The sections of the document that the sources below point into. */
export const DocumentContext = createContext<DocumentSections>([]);

/** Who says so: the place in the blueprint, short; in full on hover and focus. A line without a source was written by hand. */
export function Cite({ source, quiet = false }: { source: Source | undefined; quiet?: boolean }) {
  const sections = useContext(DocumentContext);
  if (!source)
    // a template from no document has nothing else, and need not say so line by line
    return sections.length ? (
      <Hint says="Written by hand: the blueprint does not say this." className={css.cite} quiet={quiet}>
        own
      </Hint>
    ) : null;
  return (
    <Hint says={`From the blueprint: ${sourceWords(source, sections)}`} className={css.cite} quiet={quiet}>
      <span className="sr">Source: </span>
      {sourceShort(source, sections)}
    </Hint>
  );
}
