import { Anchor } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { isProblem } from '../api/problem';
import { send } from '../api/send';
import { linkQuery } from '../features/session/link.queries';
import { NewPasswordForm } from '../features/session/new-password-form';
import { Instant } from '../ui/instant';
import { OutsidePage } from '../ui/outside-page';
import { PageTitle } from '../ui/page-title';
import { UnreadLink } from '../ui/unread-link';

/** Where an invitation or a reset link leads: one password to choose, then one is in. */
export function WelcomePage() {
  const { token } = useParams({ from: '/welcome/$token' });
  const { data: link, error, refetch } = useQuery(linkQuery(token));
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const setPassword = useMutation({
    mutationFn: (password: string) =>
      send('PUT', `/links/${encodeURIComponent(token)}/password`, { body: { password } }),
    onSuccess: () => {
      queryClient.clear();
      return navigate({ to: '/', replace: true });
    },
  });
  const gone = [error, setPassword.error].find((one) => isProblem(one) && [404, 410].includes(one.status));

  if (gone) {
    return (
      <OutsidePage>
        <PageTitle tab="Link">{titleOf(gone)}</PageTitle>
        <p className="dim">
          {isProblem(gone, 'link-used')
            ? 'Each link sets a password once. If that was you, sign in; if not, ask an admin for a new one.'
            : 'Ask an admin for a new link. If you know your password, you can sign in.'}
        </p>
        <p style={{ marginTop: 12 }}>
          <Anchor component={Link} to="/sign-in">
            Sign in
          </Anchor>
        </p>
      </OutsidePage>
    );
  }
  if (error) return <UnreadLink tab="Link" why={error.message} onRetry={() => void refetch()} />;
  if (!link) return null;
  const first = link.name.split(' ')[0];
  return (
    <OutsidePage>
      <PageTitle tab="Choose a password">
        {link.kind === 'invitation' ? `Welcome, ${first}. Choose a password.` : `${first}, choose a new password.`}
      </PageTitle>
      <p className="small dim" style={{ margin: '-8px 0 16px' }}>
        You sign in as {link.email}. The link is good until <Instant at={link.expiresAt} />.
      </p>
      <NewPasswordForm
        email={link.email}
        error={setPassword.error}
        busy={setPassword.isPending}
        onSubmit={(password) => setPassword.mutate(password)}
      />
    </OutsidePage>
  );
}

function titleOf(error: unknown) {
  if (isProblem(error, 'link-used')) return 'This link has been used.';
  if (isProblem(error, 'link-expired')) return 'This link is no longer good.';
  return 'There is no such link.';
}
