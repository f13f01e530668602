/** Takes a value and the path it stands at; gives what is wrong with it, each problem led by its path. Empty means well. */
export type Shape = (value: unknown, path: string) => string[];

/** Marks a field that may be missing. */
export interface Optional {
  optional: Shape;
}

/** One shape for every field of T; fields that T lets out must be marked optional. */
export type FieldShapes<T> = { [K in keyof T]-?: object extends Pick<T, K> ? Optional : Shape };

const when =
  (accepts: (value: unknown) => boolean, problem: string): Shape =>
  (value, path) =>
    accepts(value) ? [] : [`${path}: ${problem}`];

export const text: Shape = when((value) => typeof value === 'string' && value.trim() !== '', 'must be text');
export const number: Shape = when((value) => typeof value === 'number' && Number.isFinite(value), 'must be a number');
export const fromOne: Shape = when((value) => Number.isInteger(value) && Number(value) >= 1, 'must be 1 or more');
export const within = (least: number, most: number): Shape =>
  when(
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    `must be ${least} to ${most}`,
  );
/** A mark that is either there or left out. */
export const mark: Shape = when((value) => value === true, 'must be true or left out');

export const matching = (pattern: RegExp, like: string): Shape =>
  when((value) => typeof value === 'string' && pattern.test(value), `must look like ${like}`);

export const oneOf = (...values: string[]): Shape =>
  when((value) => values.some((known) => known === value), `must be one of ${values.join(', ')}`);

export const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? [] : shape(value, path);

export const optional = (shape: Shape): Optional => ({ optional: shape });

export const listOf =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((entry: unknown, index) => shape(entry, `${path}[${index}]`))
      : [`${path}: must be a list`];

/** A record whose names and values have these shapes. */
export const mapOf =
  (name: Shape, shape: Shape): Shape =>
  (value, path) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, entry]) => [
          ...name(key, `${path}.${key}`),
          ...shape(entry, `${path}.${key}`),
        ])
      : [`${path}: must be a record`];

/** A record with these fields and no others. */
export const record =
  <T>(fields: FieldShapes<T>): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: must be a record`];
    const shapes = new Map(Object.entries<Shape | Optional>(fields));
    const given = new Map(Object.entries(value));
    const unknown = [...given.keys()]
      .filter((name) => !shapes.has(name))
      .map((name) => `${path}.${name}: is not known`);
    const wrong = [...shapes].flatMap(([name, field]) => {
      if (typeof field === 'function') return field(given.get(name), `${path}.${name}`);
      return given.has(name) ? field.optional(given.get(name), `${path}.${name}`) : [];
    });
    return [...unknown, ...wrong];
  };
