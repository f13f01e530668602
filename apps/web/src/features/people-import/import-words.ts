import { counted, numberWords } from '../../ui/counted';
import type { ImportCounts, ImportPreview, ImportResult, ImportRow } from './people-import.types';

/** What would become of the file, as the page's title. */
export function previewTitle({ added, alreadyHere, wrong }: ImportCounts): string {
  const need = `${counted(wrong, 'line needs', 'lines need')} you`;
  if (wrong > 0 && added > 0) return `${counted(added, 'person is', 'people are')} ready, ${need}`;
  if (wrong > 0) return need;
  if (added === 0) return 'Everybody in this file is here already';
  return `${counted(added, 'person', 'people')} will be added${alreadyHere > 0 ? `, ${numberWords(alreadyHere)} ${alreadyHere === 1 ? 'is' : 'are'} here already` : ''}`;
}

const quotedList = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** "Platform, Storage and 4 more" */
const fewOf = (words: readonly string[]): string =>
  words.length > 8 ? `${words.slice(0, 7).join(', ')} and ${words.length - 7} more` : words.join(', ');

/** What else is to be known before anybody is added, a sentence each. */
export function previewNotes({ counts, newTeams, ignoredColumns }: ImportPreview): string[] {
  const teams = `${counted(newTeams.length, 'new team', 'new teams')} will be made: ${fewOf(newTeams)}.`;
  const columns = `${ignoredColumns.length > 1 ? 'columns' : 'column'} ${quotedList(ignoredColumns)}`;
  return [
    ...(newTeams.length > 0 ? [teams] : []),
    ...(counts.alreadyHere > 0 ? ['Whoever is here already stays as they are.'] : []),
    ...(ignoredColumns.length > 0 ? [`Nothing is read from the ${columns}.`] : []),
  ];
}

/** What came of a file besides the people, a sentence each. */
export const addedNotes = ({ alreadyHere, teamsAdded }: ImportResult): string[] => [
  ...(teamsAdded.length > 0
    ? [`${counted(teamsAdded.length, 'team is', 'teams are')} new as well: ${fewOf(teamsAdded)}.`]
    : []),
  ...(alreadyHere > 0 ? [`${counted(alreadyHere, 'was', 'were')} here already and stayed as they are.`] : []),
  'To sign in, each of them needs an invitation link from their page.',
];

/** What may become of a line, what is wrong first. */
export const lineKinds = ({ wrong, added, alreadyHere }: ImportCounts) =>
  [
    { value: 'wrong', label: 'Need you', total: wrong },
    { value: 'added', label: 'Ready', total: added },
    { value: 'already-here', label: 'Here already', total: alreadyHere },
  ] satisfies { value: ImportRow['outcome']; label: string; total: number }[];
