import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';
import type { DraftView } from './draft.types';

/** Where a template's draft lies below /api/v1. */
export const draftPath = (slug: string): string => `/templates/${encodeURIComponent(slug)}/draft`;

/** The open draft of a template, for those who may see it; everybody else gets 404. */
export const draftQuery = (slug: string) =>
  queryOptions({
    queryKey: ['template-draft', slug],
    queryFn: ({ signal }) => send<DraftView>('GET', draftPath(slug), { signal }),
    // it is edited here: what comes later is met by revision
    refetchOnWindowFocus: false,
  });
