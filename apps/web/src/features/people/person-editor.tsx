import { useState } from 'react';
import { isProblem } from '../../api/problem';
import { toasts } from '../../ui/toasts/toasts';
import { type Conflict, conflictsOf, mergeDraft } from './edit-conflict';
import type { PersonView, TeamName } from './people.types';
import { changesOf, draftOf } from './person-draft';
import css from './person-editor.module.css';
import { PersonForm } from './person-form';
import { useEditPerson } from './use-person-changes';

interface Props {
  person: PersonView;
  teams: readonly TeamName[];
  onDone: () => void;
}

/** Edits and moves somebody. When another did so meanwhile it says what changed, and what was typed stays. */
export function PersonEditor({ person, teams, onDone }: Props) {
  const [began, setBegan] = useState(person);
  const [draft, setDraft] = useState(() => draftOf(person));
  const [conflicts, setConflicts] = useState<Conflict[]>([]);
  const edit = useEditPerson(person.id);

  const save = () => {
    const changes = changesOf(draftOf(began), draft);
    if (Object.keys(changes).length === 0) return onDone();
    edit.mutate(
      { version: began.version, changes },
      {
        onSuccess: (saved) => {
          toasts.say(`${saved.name} is saved.`);
          onDone();
        },
        onError: (error) => {
          if (!isProblem(error, 'changed-meanwhile')) return;
          const now = error.view as PersonView;
          setConflicts(conflictsOf(draftOf(began), draftOf(now), teams));
          setDraft(mergeDraft(draftOf(began), draft, draftOf(now)));
          setBegan(now);
        },
      },
    );
  };

  return (
    <div className={css.box}>
      {conflicts.length > 0 && (
        <div role="alert" className={css.conflict}>
          <p>Somebody changed this while you were writing. What you typed is still here; save again to keep yours.</p>
          <ul>
            {conflicts.map(({ field, says }) => (
              <li key={field}>{says}</li>
            ))}
          </ul>
        </div>
      )}
      <PersonForm
        draft={draft}
        onChange={setDraft}
        teams={teams}
        error={isProblem(edit.error, 'changed-meanwhile') ? null : edit.error}
        busy={edit.isPending}
        saves="Save"
        onSubmit={save}
        onCancel={onDone}
      />
    </div>
  );
}
