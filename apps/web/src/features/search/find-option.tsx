import { type Icon, IconArrowRight, IconCircle, IconFile, IconRoute, IconTemplate } from '@tabler/icons-react';
import { Face } from '../../ui/face';
import css from './find-dialog.module.css';
import type { Found, FoundKind } from './found';

const icons: Record<Exclude<FoundKind, 'person'>, Icon> = {
  plan: IconRoute,
  goal: IconCircle,
  template: IconTemplate,
  page: IconFile,
  verb: IconArrowRight,
};

interface Props {
  id: string;
  found: Found;
  inHand: boolean;
  onHover: () => void;
  onGo: () => void;
}

/** One line of what was found. The field keeps the focus; this only shows which line Enter takes. */
export function FindOption({ id, found: { kind, title, second, icon }, inHand, onHover, onGo }: Props) {
  const Mark = icon ?? (kind === 'person' ? null : icons[kind]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
    <div
      id={id}
      role="option"
      aria-selected={inHand}
      className={css.option}
      onMouseMove={onHover}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onGo}
    >
      <span className={css.mark}>
        {Mark ? <Mark size={18} stroke={1.6} aria-hidden /> : <Face name={title} size={24} beside />}
      </span>
      <span className={css.words}>
        <span className={css.title}>{title}</span>
        {second && <span className={css.second}>{second}</span>}
      </span>
    </div>
  );
}
