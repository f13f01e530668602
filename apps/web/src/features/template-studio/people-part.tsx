import { freshKey } from '@milepost/shared/template-keys';
import type { Contact, Escalation } from '@milepost/shared/template';
import { EditList } from './edit-list';
import { ChoiceAt, TextAt } from './fields';
import { ItemFields, Lines } from './item-lists';
import { LinesAt } from './lines-at';
import { useStudio } from './studio';
import { StudioSection } from './studio-section';

const relations: Record<Contact['relation'], string> = {
  internal: 'Inside the company',
  external: 'Outside the company',
  peer: 'A peer',
  upstream: 'Whose work comes first',
  downstream: 'Who builds on this work',
};

/** Whom to meet, how to work together, and whom to turn to. */
export function PeoplePart() {
  const { content } = useStudio();
  return (
    <>
      <StudioSection title="People to meet">
        <EditList<Contact>
          at="people"
          items={content.people}
          label="People to meet"
          what="contact"
          title={({ who }) => who}
          aside={({ relation }) => relations[relation]}
          make={() => ({ who: '', relation: 'internal', text: '' })}
        >
          {(contact, at) => (
            <>
              <TextAt at={`${at}.who`} label="Who, as a function" value={contact.who} />
              <ChoiceAt at={`${at}.relation`} label="Where they stand" value={contact.relation} choices={relations} />
              <ItemFields item={contact} at={at} label="What for" />
            </>
          )}
        </EditList>
      </StudioSection>
      <StudioSection title="How they work together">
        <Lines at="collaboration" items={content.collaboration} label="How they work together" />
      </StudioSection>
      <StudioSection title="Whom to turn to">
        <EscalationEditList at="escalation" points={content.escalation} />
      </StudioSection>
    </>
  );
}

interface Props {
  at: string;
  points: readonly Escalation[];
  parent?: string | null;
  full?: boolean;
}

/** The escalation points of the template, or of a variant. */
export function EscalationEditList({ at, points, parent = null, full = false }: Props) {
  const { taken } = useStudio();
  return (
    <EditList<Escalation>
      at={at}
      items={points}
      label="Whom to turn to"
      what="escalation point"
      parent={parent}
      full={full}
      title={({ to }) => to}
      make={() => ({ key: freshKey('escalation', taken()), to: '', text: '' })}
    >
      {(point, pointAt) => (
        <>
          <TextAt at={`${pointAt}.to`} label="Whom" value={point.to} />
          <ItemFields item={point} at={pointAt} label="About what" />
          <LinesAt at={`${pointAt}.when`} label="When" description="One occasion a line." value={point.when} />
        </>
      )}
    </EditList>
  );
}
