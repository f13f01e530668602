import { Anchor } from '@mantine/core';
import type { Packet, PacketCriterion, PacketEvidence } from '@milepost/shared/packet';
import { criterionSentences, evidenceSays, rulingSays, weightsSay } from '@milepost/shared/packet-words';
import { CriterionMark } from '../../ui/pictures/criterion-mark';
import css from './packet.module.css';

/** Every criterion with what speaks for it, required ones first. */
export function PacketCriteria({ packet }: { packet: Packet }) {
  return (
    <section>
      <h2>Criteria</h2>
      {weightsSay(packet).map((says) => (
        <p key={says} className="small dim">
          {says}
        </p>
      ))}
      {packet.criteria.map(({ title, criteria }) => (
        <div key={title} className={css.group}>
          <h3>{title}</h3>
          <ul className={css.criteria}>
            {criteria.map((criterion) => (
              <CriterionLine key={criterion.key} criterion={criterion} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function CriterionLine({ criterion }: { criterion: PacketCriterion }) {
  const { text, evidence, verdict } = criterion;
  return (
    <li>
      <span className={css.mark}>
        <CriterionMark standing={verdict} />
      </span>
      <div>
        <p className="strong">{text}</p>
        <p className="small">{criterionSentences(criterion)}</p>
        {evidence.map((one, at) => (
          <EvidenceLine key={at} evidence={one} />
        ))}
        {rulingSays(criterion).map((said) => (
          <p key={said} className={css.ruling}>
            {said}
          </p>
        ))}
      </div>
    </li>
  );
}

function EvidenceLine({ evidence }: { evidence: PacketEvidence }) {
  const { text, url } = evidence;
  return (
    <p className="small">
      {url ? (
        <Anchor href={url} target="_blank" rel="noreferrer" size="sm">
          {text || url}
        </Anchor>
      ) : (
        text
      )}{' '}
      <span className="faint">{evidenceSays(evidence)}</span>
    </p>
  );
}
