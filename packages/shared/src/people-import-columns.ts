/** What a column of a file of people can say about each of them. */
export type ImportField =
  'name' | 'email' | 'title' | 'team' | 'manager' | 'mentor' | 'timeZone' | 'workingDays' | 'isAdmin';

/** The largest file: its bytes, and the people in it. */
export const importLimits = { bytes: 5 * 1024 * 1024, people: 10_000 } as const;

export interface ImportColumn {
  field: ImportField;
  /** As it stands in the template and in what people read. */
  header: string;
  required: boolean;
  /** What to write into it, in a few words. */
  holds: string;
}

/** Every column that is understood, in the order of the template. */
export const importColumns: readonly ImportColumn[] = [
  { field: 'name', header: 'Name', required: true, holds: 'as others call them' },
  { field: 'email', header: 'Email', required: true, holds: 'their work email; each once' },
  { field: 'title', header: 'Title', required: false, holds: 'what they do' },
  { field: 'team', header: 'Team', required: false, holds: 'its name; made where it is new' },
  { field: 'manager', header: 'Manager', required: false, holds: 'the email of somebody here or in the file' },
  { field: 'mentor', header: 'Mentor', required: false, holds: 'the email of somebody here or in the file' },
  { field: 'timeZone', header: 'Time zone', required: false, holds: 'Europe/Berlin; yours when empty' },
  {
    field: 'workingDays',
    header: 'Working days',
    required: false,
    holds: 'Mon-Fri or 1 2 3 4 5; the usual when empty',
  },
  { field: 'isAdmin', header: 'Admin', required: false, holds: 'yes or no; no when empty' },
];

/** What else people call these columns; letters and digits only, small. */
const otherNames: Record<ImportField, readonly string[]> = {
  name: ['name', 'fullname', 'displayname', 'person'],
  email: ['email', 'emailaddress', 'workemail', 'mail', 'emailwork'],
  title: ['title', 'jobtitle', 'position'],
  team: ['team', 'teamname', 'department'],
  manager: ['manager', 'manageremail', 'manageremailaddress', 'reportsto', 'supervisor'],
  mentor: ['mentor', 'mentoremail', 'mentoremailaddress', 'buddy'],
  timeZone: ['timezone', 'tz', 'zone'],
  workingDays: ['workingdays', 'workdays', 'days'],
  isAdmin: ['admin', 'isadmin', 'administrator'],
};

const fieldOf = new Map(
  Object.entries(otherNames).flatMap(([field, names]) => names.map((name) => [name, field])),
) as Map<string, ImportField>;

/** What a header row says. */
export interface ColumnsRead {
  /** The field of each column, null where it is not understood. */
  fields: (ImportField | null)[];
  /** Headers of columns that nothing is read from. */
  unknown: string[];
  /** Headers of required columns that are not there. */
  missing: string[];
  /** Pairs of headers that mean the same column. */
  twice: [string, string][];
}

/** Reads a header row, whatever the case, the blanks and the hyphens: "E-mail" is Email, "reports to" is Manager. */
export function columnsOf(headers: readonly string[]): ColumnsRead {
  const first = new Map<ImportField, string>();
  const read: ColumnsRead = { fields: [], unknown: [], missing: [], twice: [] };
  for (const header of headers) {
    const field = fieldOf.get(header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) ?? null;
    read.fields.push(field);
    const before = field && first.get(field);
    if (field === null) {
      if (header !== '') read.unknown.push(header);
    } else if (before === null || before === undefined) first.set(field, header);
    else read.twice.push([before, header]);
  }
  read.missing = importColumns
    .filter(({ field, required }) => required && !first.has(field))
    .map(({ header }) => header);
  return read;
}
