import type { EvidenceTarget } from '@milepost/shared/evidence-use-rules';
import type { UsedEvidence } from '@milepost/shared/readiness-facts';
import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useMemo, useState } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { Dialog } from '../../ui/dialog';
import { DialogEnd } from '../../ui/dialog-form';
import { useNow } from '../../ui/use-now';
import { Wrong } from '../../ui/wrong';
import css from './evidence-dialog.module.css';
import { EvidenceLine } from './evidence-line';
import { matchingTargets, offeredTargets } from './evidence-targets';
import { bareTarget, hasTarget, targetKey } from './target-names';
import { TargetRow } from './target-row';
import { useEvidenceUses } from './use-evidence-uses';
import list from './uses-of.module.css';

interface Props {
  evidence: UsedEvidence;
  view: ReadinessView;
  onClose: () => void;
}

/** "Use it for…": everything that one link or note can show beside its goal, several at once. */
export function UseForDialog({ evidence, view, onClose }: Props) {
  const now = useNow();
  const { change, busy } = useEvidenceUses(view);
  const before = useMemo(() => evidence.uses.map(bareTarget), [evidence]);
  const [chosen, setChosen] = useState<readonly EvidenceTarget[]>(before);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const groups = useMemo(() => offeredTargets(view, now), [view, now]);
  const shown = matchingTargets(groups, typed);

  const choose = (target: EvidenceTarget, on: boolean) =>
    setChosen((all) => (on ? [...all, target] : all.filter((one) => targetKey(one) !== targetKey(target))));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const use = (target: EvidenceTarget) => ({ evidence: evidence.id, target });
    change(
      chosen.filter((target) => !hasTarget(before, target)).map(use),
      before.filter((target) => !hasTarget(chosen, target)).map(use),
    ).then(onClose, (error: Error) => setWrong(error.message));
  };
  return (
    <Dialog title="Use it for…" onClose={onClose}>
      <form className={css.form} onSubmit={save} noValidate>
        <ul className={list.list}>
          <li>
            <EvidenceLine evidence={evidence} view={view} elsewhere={[]} />
          </li>
        </ul>
        <TextInput
          leftSection={<IconSearch size={14} aria-hidden />}
          placeholder="Skill, KPI or criterion"
          aria-label="Find a skill, KPI or criterion"
          value={typed}
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className={css.choices}>
          {shown.map(({ title, targets }) => (
            <fieldset key={title}>
              <legend>{title}</legend>
              {targets.map((target) => (
                <TargetRow
                  key={`${target.kind}/${target.key}`}
                  target={target}
                  view={view}
                  chosen={chosen.filter(({ kind, key }) => kind === target.kind && key === target.key)}
                  onChoose={choose}
                />
              ))}
            </fieldset>
          ))}
          {shown.length === 0 && <p className="small dim">Nothing of this plan is called that.</p>}
        </div>
        {wrong && <Wrong>{wrong}</Wrong>}
        <DialogEnd>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy}>
            {chosen.length ? `Use it for ${chosen.length}` : 'Use it for nothing else'}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}
