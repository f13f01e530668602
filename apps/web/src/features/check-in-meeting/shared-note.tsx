import { Textarea } from '@mantine/core';
import { checkInReaders } from '@milepost/shared/check-in-readers';
import { ReadersLine } from '../../ui/readers-line';
import css from './meeting.module.css';
import { useMeeting } from './meeting-context';
import { TextSaving } from './text-saving';
import { useVersionedText } from './use-versioned-text';

/** What both want to be written down: one text, on every screen. */
export function SharedNote() {
  const { checkIn, words } = useMeeting();
  const { can, plan, sharedNote } = checkIn;
  const box = useVersionedText({
    field: 'shared-note',
    label: 'Shared note',
    what: 'shared-note',
    body: (text) => ({ text }),
    of: ({ sharedNote: note }) => ({ text: note?.text ?? '', version: note?.version ?? 0 }),
  });
  return (
    <section className={css.note} aria-label="Shared note">
      <h3>Shared note</h3>
      {can.converse ? (
        <>
          <Textarea
            aria-label="Shared note"
            descriptionProps={{ component: 'div' }}
            description={<ReadersLine isPrivate={false}>{checkInReaders('shared', plan)}</ReadersLine>}
            placeholder="What you two want to remember"
            minRows={3}
            maxLength={20_000}
            value={box.value}
            onChange={(event) => box.change(event.currentTarget.value)}
            onBlur={() => void box.flush()}
          />
          <TextSaving box={box} writer={sharedNote ? words.callOf(sharedNote.by) : 'somebody'} />
        </>
      ) : (
        <p className={css.written}>{sharedNote?.text || 'Nothing is noted yet.'}</p>
      )}
    </section>
  );
}
