import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { demoQuery } from '../features/demo/demo.queries';
import { DemoPeople } from '../features/demo/demo-people';
import { SignInForm, type Credentials } from '../features/session/sign-in-form';
import { useSignIn } from '../features/session/use-sign-in';
import { Logo } from '../ui/logo';
import { PageTitle } from '../ui/page-title';
import { Road } from '../ui/pictures/road';
import css from './sign-in.module.css';

/** Which of these am I? The form, and in a demo the people one may be. */
export function SignInPage() {
  const { next } = useSearch({ from: '/sign-in' });
  const { data: demo } = useQuery(demoQuery);
  const navigate = useNavigate();
  const signIn = useSignIn();
  const enter = (credentials: Credentials) =>
    signIn.mutate(credentials, { onSuccess: () => void navigate({ to: next ?? '/', replace: true }) });

  return (
    <main className={css.page}>
      <div className={css.split} data-demo={demo?.demo || undefined}>
        <section>
          <div className={css.brand}>
            <Logo size={26} /> Milepost
          </div>
          <PageTitle tab="Sign in">Sign in</PageTitle>
          <SignInForm error={signIn.error} busy={signIn.isPending} onSubmit={enter} />
        </section>
        {demo?.demo && (
          <DemoPeople
            people={demo.people}
            busy={signIn.isPending}
            onChoose={(email) => enter({ email, password: demo.password ?? '' })}
          />
        )}
      </div>
      <Road />
    </main>
  );
}
