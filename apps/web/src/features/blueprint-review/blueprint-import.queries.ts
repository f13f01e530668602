import type { Blueprint } from '@milepost/blueprint/blueprint';
import type { Correction } from '@milepost/blueprint/correction';
import { queryOptions } from '@tanstack/react-query';
import type { View } from '../../api/routes';
import { send } from '../../api/send';

export type ImportSummary = View<'BlueprintImportSummaryView'>;

/** A document with what was read in it and what a person corrected. */
export type BlueprintImport = Omit<View<'BlueprintImportView'>, 'blueprint' | 'corrections'> & {
  blueprint: Blueprint | null;
  corrections: Correction[];
};

/** One that is read: there is a text, and something to correct. */
export type ReadImport = BlueprintImport & { text: string; blueprint: Blueprint };

export const isRead = (one: BlueprintImport): one is ReadImport => one.text !== null && one.blueprint !== null;

/** The documents that were brought, the last touched first; asked for again while one of them is being read. */
export const importsQuery = queryOptions({
  queryKey: ['blueprint-imports'],
  queryFn: async ({ signal }) => (await send('GET', '/blueprint-imports', { signal })).imports,
  refetchInterval: ({ state }) => (state.data?.some(({ status }) => status === 'reading') ? 1_000 : false),
});

/** One document; asked for again twice a second until it is read. */
export const importQuery = (id: number) =>
  queryOptions({
    queryKey: ['blueprint-imports', id],
    queryFn: ({ signal }) => send<BlueprintImport>('GET', `/blueprint-imports/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data?.status === 'reading' ? 500 : false),
    // a correction that is on its way is not to be overtaken by what stood there before it
    refetchOnWindowFocus: false,
    staleTime: 5_000,
  });
