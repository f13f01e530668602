import { fileColumns, type FileColumn, type FileColumns } from './file-columns.js';

/** What a column of a file of people can say about each of them. */
export type ImportField =
  'name' | 'email' | 'title' | 'team' | 'manager' | 'mentor' | 'timeZone' | 'workingDays' | 'isAdmin';

/** The largest file: its bytes, and the people in it. */
export const importLimits = { bytes: 5 * 1024 * 1024, people: 10_000 } as const;

/** Every column that is understood, in the order of the template. */
export const importColumns: readonly FileColumn<ImportField>[] = [
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

/** Reads a header row: "E-mail" is Email, "reports to" is Manager. */
export const columnsOf = (headers: readonly string[]): FileColumns<ImportField> =>
  fileColumns(headers, importColumns, otherNames);
