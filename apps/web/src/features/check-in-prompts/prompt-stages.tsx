import { Button } from '@mantine/core';
import type { CheckInStage } from '@milepost/shared/check-in-prompt';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { type PromptStage, promptsQuery } from './check-in-prompts.queries';
import css from './prompt-stages.module.css';
import { stageWords } from './stage-words';

const PromptsDialog = lazy(() => import('./prompts-dialog').then((file) => ({ default: file.PromptsDialog })));

/** What check-ins ask, stage by stage; admins may ask something else for this template. */
export function PromptStages({ slug }: { slug: string }) {
  const { data, error } = useQuery(promptsQuery(slug));
  const [editing, setEditing] = useState<CheckInStage | null>(null);
  if (error) return <p className="small dim">The questions could not be read. {error.message}</p>;
  const edited = data?.stages.find(({ stage }) => stage === editing);
  return (
    <>
      {data?.stages.map((one) => (
        <Stage key={one.stage} stage={one} {...(data.can.edit && { onEdit: () => setEditing(one.stage) })} />
      ))}
      {edited && (
        <Suspense fallback={null}>
          <PromptsDialog key={edited.stage} slug={slug} stage={edited} onClose={() => setEditing(null)} />
        </Suspense>
      )}
    </>
  );
}

function Stage({ stage: { stage, prompts, usual }, onEdit }: { stage: PromptStage; onEdit?: () => void }) {
  const { title, when } = stageWords[stage];
  return (
    <section className={css.stage} aria-labelledby={`stage-${stage}`}>
      <div className={css.line}>
        <h3 id={`stage-${stage}`}>{title}</h3>
        <span className="small dim grow">
          {when}
          {!usual && '; changed for this template'}
        </span>
        {onEdit && (
          <Button variant="subtle" color="gray" size="compact-xs" onClick={onEdit}>
            Change<span className="sr"> the questions: {title}</span>
          </Button>
        )}
      </div>
      <ul>
        {prompts.map(({ key, hire, manager }) => (
          <li key={key} className={css.prompt}>
            {hire === manager ? (
              <span className={css.both}>
                <span className={css.to}>Both</span> {hire}
              </span>
            ) : (
              <>
                <span>
                  <span className={css.to}>Hire</span> {hire}
                </span>
                <span>
                  <span className={css.to}>Manager</span> {manager}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
