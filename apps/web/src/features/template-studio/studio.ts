import type { TemplateContent } from '@milepost/shared/template';
import type { TemplateProblem } from '@milepost/shared/template-draft';
import { createContext, type KeyboardEvent, useContext } from 'react';

/** A draft under somebody's hands. Everything in it is named by its dotted path: `phases.0.goals.2`. */
export interface Studio {
  content: TemplateContent;
  readOnly: boolean;
  /** The one entry that is open for editing. */
  open: string | null;
  setOpen: (path: string | null) => void;
  /** The field that a link led to. */
  target: string | null;
  /** Writes a value; undefined takes the field away. */
  put: (path: string, value: unknown) => void;
  change: (next: (content: TemplateContent) => TemplateContent) => void;
  problems: readonly TemplateProblem[];
  /** Every key that an item has or once had: a new one takes none of them. */
  taken: () => Set<string>;
}

export const StudioContext = createContext<Studio | null>(null);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('useStudio needs a StudioContext above it');
  return studio;
}

/** Whether a path is another's or lies below it. */
export const isWithin = (path: string, above: string): boolean => path === above || path.startsWith(`${above}.`);

/** Whether a key leaves what is open for editing: Escape, unless it closes a list that hangs open inside. */
export const isLeave = ({ key, target, defaultPrevented }: KeyboardEvent): boolean =>
  key === 'Escape' && !defaultPrevented && !(target as Element).matches('[role=combobox][aria-expanded=true]');
