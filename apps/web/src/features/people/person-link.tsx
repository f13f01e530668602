import type { PersonName } from '@milepost/shared/person';
import { TextLink } from '../../ui/text-link';

/** A name that leads to its page. */
export function PersonLink({ person }: { person: PersonName }) {
  return (
    <TextLink to="/people/$personId" params={{ personId: person.id }}>
      {person.name}
    </TextLink>
  );
}
