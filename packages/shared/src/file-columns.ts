/** A column that a file may have. */
export interface FileColumn<Field extends string> {
  field: Field;
  /** As it stands in the template and in what people read. */
  header: string;
  required: boolean;
  /** What to write into it, in a few words. */
  holds: string;
}

/** What a header row says. */
export interface FileColumns<Field extends string> {
  /** The field of each column, null where it is not understood. */
  fields: (Field | null)[];
  /** Headers of columns that nothing is read from. */
  unknown: string[];
  /** Headers of required columns that are not there. */
  missing: string[];
  /** Pairs of headers that mean the same column. */
  twice: [string, string][];
}

/**
 * Reads a header row, whatever the case, the blanks and the hyphens: "E-mail" is Email. `names` is what else people call
 * each column, in small letters and digits only.
 */
export function fileColumns<Field extends string>(
  headers: readonly string[],
  columns: readonly FileColumn<Field>[],
  names: Record<Field, readonly string[]>,
): FileColumns<Field> {
  const fieldOf = (header: string): Field | null => {
    const plain = header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    return columns.find(({ field }) => names[field].includes(plain))?.field ?? null;
  };
  const first = new Map<Field, string>();
  const read: FileColumns<Field> = { fields: [], unknown: [], missing: [], twice: [] };
  for (const header of headers) {
    const field = fieldOf(header);
    read.fields.push(field);
    const before = field === null ? undefined : first.get(field);
    if (field === null) {
      if (header !== '') read.unknown.push(header);
    } else if (before === undefined) first.set(field, header);
    else read.twice.push([before, header]);
  }
  read.missing = columns.filter(({ field, required }) => required && !first.has(field)).map(({ header }) => header);
  return read;
}
