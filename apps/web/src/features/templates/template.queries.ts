import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';
import type { TemplateView } from './template.types';

/** Every role there is, the drafts that the reader may see, and what they may begin. */
export const catalogueQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: ({ signal }) => send('GET', '/templates', { signal }),
});

export const templatesQuery = queryOptions({ ...catalogueQuery, select: ({ templates }) => templates });

/** One template; without a version the newest published one. */
export const templateQuery = (slug: string, version?: number) =>
  queryOptions({
    queryKey: ['templates', slug, version ?? 'newest'],
    queryFn: ({ signal }) =>
      send<TemplateView>('GET', `/templates/${encodeURIComponent(slug)}${version ? `?version=${version}` : ''}`, {
        signal,
      }),
  });
