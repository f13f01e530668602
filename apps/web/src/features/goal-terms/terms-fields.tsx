import { Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import { largestCount } from '@milepost/shared/goal-rules';
import type { TermsDraft } from './terms-draft';
import css from './terms-fields.module.css';

interface Props {
  draft: TermsDraft;
  onChange: (draft: TermsDraft) => void;
  counts: boolean;
  /** A part of a group or choice: evidence and sign-off belong to the whole. */
  part: 'group' | 'choice' | null;
  wrong: (field: string) => string | undefined;
}

/** What a goal asks. What is wrong stands beside its field. */
export function TermsFields({ draft, onChange, counts, part, wrong }: Props) {
  const set = (change: Partial<TermsDraft>) => onChange({ ...draft, ...change });
  const number = (value: number | string) => (typeof value === 'number' ? value : null);
  const limits = { min: 1, max: largestCount, allowDecimal: false, clampBehavior: 'none' as const, hideControls: true };
  return (
    <>
      <Textarea
        data-autofocus
        label="What it asks"
        maxLength={500}
        value={draft.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        error={wrong('text')}
      />
      {counts && (
        <div className={css.target}>
          <NumberInput
            {...limits}
            size="xs"
            label="At least"
            value={draft.min ?? ''}
            onChange={(value) => set({ min: number(value) })}
            error={wrong('min')}
          />
          <NumberInput
            {...limits}
            size="xs"
            label="At most"
            placeholder="or more"
            value={draft.max ?? ''}
            onChange={(value) => set({ max: number(value) })}
            error={wrong('max')}
          />
          <TextInput
            label="Of what"
            placeholder="runbooks"
            maxLength={40}
            value={draft.unit ?? ''}
            onChange={(event) => set({ unit: event.currentTarget.value || null })}
            error={wrong('unit')}
          />
        </div>
      )}
      {part !== 'choice' && (
        <div className={css.flags}>
          <Checkbox
            label="Optional: it never counts"
            checked={draft.optional}
            onChange={(event) => set({ optional: event.currentTarget.checked })}
            error={wrong('optional')}
          />
          {!part && (
            <>
              <Checkbox
                label="Asks for evidence"
                checked={draft.asksEvidence}
                onChange={(event) => set({ asksEvidence: event.currentTarget.checked })}
              />
              <Checkbox
                label="Asks for a sign-off"
                checked={draft.asksSignOff}
                onChange={(event) => set({ asksSignOff: event.currentTarget.checked })}
              />
            </>
          )}
        </div>
      )}
    </>
  );
}
