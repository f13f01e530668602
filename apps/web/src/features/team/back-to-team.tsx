import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { TextLink } from '../../ui/text-link';
import { teamView } from './team-view';

/** The way from a plan back to the team: to the very place it was opened from, where it was. */
export function BackToTeam() {
  const router = useRouter();
  const [fromTeam] = useState(() => router.state.location.state.fromTeam === true);
  return (
    <p className="tiny">
      <TextLink
        to="/team"
        search={teamView.search()}
        activeOptions={{ exact: true }}
        inherit
        c="var(--ink-2)"
        onClick={(event) => {
          const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
          if (!fromTeam || elsewhere) return;
          event.preventDefault();
          router.history.back();
        }}
      >
        Back to the team
      </TextLink>
    </p>
  );
}
