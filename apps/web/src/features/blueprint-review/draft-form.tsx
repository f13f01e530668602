import { Button, Radio, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { isProblem } from '../../api/problem';
import type { View } from '../../api/routes';
import { useCreate } from '../../api/use-create';
import type { ReadImport } from './blueprint-import.queries';
import css from './review.module.css';

interface Props {
  document: ReadImport;
  /** The role as it is read and corrected. */
  role: string;
  /** Sends what is not saved yet; false where it cannot. */
  beforeMaking: () => Promise<boolean>;
  onMade: (slug: string) => void;
  onClose: () => void;
}

/** Makes the template's draft of a document: a new template, or a new version of the one it made before. */
export function DraftForm({ document, role: read, beforeMaking, onMade, onClose }: Props) {
  const { id, known } = document;
  const [role, setRole] = useState(read);
  const [as, setAs] = useState<'version' | 'template'>(known ? 'version' : 'template');
  const [missing, setMissing] = useState<string>();
  const post = useCreate<View<'TemplatePlaceView'>>(`/blueprint-imports/${id}/template`);
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus({ preventScroll: true }), []);
  const client = useQueryClient();
  const making = useMutation({
    mutationFn: async () => {
      if (!(await beforeMaking())) throw new Error('Your last corrections are not saved yet. Try again in a moment.');
      return post({ role: role.trim(), ...(known && as === 'version' ? { versionOf: known.slug } : {}) });
    },
    onSuccess: ({ slug }) => {
      for (const queryKey of [['templates'], ['blueprint-imports']]) void client.invalidateQueries({ queryKey });
      onMade(slug);
    },
  });
  const { error } = making;
  const standing = isProblem(error, 'draft-stands') ? known?.slug : undefined;
  return (
    <form
      className={css.draft}
      noValidate
      aria-labelledby="draft-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(role.trim() ? undefined : 'Write what the role is called.');
        if (role.trim()) making.mutate();
      }}
    >
      <h2 id="draft-title">What does it become?</h2>
      {known && (
        <Radio.Group value={as} onChange={(to) => setAs(to as typeof as)} aria-label="What it becomes">
          <div className={css.choices}>
            <Radio
              value="version"
              label={`A new version of ${known.role}`}
              description="It differs only where the document or your corrections do. Plans stay as they are until you move them."
            />
            <Radio value="template" label="A new template" />
          </div>
        </Radio.Group>
      )}
      <TextInput
        label="What the role is called"
        ref={name}
        value={role}
        maxLength={200}
        w="100%"
        maw={420}
        error={missing ?? (isProblem(error) ? error.on('role') : undefined)}
        onChange={(event) => setRole(event.currentTarget.value)}
      />
      {error && (
        <p role="alert" className={css.wrong}>
          {error.message}{' '}
          {standing && (
            <Link to="/templates/$slug/draft" params={{ slug: standing }} className={css.link}>
              Go to that draft
            </Link>
          )}
        </p>
      )}
      <div className={css.acts}>
        <Button type="submit" loading={making.isPending}>
          Make the draft
        </Button>
        <Button variant="subtle" color="gray" onClick={onClose}>
          Not yet
        </Button>
      </div>
    </form>
  );
}
