import { freshKey } from '@milepost/shared/template-keys';
import type { Guardrail, GuardrailLevel, TemplateContent } from '@milepost/shared/template';
import { EditList } from './edit-list';
import { ChoiceAt, MarkAt } from './fields';
import { ItemFields } from './item-lists';
import { KeyAt } from './key-at';
import { useStudio } from './studio';
import { StudioSection } from './studio-section';

const levelNames: Record<GuardrailLevel, string> = {
  alone: 'Yes, alone',
  peer: 'With a review by a peer',
  manager: 'Ask the manager first',
  director: 'Ask a director first',
};

/** What the role may decide, and what say it has in bigger things. */
export function GuardrailsPart() {
  const { content, put, taken } = useStudio();
  return (
    <>
      <StudioSection title="May I do this alone?">
        <GuardrailEditList at="guardrails" guardrails={content.guardrails} />
      </StudioSection>
      <StudioSection title="What say the role has">
        <EditList<TemplateContent['authority'][number]>
          at="authority"
          items={content.authority}
          label="What say the role has"
          what="line"
          title={({ text }) => text}
          aside={({ key }) => key}
          make={() => ({ key: freshKey('area', taken()), text: '' })}
          byKey={false}
        >
          {(area, at) => (
            <>
              <KeyAt
                at={`${at}.key`}
                label="Area"
                description="In a word: budget, vendor, hiring."
                value={area.key}
                others={content.authority.filter((other) => other !== area).map(({ key }) => key)}
                fit={inSmallLetters}
                onSet={(key) => put(`${at}.key`, key)}
              />
              <ItemFields item={area} at={at} />
            </>
          )}
        </EditList>
      </StudioSection>
    </>
  );
}

const inSmallLetters = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

interface Props {
  at: string;
  guardrails: readonly Guardrail[];
  parent?: string | null;
  full?: boolean;
}

/** The guardrails of the template, or of a variant. */
export function GuardrailEditList({ at, guardrails, parent = null, full = false }: Props) {
  const { put, taken } = useStudio();
  return (
    <EditList<Guardrail>
      at={at}
      items={guardrails}
      label="Guardrails"
      what="guardrail"
      parent={parent}
      full={full}
      title={({ text }) => text}
      aside={({ level }) => levelNames[level]}
      make={() => ({ key: freshKey('guardrail', taken()), level: 'peer', text: '' })}
    >
      {(guardrail, guardrailAt) => (
        <>
          <ItemFields item={guardrail} at={guardrailAt} label="What it is about" />
          <ChoiceAt
            at={`${guardrailAt}.level`}
            label="Who decides"
            value={guardrail.level}
            choices={levelNames}
            onChange={(level) => {
              const { upTo: _upTo, ...rest } = guardrail;
              put(guardrailAt, { ...rest, level });
            }}
          />
          {guardrail.level === 'manager' && (
            <MarkAt
              at={`${guardrailAt}.upTo`}
              label="Or above the manager, up to a director"
              value={guardrail.upTo === 'director'}
              onSet={(yes) => put(`${guardrailAt}.upTo`, yes ? 'director' : undefined)}
            />
          )}
        </>
      )}
    </EditList>
  );
}
