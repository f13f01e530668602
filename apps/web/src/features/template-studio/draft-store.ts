import { isSame } from '@milepost/shared/is-same';
import type { TemplateContent } from '@milepost/shared/template';
import { isProblem } from '../../api/problem';
import { send } from '../../api/send';
import { keptWords } from '../../ui/kept-words';
import { unsaved } from '../../ui/unsaved';
import { draftPath } from './draft.queries';
import type { DraftStanding, DraftView } from './draft.types';
import { type DraftMerge, mergeDrafts } from './merge-drafts';
import { placeIn } from './place-in';

/** How the saving of a draft stands. `differs`: somebody else changed the same things meanwhile. */
export type DraftSaving = 'untouched' | 'typing' | 'saving' | 'saved' | 'unsent' | 'refused' | 'differs';

export interface DraftNow {
  content: TemplateContent;
  standing: DraftStanding;
  saving: DraftSaving;
  error: Error | null;
  /** Both edits of what two people changed, while somebody has to choose. */
  merge: DraftMerge | null;
  /** Who else's changes came in beside one's own, once they did. */
  joined: string | null;
  /** The dotted path of the one entry that is open for editing. */
  open: string | null;
}

interface Known {
  content: TemplateContent;
  revision: number;
}

/** What the words kept in the browser were written on top of. */
interface Kept extends Known {
  unanswered: TemplateContent[];
}

/** ms without a key before a draft is sent; ms between two tries without an answer; ms before it is kept in the browser. */
const pause = 800;
const again = 5_000;
const keepAfter = 200;
const field = 'content';

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * A template's draft as one edits it: saved as it changes, kept in the browser until the server has it, and brought together
 * with what somebody else saved meanwhile.
 */
export class DraftStore {
  private now: DraftNow;
  private known: Known;
  /** What both began with, and what somebody else made of it, until somebody has chosen. */
  private apart: { base: Known; theirs: TemplateContent } | null = null;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  private busy: Promise<void> | null = null;
  /** What was sent and not answered for: the server may have it. Of several, the first and the last can have arrived. */
  private unanswered: TemplateContent[] = [];

  /** `place`: where this person's unsaved words of this draft lie, see `placeOf`. */
  constructor(
    view: DraftView,
    private readonly place: string,
  ) {
    this.known = { content: view.content, revision: view.revision };
    this.now = {
      content: view.content,
      standing: view,
      saving: 'untouched',
      error: null,
      merge: null,
      joined: null,
      open: null,
    };
    this.restore(view);
  }

  read = (): DraftNow => this.now;

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** The draft is on the screen; gives what takes it off. */
  open = (): (() => void) => {
    void this.flush();
    const online = () => void (this.now.saving === 'unsent' && this.flush());
    window.addEventListener('online', online);
    window.addEventListener('pagehide', this.keep);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('pagehide', this.keep);
      this.keep();
      void this.flush().then(() => clearTimeout(this.timer));
    };
  };

  /** What the server says now: it shows at once unless something here is not saved. */
  meet = (view: DraftView) => {
    if (view.revision < this.known.revision || view.revision < this.now.standing.revision) return;
    if (this.isDirty() || this.busy) return;
    if (view.revision > this.known.revision) {
      this.known = { content: view.content, revision: view.revision };
      this.take(view.content);
    }
    this.put({ standing: view });
  };

  /** Opens one entry for editing, or none. */
  turnTo = (open: string | null) => this.put({ open });

  /** Takes over where the draft stands after a review was asked for, given or taken back. */
  stand = (standing: DraftStanding) => this.put({ standing });

  change = (next: (content: TemplateContent) => TemplateContent) => {
    this.put({ content: next(this.now.content) });
    clearTimeout(this.keepTimer);
    this.keepTimer = setTimeout(this.keep, keepAfter);
    if (this.now.saving === 'differs') return;
    this.put({ saving: 'typing' });
    this.sendIn(pause);
  };

  /** Saves what is not saved yet. Whether all is saved then. */
  flush = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    await this.busy;
    if (this.isDirty() && !['refused', 'differs'].includes(this.now.saving)) {
      this.busy = this.send(this.now.content);
      await this.busy;
    }
    return !this.isDirty();
  };

  /** Settles what two people changed; everything else of both stays. */
  settle = (whose: 'mine' | 'theirs') => {
    if (!this.apart) return;
    // what was written since the question came up counts too
    const merge = mergeDrafts(this.apart.base.content, this.now.content, this.apart.theirs);
    this.apart = null;
    this.put({ merge: null, error: null, saving: 'typing' });
    this.take(merge[whose]);
    this.keep();
    this.sendIn(0);
  };

  /** The draft is no more: nothing of it is kept or sent. */
  drop = () => {
    clearTimeout(this.timer);
    this.known = { ...this.known, content: this.now.content };
    this.forget();
  };

  private isDirty = () => !same(this.now.content, this.known.content);

  private async send(content: TemplateContent): Promise<void> {
    const { revision } = this.known;
    this.unanswered = [...this.unanswered.slice(0, 1), content];
    this.put({ saving: 'saving' });
    try {
      const standing = await send<DraftStanding>('PUT', draftPath(this.now.standing.slug), {
        body: { content },
        headers: { 'if-match': `"${revision}"` },
      });
      this.known = { content, revision: standing.revision };
      this.unanswered = [];
      unsaved.remove(this.place);
      this.put({ standing, error: null, saving: this.isDirty() ? 'typing' : 'saved' });
      if (this.now.saving === 'saved') this.forget();
    } catch (problem) {
      this.failed(problem as Error);
    } finally {
      this.busy = null;
    }
  }

  private failed(error: Error) {
    unsaved.add(this.place);
    if (isProblem(error, 'changed-meanwhile') && error.view) return this.join(error.view as DraftView);
    if (isProblem(error) && error.status < 500 && error.status !== 429) {
      // what is typed next may be taken
      return this.put({ error, saving: 'refused' });
    }
    this.put({ error, saving: 'unsent' });
    this.sendIn(again);
  }

  /** Brings what stands here together with what was saved elsewhere since. */
  private join(view: DraftView) {
    const arrived = this.unanswered.some((sent) => isSame(sent, view.content));
    const base = this.known;
    this.unanswered = [];
    this.known = { content: view.content, revision: view.revision };
    this.put({ standing: view });
    if (arrived) {
      // its own last save, whose answer was lost: nobody else was here
      this.put({ error: null, saving: this.isDirty() ? 'typing' : 'saved' });
      return this.isDirty() ? this.sendIn(0) : this.forget();
    }
    const merge = mergeDrafts(base.content, this.now.content, view.content);
    if (merge.overlaps.length > 0) {
      this.apart = { base, theirs: view.content };
      return this.put({ merge, saving: 'differs' });
    }
    this.put({ saving: 'typing', joined: view.editedBy.name });
    this.take(merge.mine);
    this.keep();
    this.sendIn(0);
  }

  private restore(view: DraftView) {
    const kept = keptWords.read(this.place, field);
    if (!kept) return;
    const content = JSON.parse(kept.value) as TemplateContent;
    if (isSame(content, view.content)) return this.forget();
    if (!view.can.edit) return;
    this.now = { ...this.now, content, saving: 'typing' };
    const { unanswered = [], ...base } = JSON.parse(kept.base) as Known & Partial<Kept>;
    this.unanswered = unanswered;
    if (base.revision === view.revision) return;
    this.known = base;
    this.join(view);
  }

  private keep = () => {
    clearTimeout(this.keepTimer);
    if (!this.isDirty()) return;
    const { content, standing } = this.now;
    keptWords.keep(this.place, {
      field,
      label: `Draft of ${standing.role}`,
      words: '',
      value: JSON.stringify(content),
      // while somebody has to choose, a reload asks again
      base: JSON.stringify({ ...(this.apart?.base ?? this.known), unanswered: this.unanswered } satisfies Kept),
    });
  };

  /** Content that came from elsewhere: what is open stays open, wherever it stands now. */
  private take(content: TemplateContent) {
    const { open } = this.now;
    this.put({ content, open: open && placeIn(this.now.content, content, open) });
  }

  private forget() {
    clearTimeout(this.keepTimer);
    keptWords.forget(this.place, field);
    unsaved.remove(this.place);
  }

  private sendIn(ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private put(next: Partial<DraftNow>) {
    this.now = { ...this.now, ...next };
    this.listeners.forEach((listener) => listener());
  }
}
