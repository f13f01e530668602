import { Anchor } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { isProblem } from '../api/problem';
import { send } from '../api/send';
import { setupQuery } from '../features/setup/setup.queries';
import { type FirstAdmin, SetupForm } from '../features/setup/setup-form';
import { Instant } from '../ui/instant';
import { OutsidePage } from '../ui/outside-page';
import { PageTitle } from '../ui/page-title';
import { UnreadLink } from '../ui/unread-link';

/** Where the link leads that Milepost prints while nobody is here: somebody becomes the first admin, and is in. */
export function SetupPage() {
  const { token } = useParams({ from: '/setup/$token' });
  const { data: link, error, refetch } = useQuery(setupQuery(token));
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const become = useMutation({
    mutationFn: (admin: FirstAdmin) => send('POST', `/setup/${encodeURIComponent(token)}`, { body: admin }),
    onSuccess: () => {
      queryClient.clear();
      return navigate({ to: '/', replace: true });
    },
  });
  const gone = [error, become.error].find((one) => isProblem(one) && [404, 410].includes(one.status));

  if (gone) {
    const done = isProblem(gone, 'setup-done');
    return (
      <OutsidePage>
        <PageTitle tab="Set up">{done ? 'Milepost is set up already.' : 'This setup link is not good.'}</PageTitle>
        <p className="dim">
          {done
            ? 'If that was you, sign in. If not, ask an admin for an invitation.'
            : 'Start Milepost again: while nobody is here, each start prints a new link, which is good for 24 hours.'}
        </p>
        {done && (
          <p style={{ marginTop: 12 }}>
            <Anchor component={Link} to="/sign-in">
              Sign in
            </Anchor>
          </p>
        )}
      </OutsidePage>
    );
  }
  if (error) return <UnreadLink tab="Set up" why={error.message} onRetry={() => void refetch()} />;
  if (!link) return null;
  return (
    <OutsidePage>
      <PageTitle tab="Set up">You are the first here.</PageTitle>
      <p className="small dim" style={{ margin: '-8px 0 16px' }}>
        Become the admin who adds people and gives them plans. The link works once, until{' '}
        <Instant at={link.expiresAt} />.
      </p>
      <SetupForm error={become.error} busy={become.isPending} onSubmit={(admin) => become.mutate(admin)} />
    </OutsidePage>
  );
}
