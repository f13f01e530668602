import { MutationCache, type Query, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem, Unreachable } from './problem';

/** The cache of the whole app. `signedOut` is called whenever the server no longer knows the session. */
export function createQueryClient(signedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (isProblem(error, 'signed-out')) signedOut();
  };
  const onReadError = (error: unknown, query: Query<unknown, unknown>) => {
    onError(error);
    // what is gone, or not the reader's to see any more, leaves the screen
    if (isProblem(error) && error.status === 404 && query.state.data !== undefined) query.reset();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: onReadError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // A refusal stays a refusal; only a lost connection is worth another try.
        retry: (failures, error) => error instanceof Unreachable && failures < 2,
      },
      mutations: { retry: false },
    },
  });
}
