import type { EvidenceTarget } from '@milepost/shared/evidence-use-rules';
import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { isProblem } from '../../api/problem';
import type { ReadinessView } from '../../api/readiness-cache';
import { DialogEnd } from '../../ui/dialog-form';
import { linkProblem } from '../../ui/link-problem';
import { Wrong } from '../../ui/wrong';
import css from './evidence-dialog.module.css';
import { useEvidenceUses } from './use-evidence-uses';

interface Props {
  view: ReadinessView;
  target: EvidenceTarget;
  onDone: () => void;
}

/** A new link or note on the plan itself, used for one thing from the start. */
export function NewEvidenceForm({ view, target, onDone }: Props) {
  const { add, busy } = useEvidenceUses(view);
  const [kind, setKind] = useState<'link' | 'note'>('link');
  const [url, setUrl] = useState('');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<{ url?: string | undefined; text?: string | undefined; all?: string }>({});

  const save = (event: FormEvent) => {
    event.preventDefault();
    const problem = kind === 'link' ? { url: linkProblem(url) } : { text: text.trim() ? null : 'Write what shows it.' };
    const [said] = Object.entries(problem);
    if (said?.[1]) return setWrong({ [said[0]]: said[1] });
    setWrong({});
    add({ kind, url: kind === 'link' ? url.trim() : null, text: text.trim() }, [target]).then(
      onDone,
      (error: Error) => {
        const [inUrl, inText] = isProblem(error) ? [error.on('url'), error.on('text')] : [];
        setWrong(inUrl || inText ? { url: inUrl, text: inText } : { all: `Nothing was added. ${error.message}` });
      },
    );
  };
  return (
    <form className={css.new} onSubmit={save} noValidate>
      <div>
        <SegmentedControl
          aria-label="Kind of evidence"
          value={kind}
          onChange={(value) => {
            setKind(value === 'note' ? 'note' : 'link');
            setWrong({});
          }}
          data={[
            { value: 'link', label: 'Link' },
            { value: 'note', label: 'Note' },
          ]}
        />
      </div>
      {kind === 'link' && (
        <TextInput
          label="Address"
          type="url"
          placeholder="https://"
          maxLength={2000}
          value={url}
          error={wrong.url}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
      )}
      {kind === 'link' ? (
        <TextInput
          label="What it is, in a few words"
          maxLength={200}
          value={text}
          error={wrong.text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : (
        <Textarea
          label="Note"
          maxLength={5000}
          value={text}
          error={wrong.text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {wrong.all && <Wrong>{wrong.all}</Wrong>}
      <DialogEnd>
        <Button type="submit" loading={busy}>
          Add it
        </Button>
      </DialogEnd>
    </form>
  );
}
