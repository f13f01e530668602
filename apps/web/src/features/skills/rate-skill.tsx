import { skillLevels, skillLevelSays, type SkillLevel } from '@milepost/shared/skill-level';
import type { Skill } from '@milepost/shared/template';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { QuietButton } from '../../ui/quiet-button';
import { WordScale } from '../../ui/word-scale';
import css from './rate-skill.module.css';
import { ownRating, useRateSkill } from './use-rate-skill';

/** The five steps as words to choose from, from the reader's own side. What is chosen is saved at once; a note may go with it. */
export function RateSkill({ skill, view }: { skill: Skill; view: ReadinessView }) {
  const rate = useRateSkill(view);
  const saved = ownRating(view, skill.key);
  const [typed, setTyped] = useState<string | null>(null);
  const note = typed ?? saved?.note ?? '';
  const [noting, setNoting] = useState(false);
  const open = saved !== null && (noting || saved.note !== '');

  const keepNote = async (level: SkillLevel) => {
    await rate(skill, level, note.trim());
    setTyped(null);
  };
  return (
    <div className={css.rate}>
      <div className={css.choice}>
        <WordScale
          aria-label={`How well: ${skill.name}`}
          words={skillLevels}
          says={skillLevelSays}
          value={saved && skillLevels[saved.level]}
          onChange={(word) => void rate(skill, skillLevels.indexOf(word) as SkillLevel, typed?.trim() ?? '')}
        />
        {saved !== null && !open && (
          <QuietButton onClick={() => setNoting(true)}>
            Add a note<span className="sr"> on {skill.name}</span>
          </QuietButton>
        )}
      </div>
      {saved !== null && open && (
        <div className={css.note}>
          <Textarea
            label="What it rests on"
            aria-label={`What it rests on: ${skill.name}`}
            maxLength={2000}
            minRows={1}
            autoFocus={noting}
            value={note}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {typed !== null && typed.trim() !== saved.note && (
            <div>
              <Button variant="default" onClick={() => void keepNote(saved.level)}>
                Keep note
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
