import { ActionIcon, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { longestPrompt, type PromptDraft } from './prompt-drafts';
import css from './prompts-dialog.module.css';

interface Props {
  draft: PromptDraft;
  /** Its place, from 1. */
  n: number;
  of: number;
  /** Somebody tried to save: what is empty says so. */
  tried: boolean;
  /** What the server says about a field. */
  wrong: (field: 'hire' | 'manager') => string | undefined;
  onChange: (given: Partial<PromptDraft>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One question as both are asked it, and its place among the others. */
export function PromptFields({ draft, n, of, tried, wrong, onChange, onMove, onRemove }: Props) {
  const field = (side: 'hire' | 'manager', label: string) => (
    <Textarea
      label={label}
      autosize
      minRows={1}
      maxLength={longestPrompt}
      value={draft[side]}
      onChange={(event) => onChange({ [side]: event.currentTarget.value })}
      error={tried && !draft[side].trim() ? 'Ask something, or take the question away.' : wrong(side)}
    />
  );
  return (
    <li data-row={draft.row}>
      <fieldset className={css.prompt}>
        <legend className="sr">Question {n}</legend>
        <div className={css.fields}>
          {field('hire', 'The hire is asked')}
          {field('manager', 'The manager is asked')}
        </div>
        <div className={css.acts}>
          <ActionIcon data-act="up" aria-label={`Move question ${n} up`} disabled={n === 1} onClick={() => onMove(-1)}>
            <IconArrowUp size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
          <ActionIcon
            data-act="down"
            aria-label={`Move question ${n} down`}
            disabled={n === of}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={`Take question ${n} away`} disabled={of === 1} onClick={onRemove}>
            <IconX size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </div>
      </fieldset>
    </li>
  );
}
