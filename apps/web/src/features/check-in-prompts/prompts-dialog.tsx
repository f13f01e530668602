import { Button } from '@mantine/core';
import { usualPrompts } from '@milepost/shared/check-in-prompt';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { isProblem } from '../../api/problem';
import { Dialog } from '../../ui/dialog';
import { toasts } from '../../ui/toasts/toasts';
import { Wrong } from '../../ui/wrong';
import { type PromptStage, useSetPrompts } from './check-in-prompts.queries';
import { draftOf, emptyDraft, mostPrompts, moved, type PromptDraft, wishOf } from './prompt-drafts';
import { PromptFields } from './prompt-fields';
import css from './prompts-dialog.module.css';
import { stageWords } from './stage-words';

interface Props {
  slug: string;
  stage: PromptStage;
  onClose: () => void;
}

/** The questions of one stage, to reword, add, take away and put in another order. Nothing is asked before it is saved. */
export function PromptsDialog({ slug, stage, onClose }: Props) {
  const [drafts, setDrafts] = useState(() => stage.prompts.map(draftOf));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const save = useSetPrompts(slug);
  const problem = isProblem(save.error) ? save.error : null;
  const usual = wishOf(drafts, stage.prompts, stage.stage) === null;
  // rows come, go and change places under the hand that moves them
  const goTo = useRef<string | null>(null);
  useEffect(() => {
    if (goTo.current) form.current?.querySelector<HTMLElement>(goTo.current)?.focus();
    goTo.current = null;
  }, [drafts]);
  const change = (next: PromptDraft[], then: string | null = null) => {
    goTo.current = then;
    setDrafts(next);
    if (save.error && problem?.code !== 'changed-meanwhile') save.reset();
  };

  const move = (i: number, by: -1 | 1) => {
    const to = i + by;
    const act = to === 0 ? 'down' : to === drafts.length - 1 ? 'up' : by < 0 ? 'up' : 'down';
    change(moved(drafts, i, to), `[data-row="${drafts[i]?.row}"] [data-act="${act}"]`);
  };
  const remove = (i: number) => {
    const neighbour = drafts[i + 1] ?? drafts[i - 1];
    change(drafts.toSpliced(i, 1), firstField(neighbour));
  };
  const add = () => {
    const added = emptyDraft();
    change([...drafts, added], firstField(added));
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const at = drafts.findIndex(({ hire, manager }) => !hire.trim() || !manager.trim());
    if (at >= 0) {
      const empty = [...(form.current?.querySelectorAll('textarea') ?? [])].find(({ value }) => !value.trim());
      return empty?.focus();
    }
    const prompts = wishOf(drafts, stage.prompts, stage.stage);
    // what was refused stands in the dialog
    const done = await save.mutateAsync({ stage: stage.stage, version: stage.version, prompts }).catch(() => null);
    if (!done) return;
    onClose();
    toasts.say('Saved. Check-ins that are not closed ask these from now on.');
  };

  return (
    <Dialog title={`Questions: ${stageWords[stage.stage].title.toLowerCase()}`} onClose={onClose}>
      <form ref={form} className={css.form} onSubmit={(event) => void submit(event)} noValidate>
        <p className="small dim">
          Hire and manager are asked about the same thing, each in their own words. Closed check-ins keep what they
          asked.
        </p>
        <ol className={css.list}>
          {drafts.map((draft, i) => (
            <PromptFields
              key={draft.row}
              draft={draft}
              n={i + 1}
              of={drafts.length}
              tried={tried}
              wrong={(field) => problem?.on(`prompts.${i}.${field}`)}
              onChange={(given) => change(drafts.with(i, { ...draft, ...given }))}
              onMove={(by) => move(i, by)}
              onRemove={() => remove(i)}
            />
          ))}
        </ol>
        <div className={css.ways}>
          <Button
            variant="default"
            leftSection={<IconPlus size={15} stroke={1.6} aria-hidden />}
            disabled={drafts.length >= mostPrompts}
            onClick={add}
          >
            Add a question
          </Button>
          {!usual && (
            <Button variant="subtle" color="gray" onClick={() => change(usualPrompts[stage.stage].map(draftOf))}>
              Put the usual ones here
            </Button>
          )}
        </div>
        {problem?.code === 'changed-meanwhile' ? (
          <Wrong>
            Somebody changed these questions meanwhile. What you typed is still here; save again to put it in the place
            of theirs.
          </Wrong>
        ) : (
          save.error && !problem?.errors.length && <Wrong>Nothing was saved. {save.error.message}</Wrong>
        )}
        <div className={css.end}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const firstField = (draft: PromptDraft | undefined): string | null =>
  draft ? `[data-row="${draft.row}"] textarea` : null;
