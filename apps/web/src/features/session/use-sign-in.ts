import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../api/send';
import type { Credentials } from './sign-in-form';

/** Signs in and forgets what an earlier person left in the cache. The caller decides where to go then. */
export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => send('POST', '/sessions', { body: credentials }),
    onSuccess: () => queryClient.clear(),
  });
}
