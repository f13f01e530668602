import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { demoQuery } from '../features/demo/demo.queries';
import { DemoPeople } from '../features/demo/demo-people';
import { innerPath } from '../features/session/inner-path';
import { SignInForm, type Credentials } from '../features/session/sign-in-form';
import { useSignIn } from '../features/session/use-sign-in';
import { OutsidePage } from '../ui/outside-page';
import { PageTitle } from '../ui/page-title';

/** Which of these am I? The form, and in a demo the people one may be. */
export function SignInPage() {
  const { next } = useSearch({ from: '/sign-in' });
  const { data: demo } = useQuery(demoQuery);
  const { history } = useRouter();
  const signIn = useSignIn();
  const enter = (credentials: Credentials) =>
    signIn.mutate(credentials, { onSuccess: () => history.replace(innerPath(next)) });

  return (
    <OutsidePage
      beside={
        demo?.demo && (
          <DemoPeople
            people={demo.people}
            busy={signIn.isPending}
            onChoose={(email) => enter({ email, password: demo.password ?? '' })}
          />
        )
      }
    >
      <PageTitle tab="Sign in">Sign in</PageTitle>
      <SignInForm error={signIn.error} busy={signIn.isPending} onSubmit={enter} />
    </OutsidePage>
  );
}
