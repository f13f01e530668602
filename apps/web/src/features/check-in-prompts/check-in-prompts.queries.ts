import type { CheckInStage } from '@milepost/shared/check-in-prompt';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { isProblem } from '../../api/problem';
import type { View } from '../../api/routes';
import { send } from '../../api/send';

export type Prompts = View<'PromptsView'>;
export type PromptStage = Prompts['stages'][number];

const keyOf = (slug: string) => ['templates', slug, 'check-in-prompts'];
const pathOf = (slug: string) => `/templates/${encodeURIComponent(slug)}/check-in-prompts`;

/** The questions that the check-ins of a template's plans ask, stage by stage. */
export const promptsQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf(slug),
    queryFn: ({ signal }) => send<Prompts>('GET', pathOf(slug), { signal }),
  });

interface Wish {
  stage: CheckInStage;
  version: number;
  /** Null asks the usual questions again. */
  prompts: { key?: string; hire: string; manager: string }[] | null;
}

/** Sets the questions of a stage. Where somebody was faster the page shows theirs, and the wish is refused. */
export function useSetPrompts(slug: string) {
  const client = useQueryClient();
  const keep = (fresh: Prompts) => client.setQueryData(keyOf(slug), fresh);
  return useMutation({
    mutationFn: ({ stage, version, prompts }: Wish) =>
      prompts === null
        ? send<Prompts>('DELETE', `${pathOf(slug)}/${stage}`)
        : send<Prompts>('PUT', `${pathOf(slug)}/${stage}`, {
            body: { prompts },
            headers: { 'if-match': `"${version}"` },
          }),
    onSuccess: keep,
    onError: (error) => {
      if (isProblem(error, 'changed-meanwhile') && error.view) keep(error.view as Prompts);
    },
  });
}
