import css from './face.module.css';

/** "NH" for Noor Haddad. */
export const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word[0] ?? '')
    .slice(0, 2)
    .join('');

interface Props {
  name: string;
  size?: number;
  /** Set where the name already stands beside it: the picture then says nothing of its own. */
  beside?: boolean;
}

/** A person as initials: one neutral tone for everyone, because colour here is reserved for status. */
export function Face({ name, size = 24, beside = false }: Props) {
  const style = { width: size, height: size, fontSize: size <= 24 ? 10 : 11 };
  if (beside) {
    return (
      <span aria-hidden className={css.face} style={style}>
        {initialsOf(name)}
      </span>
    );
  }
  return (
    <span role="img" aria-label={name} title={name} className={css.face} style={style}>
      {initialsOf(name)}
    </span>
  );
}
