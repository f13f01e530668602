import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { Wrong } from '../../ui/wrong';
import type { LinkKind, SignInLink } from './people.types';
import css from './sign-in-link-panel.module.css';
import { useMakeLink } from './use-person-changes';

interface Props {
  person: { id: number; name: string };
  /** The link to offer first: filled, since it is what one came for. */
  first?: LinkKind;
  /** Offers this kind alone, where the other makes no sense yet. */
  only?: LinkKind;
}

const makes: Record<LinkKind, string> = {
  invitation: 'Make an invitation link',
  reset: 'Make a reset link',
};

const whenOf = (instant: string) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }) //
    .format(new Date(instant));

/** Links by which somebody sets their password, each shown once to the admin who made it. */
export function SignInLinkPanel({ person, first, only }: Props) {
  const make = useMakeLink(person.id);
  const kinds: LinkKind[] = only ? [only] : ['invitation', 'reset'];
  return (
    <div className={css.panel}>
      <p className="small dim">
        {only === 'invitation'
          ? 'With it they choose a password and sign in for the first time. It works once.'
          : 'With an invitation somebody signs in for the first time; with a reset link they choose a new password. Each works once, and a new one ends those before.'}
      </p>
      <div className={css.acts}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant={kind === first && !make.data ? 'filled' : 'default'}
            loading={make.isPending && make.variables === kind}
            onClick={() => make.mutate(kind)}
          >
            {makes[kind]}
          </Button>
        ))}
      </div>
      {make.error && <Wrong>No link was made. {make.error.message}</Wrong>}
      <div role="status">{make.data && <ShownOnce link={make.data} name={person.name} />}</div>
    </div>
  );
}

function ShownOnce({ link, name }: { link: SignInLink; name: string }) {
  const address = new URL(link.url, window.location.origin).href;
  return (
    <div className={css.once}>
      <TextInput
        label={link.kind === 'invitation' ? `Invitation for ${name}` : `Reset link for ${name}`}
        value={address}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
            onClick={copy}
          >
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
      <p className="small dim">
        Send it to {name} yourself until mail is set up. It is shown only now, and works until {whenOf(link.expiresAt)}.
      </p>
    </div>
  );
}
