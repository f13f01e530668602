import { checkInReaders } from '@milepost/shared/check-in-readers';
import { useQueryClient } from '@tanstack/react-query';
import { type CheckIn, checkInKeys, useCheckInWrite } from '../../api/check-in-cache';
import { AutosavedText } from '../../ui/autosaved-text';
import { placeOf } from '../../ui/kept-words';
import { ReadersLine } from '../../ui/readers-line';
import { useAutosave } from '../../ui/use-autosave';

/** What the reader keeps to themselves, in every state of a check-in. */
export function PrivateNote({ checkIn: { course, plan, privateNote, can } }: { checkIn: CheckIn }) {
  const client = useQueryClient();
  const write = useCheckInWrite(course.id);
  const saved = privateNote?.text ?? '';
  const box = useAutosave({
    place: placeOf(plan.viewer.id, `check-in-${course.id}`),
    field: 'private-note',
    label: 'Private note',
    saved,
    save: (text) => {
      // the version that this browser knows now: an earlier save of the same box may have raised it
      const version = client.getQueryData<CheckIn>(checkInKeys.one(course.id))?.privateNote?.version ?? 0;
      return write.mutateAsync({
        method: 'PUT',
        what: 'private-note',
        options: { body: { text }, headers: { 'if-match': `"${version}"` } },
      });
    },
    words: (text) => text,
  });
  if (!can.keepNotes) return null;
  return (
    <section aria-label="Private note">
      <h3>Private note</h3>
      <AutosavedText
        box={box}
        saved={saved}
        aria-label="Private note"
        descriptionProps={{ component: 'div' }}
        description={<ReadersLine isPrivate>{checkInReaders('private', plan)}</ReadersLine>}
        placeholder="What you want to remember"
        maxLength={20_000}
      />
    </section>
  );
}
