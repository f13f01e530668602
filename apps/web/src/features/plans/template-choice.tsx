import { Radio } from '@mantine/core';
import css from './template-choice.module.css';

/** A template as the form offers it. */
export interface TemplateOffer {
  slug: string;
  role: string;
  /** What it holds: "21 goals in 6 phases, 17 KPIs". */
  holds: string;
  /** Its timeline is not in the document. */
  inferred: boolean;
}

interface Props {
  offers: readonly TemplateOffer[];
  value: string | null;
  onChange: (slug: string) => void;
  error?: string | undefined;
}

/** Which role's template a plan follows, each with what it holds. */
export function TemplateChoice({ offers, value, onChange, error }: Props) {
  return (
    <Radio.Group label="Role" value={value} onChange={onChange} error={error} name="templateSlug">
      <div className={css.offers}>
        {offers.map(({ slug, role, holds, inferred }) => (
          <Radio
            key={slug}
            value={slug}
            label={role}
            description={inferred ? `${holds}. Its timeline is inferred; the document has none` : holds}
            classNames={{
              root: css.offer,
              body: css.body,
              labelWrapper: css.words,
              label: css.role,
              description: css.holds,
            }}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
