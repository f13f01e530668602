import { ActionIcon, Kbd } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSearch, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import css from './find-dialog.module.css';
import { FindOption } from './find-option';
import type { Found, Reader } from './found';
import { type Offers, useFind } from './use-find';

interface Props {
  reader: Reader;
  offers: Offers;
  onGo: (found: Found) => void;
  onClose: () => void;
}

/**
 * Finds anything by its words. A combobox over a list in groups, of our own: Mantine's Spotlight names no option that is
 * in hand to a screen reader, and its Combobox none that it chose by itself.
 */
export function FindPanel({ reader, offers, onGo, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const { groups, waiting, error } = useFind(reader, typed, offers);
  const all = groups.flatMap(({ found }) => found);
  const [chosen, setChosen] = useState<string | null>(null);
  const at = Math.max(
    0,
    all.findIndex(({ key }) => key === chosen),
  );
  const inHand = all[at];
  const id = useId();
  const optionId = (found: Found) => `${id}-${found.key}`;

  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [inHand?.key]);

  // Enter goes to what these words find, even when it is pressed before the answer is there.
  const [entered, setEntered] = useState<string | null>(null);
  const goNow = entered === typed && !waiting && inHand !== undefined;
  const latest = useRef({ onGo, inHand });
  useEffect(() => {
    latest.current = { onGo, inHand };
  });
  useEffect(() => {
    if (goNow && latest.current.inHand) latest.current.onGo(latest.current.inHand);
  }, [goNow]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && all.length > 0) setChosen(all[(at + by + all.length) % all.length]!.key);
    else if (event.key === 'Enter') {
      if (inHand && (chosen === inHand.key || !waiting)) onGo(inHand);
      else setEntered(typed);
    } else return;
    event.preventDefault();
  };

  const nothing = all.length === 0 && !waiting && !error;
  return (
    <>
      <div className={css.field}>
        <IconSearch size={18} stroke={1.75} aria-hidden />
        <input
          autoFocus
          data-autofocus
          type="text"
          role="combobox"
          className={css.input}
          aria-label="Find a person, plan, goal, template or page"
          aria-autocomplete="list"
          aria-expanded={all.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={inHand && optionId(inHand)}
          placeholder="Find a person, plan or goal"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={100}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setChosen(null);
            setEntered(null);
          }}
          onKeyDown={onKeyDown}
        />
        <ActionIcon className={css.close} aria-label="Close" onClick={onClose}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label="Found"
        className={css.list}
        hidden={all.length === 0}
      >
        {groups.map(({ label, found }) => (
          <div key={label} role="group" aria-labelledby={`${id}-${label}`}>
            <div id={`${id}-${label}`} className={css.label}>
              {label}
            </div>
            {found.map((one) => (
              <FindOption
                key={one.key}
                id={optionId(one)}
                found={one}
                inHand={one.key === inHand?.key}
                onHover={() => setChosen(one.key)}
                onGo={() => onGo(one)}
              />
            ))}
          </div>
        ))}
      </div>
      {nothing && <p className={css.says}>Nothing by that name that you may see.</p>}
      {error && (
        <p role="alert" className={css.says}>
          {error.message}
        </p>
      )}
      <p role="status" className="sr">
        {waiting || error || typed.trim() === '' ? '' : nothing ? 'Nothing found.' : `${all.length} found.`}
      </p>
      <div className={css.keys} aria-hidden>
        <Kbd>
          <IconArrowUp size={12} />
        </Kbd>
        <Kbd>
          <IconArrowDown size={12} />
        </Kbd>
        <span>to move</span>
        <Kbd>Enter</Kbd>
        <span>to open</span>
        <Kbd>Esc</Kbd>
        <span>to close</span>
      </div>
    </>
  );
}
