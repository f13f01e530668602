import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';
import type { TemplateView } from './template.types';

export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: ({ signal }) => send('GET', '/templates', { signal }),
  select: ({ templates }) => templates,
});

/** One template; without a version the newest published one. */
export const templateQuery = (slug: string, version?: number) =>
  queryOptions({
    queryKey: ['templates', slug, version ?? 'newest'],
    queryFn: ({ signal }) =>
      send<TemplateView>('GET', `/templates/${encodeURIComponent(slug)}${version ? `?version=${version}` : ''}`, {
        signal,
      }),
  });
