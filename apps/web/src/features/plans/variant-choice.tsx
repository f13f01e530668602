import type { TemplateContent } from '@milepost/shared/template';
import { Radio } from '@mantine/core';
import choice from './template-choice.module.css';
import css from './variant-choice.module.css';
import { variantChanges, variantWords } from './variant-words';

interface Props {
  content: TemplateContent;
  /** The key of the variant; null for the template as it is. */
  value: string | null;
  onChange: (variant: string | null) => void;
  error?: string | undefined;
}

const classNames = {
  root: choice.offer,
  body: choice.body,
  labelWrapper: choice.words,
  label: choice.role,
  description: choice.holds,
};
// no variant's key: those are words
const asItIs = '-';

/** Which variant of a role a plan follows, each with what it adds and drops; nothing for a role that has none. */
export function VariantChoice({ content, value, onChange, error }: Props) {
  const { overlays = [] } = content;
  if (overlays.length === 0) return null;
  const chosen = overlays.find(({ key }) => key === value);
  return (
    <div>
      <Radio.Group
        label="Variant"
        value={value ?? asItIs}
        onChange={(key) => onChange(key === asItIs ? null : key)}
        error={error}
        name="variant"
      >
        <div className={choice.offers}>
          <Radio value={asItIs} label="None" description="The role as its template has it." classNames={classNames} />
          {overlays.map((overlay) => (
            <Radio
              key={overlay.key}
              value={overlay.key}
              label={overlay.title}
              description={[overlay.note, variantWords(overlay)].filter(Boolean).join(' ')}
              classNames={classNames}
            />
          ))}
        </div>
      </Radio.Group>
      {chosen && <Changes title={chosen.title} {...variantChanges(content, chosen)} />}
    </div>
  );
}

function Changes({ title, ...changes }: { title: string } & ReturnType<typeof variantChanges>) {
  const { adds, drops, changes: changed } = changes;
  const groups = [
    { verb: 'Adds', names: adds },
    { verb: 'Drops', names: drops },
    { verb: 'Changes', names: changed },
  ].filter(({ names }) => names.length > 0);
  return (
    <dl className={css.changes} aria-label={`What ${title} changes`}>
      {groups.map(({ verb, names }) => (
        <div key={verb}>
          <dt>{verb}</dt>
          {names.map((name, at) => (
            <dd key={at}>{name}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
