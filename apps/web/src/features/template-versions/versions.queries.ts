import type { TemplateDifference } from '@milepost/shared/template-difference';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { View } from '../../api/routes';
import { send } from '../../api/send';
import { toasts } from '../../ui/toasts/toasts';

export type TemplateVersions = View<'TemplateVersionsView'>;
export type TemplateVersion = View<'TemplateVersionView'>;

/** Two versions and what makes one out of the other. */
export type ComparedVersions = Omit<View<'TemplateDifferenceView'>, 'difference'> & { difference: TemplateDifference };

const pathOf = (slug: string) => `/templates/${encodeURIComponent(slug)}`;

/** Every version of a template that the reader may see, the newest first. */
export const versionsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['template-versions', slug],
    queryFn: ({ signal }) => send<TemplateVersions>('GET', `${pathOf(slug)}/versions`, { signal }),
  });

/** Which two to compare; left out, the newest published one with the one before. */
export interface Comparison {
  from?: number;
  to?: number | 'draft';
}

export const differencesQuery = (slug: string, { from, to }: Comparison) => {
  const asked = new URLSearchParams();
  if (from !== undefined) asked.set('from', String(from));
  if (to !== undefined) asked.set('to', String(to));
  const search = asked.size > 0 ? `?${asked}` : '';
  return queryOptions({
    queryKey: ['template-differences', slug, search],
    queryFn: ({ signal }) => send<ComparedVersions>('GET', `${pathOf(slug)}/differences${search}`, { signal }),
    // a draft goes on changing
    staleTime: 0,
  });
};

/** Where a version lies as a file. */
export const fileHref = (slug: string, version: number, format: 'yaml' | 'json'): string =>
  `/api/v1${pathOf(slug)}/versions/${version}/file?format=${format}`;

/** Retires a version or brings it back; each offers the other as its undo. */
export function useRetirement(slug: string) {
  const client = useQueryClient();
  const { mutate } = useMutation({
    networkMode: 'always',
    mutationFn: ({ version, retired }: { version: number; retired: boolean }) =>
      send<object>(retired ? 'PUT' : 'DELETE', `${pathOf(slug)}/versions/${version}/retirement`),
    onSuccess: (_, { version, retired }) => {
      const says = retired ? `Version ${version} is retired: no plan starts from it.` : `Version ${version} is back.`;
      toasts.say(says, () => mutate({ version, retired: !retired }));
      return Promise.all(
        ['templates', 'template-versions'].map((noun) => client.invalidateQueries({ queryKey: [noun] })),
      );
    },
    onError: (error) => toasts.wrong(`The version was not changed. ${error.message}`),
  });
  return mutate;
}

/** Begins a draft from a version, or takes up the one that stands. */
export function useBeginDraft(slug: string, onBegun: () => void) {
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: (version?: number) =>
      send<object>('POST', `${pathOf(slug)}/draft`, { body: version === undefined ? {} : { version } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['template-versions', slug] });
      onBegun();
    },
    onError: (error) => toasts.wrong(`No draft was begun. ${error.message}`),
  });
}
