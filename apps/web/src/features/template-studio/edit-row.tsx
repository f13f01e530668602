import { useSortable } from '@dnd-kit/sortable';
import { Button } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Inferred } from '../../ui/inferred';
import css from './edit-list.module.css';
import { type EntryPlace, homeOf } from './entry-place';
import { sentence } from './fields';
import { isLeave, isWithin, useStudio } from './studio';

interface Props {
  id: string;
  place: EntryPlace;
  parent: string | null;
  what: string;
  title: string;
  aside: ReactNode;
  inferred: boolean;
  onTakeOut: () => void;
  /** Drawn only while it is open. */
  children: () => ReactNode;
}

/** One entry of a list: a line to read, opened in place to be edited. */
export function EditRow({ id, place, parent, what, title, aside, inferred, onTakeOut, children }: Props) {
  const { open, setOpen, problems, readOnly } = useStudio();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging, isOver, active } =
    useSortable({ id, disabled: readOnly, data: { ...place } });
  const at = `${place.list}.${place.index}`;
  // what comes from another list goes before this one
  const comes = isOver && active !== null && homeOf(active).list !== place.list;
  const isOpen = open !== null && isWithin(open, at);
  const wrong = problems.filter(({ path }) => isWithin(path, at)).length;
  const button = useRef<HTMLButtonElement>(null);
  const fields = useId();
  const close = () => {
    setOpen(parent);
    button.current?.focus();
  };
  return (
    <li
      ref={setNodeRef}
      className={css.row}
      data-lifted={isDragging || undefined}
      data-comes={comes || undefined}
      style={{ transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined, transition }}
    >
      <div className={css.line}>
        {!readOnly && (
          <button
            type="button"
            ref={setActivatorNodeRef}
            {...attributes}
            {...listeners}
            className={css.handle}
            data-handle={id}
            aria-label={`Move: ${title || what}`}
          >
            <IconGripVertical size={14} stroke={1.6} aria-hidden />
          </button>
        )}
        <button
          ref={button}
          type="button"
          className={css.title}
          aria-expanded={isOpen}
          aria-controls={isOpen ? fields : undefined}
          data-empty={!title || undefined}
          data-row={at}
          onClick={() => (isOpen ? close() : setOpen(at))}
        >
          {title || `A ${what} without words`}
        </button>
        {inferred && <Inferred why="The document does not say it; it was concluded." quiet />}
        {wrong > 0 && <span className={css.wrong}>{wrong} to mend</span>}
        {aside && <span className={css.aside}>{aside}</span>}
      </div>
      {isOpen && (
        <OpenFields id={fields} at={at} label={title || `A ${what} without words`} onClose={close}>
          {children()}
          {!readOnly && (
            <div className={css.end}>
              <Button size="compact-sm" variant="default" onClick={close}>
                Done
              </Button>
              <Button size="compact-sm" variant="subtle" color="gray" onClick={onTakeOut}>
                Take this {what} out
              </Button>
            </div>
          )}
        </OpenFields>
      )}
    </li>
  );
}

interface OpenProps {
  id: string;
  at: string;
  label: string;
  onClose: () => void;
  children: ReactNode;
}

function OpenFields({ id, at, label, onClose, children }: OpenProps) {
  const { problems, readOnly, open, target } = useStudio();
  const box = useRef<HTMLDivElement>(null);
  const focused = useRef(false);
  // once, as it opens: into the field that a link led to, else into the first
  useEffect(() => {
    if (focused.current) return;
    focused.current = true;
    const led = target && box.current?.querySelector<HTMLElement>(`[data-path="${target}"]`);
    if (led) led.focus();
    else if (open === at) box.current?.querySelector<HTMLElement>('textarea, input, select')?.focus();
  }, [target, open, at]);
  return (
    <div
      ref={box}
      id={id}
      role="group"
      aria-label={label}
      className={css.fields}
      onKeyDown={(event) => {
        if (!isLeave(event)) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {problems
        .filter(({ path }) => path === at)
        .map(({ problem }) => (
          <p key={problem} className={css.said}>
            {sentence(problem)}
          </p>
        ))}
      <fieldset disabled={readOnly} className={css.set}>
        <legend className="sr">{label}</legend>
        {children}
      </fieldset>
    </div>
  );
}
