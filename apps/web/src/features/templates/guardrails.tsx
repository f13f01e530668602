import type { Guardrail, GuardrailLevel, Source } from '@milepost/shared/template';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Cite } from '../../ui/cite';
import { Gate } from './gate';
import { findGuardrails } from './find-guardrails';
import css from './guardrails.module.css';

interface Props {
  guardrails: readonly Guardrail[];
  /** Who is asked where the document is silent, or says "your manager": a name, on a plan that has one. */
  decider?: string | undefined;
}

const levels: GuardrailLevel[] = ['alone', 'peer', 'manager', 'director'];

/** "May I do this alone?": say what you want to do, read who decides. The heading is the caller's. */
export function Guardrails({ guardrails, decider }: Props) {
  const [query, setQuery] = useState('');
  const found = findGuardrails(guardrails, query);
  const answers: Record<GuardrailLevel, [word: string, who: string]> = {
    alone: ['Yes, alone', 'within the runbooks'],
    peer: ['With a review', 'a peer or senior engineer looks first'],
    manager: ['Ask first', `${decider ?? 'a manager'} decides`],
    director: ['Ask first', 'a director decides'],
  };
  return (
    <div>
      <TextInput
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        leftSection={<IconSearch size={14} aria-hidden />}
        placeholder="Say what you want to do"
        aria-label="Say what you want to do"
        mb={8}
      />
      <p role="status" className="sr">
        {query && `${found.length} of ${guardrails.length} guardrails speak of this`}
      </p>
      {levels.map((level) => {
        const rules = found.filter((rule) => rule.level === level);
        if (rules.length === 0) return null;
        const [word, who] = answers[level];
        return (
          <section key={level} className={css.level}>
            <div className={css.head}>
              <h3>
                <Gate level={level} />
                <span>
                  {word}
                  <span className={css.who}>, {who}</span>
                </span>
              </h3>
              {rules[0]?.source && <Cite source={placeOf(rules[0].source)} />}
            </div>
            <ul>
              {rules.map((rule) => (
                <li key={rule.key}>
                  <span className="grow">
                    {rule.text}
                    {rule.upTo && <span className="faint"> (up to a director)</span>}
                    {rule.note && <span className={css.note}>{rule.note}</span>}
                  </span>
                  <span className={css.cite}>
                    <Cite source={rule.source} quiet />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {found.length === 0 && (
        <p className="small dim">The blueprint does not say. Ask {decider ?? 'a manager'} before you start.</p>
      )}
    </div>
  );
}

/** Where the level stands in the document, for all its lines. */
const placeOf = ({ section, heading }: Source) => ({ section, ...(heading ? { heading } : {}) });
