import type { TemplateContent } from '@milepost/shared/template';
import css from './template-body.module.css';
import { rolePart, type TemplatePart, templateParts } from './template-parts';
import { TemplateSection } from './template-section';

export const missingId = 'not-in-the-document';

/** The parts to show for this content: what it holds, and what readers would look for in vain. */
export const partsOf = (content: TemplateContent): TemplatePart[] =>
  [rolePart, ...templateParts].filter((part) => part.expected || part.count(content) > 0);

export const missingParts = (content: TemplateContent): TemplatePart[] =>
  templateParts.filter((part) => !part.expected && part.count(content) === 0);

/** Everything the document says beyond its goals, section by section, and honestly what it does not say. */
export function TemplateBody({ content }: { content: TemplateContent }) {
  const missing = missingParts(content);
  return (
    <div className={css.body}>
      {partsOf(content).map((part) => (
        <TemplateSection key={part.id} id={part.id} title={part.title} aside={part.count(content) || undefined}>
          {part.count(content) > 0 ? (
            part.show(content)
          ) : (
            <p className="dim">The document names no {part.missing}, and none are made up for it.</p>
          )}
        </TemplateSection>
      ))}
      {missing.length > 0 && (
        <TemplateSection id={missingId} title="Not in the document">
          <p className="dim">
            It says nothing about {listWords(missing.map((part) => part.missing))}. Nothing is made up in their place.
          </p>
        </TemplateSection>
      )}
    </div>
  );
}

const listWords = (words: string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
