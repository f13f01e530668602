import type { EvidenceTarget } from '@milepost/shared/evidence-use-rules';
import { useReadinessWrite, type ReadinessView } from '../../api/readiness-cache';
import { requestKey } from '../../api/request-key';
import { toasts } from '../../ui/toasts/toasts';
import { quoted } from '../../ui/quoted';
import { targetWords } from './target-names';

/** A link or note as somebody types it. */
export interface NewEvidence {
  kind: 'link' | 'note';
  url: string | null;
  text: string;
}

/** One piece of evidence and one thing it is used for. */
export interface OneUse {
  evidence: number;
  target: EvidenceTarget;
}

/** What one does with the uses of a plan's evidence. Each change says so and can be taken back. */
export function useEvidenceUses(view: ReadinessView) {
  const { mutateAsync, isPending } = useReadinessWrite(view.planId);
  const path = `/plans/${view.planId}/evidence`;

  const begin = ({ evidence, target }: OneUse) =>
    mutateAsync({ method: 'PUT', path: `${path}/${evidence}/uses`, options: { body: target } });
  const end = ({ evidence, target: { kind, key, startsOn } }: OneUse) => {
    const asked = new URLSearchParams({ kind, key, ...(startsOn && { startsOn }) });
    return mutateAsync({ method: 'DELETE', path: `${path}/${evidence}/uses?${asked}` });
  };
  const all = async (begun: readonly OneUse[], ended: readonly OneUse[]) => {
    for (const one of begun) await begin(one);
    for (const one of ended) await end(one);
  };
  const quietly = (work: Promise<unknown>) => void work.catch((error: Error) => toasts.wrong(error.message));

  return {
    busy: isPending,
    /** Uses evidence for some things and for others no longer. Throws what the server refuses; what went before it stands. */
    change: async (begun: readonly OneUse[], ended: readonly OneUse[]): Promise<void> => {
      if (!begun.length && !ended.length) return;
      await all(begun, ended);
      toasts.say(changeWords(begun, ended, view), () => quietly(all(ended, begun)));
    },
    /** Adds a link or note to the plan and uses it at once. Throws what the server refuses. */
    add: async (evidence: NewEvidence, uses: readonly EvidenceTarget[]): Promise<void> => {
      const options = { body: { ...evidence, uses }, headers: { 'idempotency-key': requestKey() } };
      const known = new Set(view.evidence.map(({ id }) => id));
      const fresh = await mutateAsync({ method: 'POST', path, options });
      const added = fresh.evidence.findLast(({ id }) => !known.has(id));
      toasts.say(
        `Added ${evidence.kind === 'link' ? 'a link' : 'a note'} for ${listWords(uses, view)}.`,
        added && (() => quietly(mutateAsync({ method: 'DELETE', path: `${path}/${added.id}` }))),
      );
    },
  };
}

const listWords = (targets: readonly EvidenceTarget[], view: ReadinessView): string =>
  targets.length === 1 ? quoted(targetWords(targets[0]!, view)) : `${targets.length} things`;

function changeWords(begun: readonly OneUse[], ended: readonly OneUse[], view: ReadinessView): string {
  const targets = (uses: readonly OneUse[]) => uses.map(({ target }) => target);
  const one = begun.length > 0 && new Set(begun.map(({ evidence }) => evidence)).size > 1;
  const used = one
    ? `${begun.length} links and notes used for ${listWords([begun[0]!.target], view)}.`
    : `Used for ${listWords(targets(begun), view)}.`;
  const no = `No longer used for ${listWords(targets(ended), view)}.`;
  return [begun.length ? used : '', ended.length ? no : ''].filter(Boolean).join(' ');
}
