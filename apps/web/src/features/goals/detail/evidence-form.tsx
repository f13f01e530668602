import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import css from './goal-detail.module.css';
import { linkProblem } from '../../../ui/link-problem';

type NewEvidence = { kind: 'link' | 'note'; url: string | null; text: string };

/** A link with a few words, or a note. */
export function EvidenceForm({ onAttach }: { onAttach: (evidence: NewEvidence) => void }) {
  const [kind, setKind] = useState<'link' | 'note'>('link');
  const [url, setUrl] = useState('');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);

  const attach = (event: FormEvent) => {
    event.preventDefault();
    const problem = kind === 'link' ? linkProblem(url) : text.trim() ? null : 'Write what shows it.';
    setWrong(problem);
    if (problem) return;
    onAttach({ kind, url: kind === 'link' ? url.trim() : null, text: text.trim() });
    setUrl('');
    setText('');
  };

  const attachButton = (
    <Button type="submit" variant="default">
      Attach
    </Button>
  );
  return (
    <form className={css.form} onSubmit={attach} noValidate>
      <div>
        <SegmentedControl
          aria-label="Kind of evidence"
          value={kind}
          onChange={(value) => {
            setKind(value === 'note' ? 'note' : 'link');
            setWrong(null);
          }}
          data={[
            { value: 'link', label: 'Link' },
            { value: 'note', label: 'Note' },
          ]}
        />
      </div>
      {kind === 'link' ? (
        <div className={css.link}>
          <TextInput
            label="Address"
            type="url"
            placeholder="https://"
            maxLength={2000}
            value={url}
            error={wrong}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
          <TextInput
            label="What it is, in a few words"
            maxLength={200}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {attachButton}
        </div>
      ) : (
        <>
          <Textarea
            label="Note"
            maxLength={5000}
            value={text}
            error={wrong}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div>{attachButton}</div>
        </>
      )}
    </form>
  );
}
