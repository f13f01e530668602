import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { Correction, Making } from '@milepost/blueprint/correction';
import { phaseName } from '@milepost/shared/phase';
import { MenuButton } from '../../ui/menu-button';
import type { EditorMode } from './item-editor';
import { ItemVerbs } from './item-verbs';
import type { ReviewRow } from './review';
import { useReview } from './review-context';
import { goalOf, makingNames, short } from './review-words';
import css from './review.module.css';

interface Props {
  words: string;
  row: ReviewRow;
  onEdit: (mode: EditorMode) => void;
  /** What the button says, of a question whose answer is no; three dots when left out. */
  says?: string;
}

/** What can be done to one thing that was read. */
export function ItemMenu({ words, row, onEdit, says }: Props) {
  const label = `Correct “${short(words, 80)}”`;
  return (
    <MenuButton label={label} side="end" button={<Opener label={label} says={says} />}>
      {() => (
        <div className={css.menu}>
          {!says && <ItemVerbs row={row} onEdit={onEdit} />}
          {!('label' in row.item) && <Makings id={row.id} from={row.key} is={row} onEdit={onEdit} />}
          {says && <Menu.Label>It is, but</Menu.Label>}
          {says && <ItemVerbs row={row} onEdit={onEdit} />}
        </div>
      )}
    </MenuButton>
  );
}

/** What can be made of a line that was not read. */
export function LineMenu({ words, id, from, onEdit }: Omit<Props, 'row' | 'says'> & { id: string; from: string }) {
  const label = `Say what “${short(words, 80)}” is`;
  return (
    <MenuButton label={label} side="end" button={<Opener label={label} says={undefined} />}>
      {() => (
        <div className={css.menu}>
          <Makings id={id} from={from} onEdit={onEdit} />
        </div>
      )}
    </MenuButton>
  );
}

interface OpenerProps extends React.ButtonHTMLAttributes<HTMLButtonElement> {
  label: string;
  says: string | undefined;
}

const Opener = ({ label, says, color: _, ...rest }: OpenerProps) =>
  says ? (
    <Button {...rest} variant="default" aria-label={`${says} ${label}`}>
      {says}
    </Button>
  ) : (
    <ActionIcon {...rest} variant="subtle" color="gray" size={28} aria-label={label}>
      <IconDots size={16} aria-hidden />
    </ActionIcon>
  );

interface MakingsProps {
  id: string;
  from: string;
  /** What it is now, which is not offered. */
  is?: ReviewRow;
  onEdit: (mode: EditorMode) => void;
}

function Makings({ id, from, is, onEdit }: MakingsProps) {
  const { phases, blueprint, correct } = useReview();
  const own = blueprint.phases.find(({ goals }) => goals.some((goal) => goal === is?.item));
  const make = (correction: Correction) => correct([correction], from);
  const others = (Object.keys(makingNames) as Exclude<Making, 'goal' | 'phase'>[]).filter((as) => as !== is?.kind);
  return (
    <>
      <Menu.Label>{is?.kind === 'goal' ? 'Belongs to' : 'This is'}</Menu.Label>
      {phases
        .filter((phase) => phase !== own?.key)
        .map((phase) => (
          <Menu.Item
            key={phase}
            onClick={() =>
              make(is?.kind === 'goal' ? { kind: 'move', id, phase } : { kind: 'make', id, as: 'goal', phase })
            }
          >
            {capital(is?.kind === 'goal' ? phaseName(phase) : goalOf(phase))}
          </Menu.Item>
        ))}
      <Menu.Item onClick={() => onEdit('phase')}>Another phase…</Menu.Item>
      {is?.kind === 'goal' && <Menu.Label>No goal, but</Menu.Label>}
      {others.map((as) => (
        <Menu.Item key={as} onClick={() => make({ kind: 'make', id, as })}>
          {makingNames[as]}
        </Menu.Item>
      ))}
    </>
  );
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
