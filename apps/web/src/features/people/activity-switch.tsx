import { Button } from '@mantine/core';
import { TextLink } from '../../ui/text-link';
import type { PersonView } from './people.types';
import { useActivePerson } from './use-person-changes';

/** Deactivates somebody, or lets them in again. No question before: the message that follows leads back. */
export function ActivitySwitch({ person }: { person: PersonView }) {
  const change = useActivePerson(person);
  return (
    <>
      <p className="small dim" style={{ marginBottom: 12 }}>
        {person.active
          ? 'Deactivating signs somebody out everywhere and keeps them out. Their records stay.'
          : `${person.name} cannot sign in. Everything they did stays on record.`}
      </p>
      {!person.active && person.planId && (
        <p className="small" style={{ marginBottom: 12 }}>
          <TextLink to="/plans/$planId" params={{ planId: person.planId }}>
            The plan
          </TextLink>{' '}
          is still open. Whoever acts for {person.name.split(' ')[0]} can close it.
        </p>
      )}
      <Button variant="default" loading={change.isPending} onClick={() => change.mutate(!person.active)}>
        {person.active ? `Deactivate ${person.name}` : `Reactivate ${person.name}`}
      </Button>
    </>
  );
}
