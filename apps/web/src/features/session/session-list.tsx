import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../api/send';
import { Instant } from '../../ui/instant';
import { toasts } from '../../ui/toasts/toasts';
import { sessionsQuery, type SessionView } from './account.queries';
import css from './session-list.module.css';

/** Where I am signed in, this place first; each other one can be ended, or all of them. */
export function SessionList({ sessions }: { sessions: readonly SessionView[] }) {
  const queryClient = useQueryClient();
  const end = useMutation({
    mutationFn: (id: number | 'others') => send('DELETE', id === 'others' ? '/sessions' : `/sessions/${id}`),
    onSuccess: (_, id) => toasts.say(id === 'others' ? 'Signed out everywhere else.' : 'Signed out there.'),
    onError: (error) => toasts.wrong(`Still signed in there. ${error.message}`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  const ordered = [...sessions].sort((a, b) => Number(b.current) - Number(a.current));
  return (
    <>
      <ul className={css.sessions}>
        {ordered.map(({ id, device, address, createdAt, lastSeenAt, current }) => (
          <li key={id}>
            <div className="grow">
              <b className={css.device}>{device}</b> {current && <span className="faint">this one</span>}
              <p className="small dim">
                {address}, since <Instant at={createdAt} />
                {!current && (
                  <>
                    , last seen <Instant at={lastSeenAt} />
                  </>
                )}
              </p>
            </div>
            {!current && (
              <Button
                variant="default"
                aria-label={`Sign out on ${device}, ${address}`}
                disabled={end.isPending}
                onClick={() => end.mutate(id)}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 2 && (
        <Button variant="default" mt={12} disabled={end.isPending} onClick={() => end.mutate('others')}>
          Sign out everywhere else
        </Button>
      )}
    </>
  );
}
