import { Anchor, Button, TextInput } from '@mantine/core';
import { addDays, isDate, type IsoDate } from '@milepost/shared/calendar';
import { useState } from 'react';
import { exactDay } from '../../ui/day-words';
import css from './as-of-field.module.css';

interface Props {
  asOf: IsoDate | null;
  /** The hire's date now. */
  now: IsoDate;
  /** The first day that can be looked at. */
  start: IsoDate;
  onLook: (day: IsoDate | undefined) => void;
}

/** Turns the page back to a past day, and says that it shows one. */
export function AsOfField({ asOf, now, start, onLook }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const yesterday = addDays(now, -1);
  const value = typed ?? asOf ?? '';
  const wrong =
    typed !== null && isDate(value) && value > yesterday ? `A past day, up to ${exactDay(yesterday)}.` : undefined;
  if (start > yesterday && !asOf) return null;
  if (!asOf && !choosing)
    return (
      <Button variant="default" onClick={() => setChoosing(true)}>
        As of a past day
      </Button>
    );

  const look = (next: string) => {
    setTyped(next);
    if (!isDate(next) || next > yesterday || next === asOf) return;
    setTyped(null);
    onLook(next);
  };
  return (
    <div className={css.asOf} data-past={asOf !== null || undefined}>
      {asOf && (
        <p role="status">
          <b>As it stood on {exactDay(asOf).replace(/^\w+ /, '')}.</b> Nothing can be changed here.{' '}
          <Anchor
            component="button"
            type="button"
            inherit
            underline="always"
            onClick={() => {
              setTyped(null);
              setChoosing(false);
              onLook(undefined);
            }}
          >
            Back to today
          </Anchor>
        </p>
      )}
      <TextInput
        type="date"
        label="As of"
        autoFocus={choosing}
        classNames={{ root: css.field ?? '' }}
        min={start}
        max={yesterday}
        value={value}
        error={wrong}
        onChange={(event) => look(event.currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && setChoosing(false)}
        onBlur={() => !wrong && setTyped(null)}
      />
    </div>
  );
}
