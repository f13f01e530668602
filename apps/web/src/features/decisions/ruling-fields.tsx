import type { Criterion } from '@milepost/shared/criterion';
import { standsMet } from '@milepost/shared/decision-rules';
import { SegmentedControl, Select, Textarea } from '@mantine/core';
import { CriterionMark, standingWords } from '../../ui/pictures/criterion-mark';
import { QuietButton } from '../../ui/quiet-button';
import { type DecisionDraft, ruledOn, rulingOf, withoutRuling, withRuling } from './decision-draft';
import css from './decision-panel.module.css';

interface Props {
  draft: DecisionDraft;
  criteria: readonly Criterion[];
  wrongOf: (field: string) => string | undefined;
  /** The draft as it then is, and the criterion that it is about. */
  onChange: (draft: DecisionDraft, key: string) => void;
}

/**
 * What one says of single criteria. All of them are ruled as the facts say; only those stand here that one sees otherwise,
 * and on "ready" what is required and still open.
 */
export function RulingFields({ draft, criteria, wrongOf, onChange }: Props) {
  const ruled = ruledOn(criteria, draft);
  const others = criteria.filter((one) => !ruled.includes(one));
  return (
    <fieldset className={css.rulings}>
      <legend>Criterion by criterion</legend>
      <p className="tiny dim">
        {ruled.length === 0
          ? `All ${criteria.length} are ruled as the facts say.`
          : `The other ${others.length} are ruled as the facts say.`}
      </p>
      {ruled.map((criterion) => (
        <Ruling key={criterion.key} criterion={criterion} draft={draft} wrongOf={wrongOf} onChange={onChange} />
      ))}
      {others.length > 0 && (
        <Select
          aria-label="Rule otherwise on a criterion"
          placeholder="See one otherwise…"
          searchable
          value={null}
          data={others.map(({ key, text }) => ({ value: key, label: text }))}
          nothingFoundMessage="No criterion of that name."
          onChange={(key) => {
            const criterion = others.find((one) => one.key === key);
            if (criterion)
              onChange(
                withRuling(draft, { criterion: criterion.key, met: !standsMet(criterion), reason: '' }),
                criterion.key,
              );
          }}
        />
      )}
    </fieldset>
  );
}

function Ruling({ criterion, draft, wrongOf, onChange }: Omit<Props, 'criteria'> & { criterion: Criterion }) {
  const { key, text, verdict } = criterion;
  const ruling = rulingOf(draft, criterion);
  const own = draft.rulings.some((one) => one.criterion === key);
  return (
    <div className={css.ruling}>
      <p className="strong">{text}</p>
      <span className={css.stands}>
        <CriterionMark standing={verdict} size={14} /> {standingWords[verdict]} by the facts
      </span>
      <SegmentedControl
        fullWidth
        aria-label={`Your ruling on: ${text}`}
        data={[
          { value: 'met', label: 'Met' },
          { value: 'not met', label: 'Not met' },
        ]}
        value={ruling.met ? 'met' : 'not met'}
        onChange={(value) => onChange(withRuling(draft, { ...ruling, met: value === 'met' }), key)}
      />
      <Textarea
        label={`Why ${ruling.met ? 'it is met' : 'it is not met'}`}
        aria-label={`Why ${ruling.met ? 'it is met' : 'it is not met'}: ${text}`}
        maxLength={2000}
        minRows={1}
        value={ruling.reason}
        error={wrongOf(`criteria.${key}`)}
        onChange={(event) => onChange(withRuling(draft, { ...ruling, reason: event.currentTarget.value }), key)}
      />
      {own && (
        <QuietButton onClick={() => onChange(withoutRuling(draft, key), key)}>
          As the facts say<span className="sr">: {text}</span>
        </QuietButton>
      )}
    </div>
  );
}
