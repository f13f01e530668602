import { Button, Textarea } from '@mantine/core';
import { longestWords } from '@milepost/blueprint/correction';
import { useRef, useState } from 'react';
import { EditorFrame } from './editor-frame';
import { type ReviewRow, wordsOf } from './review';
import { useReview } from './review-context';

/** Rewords an item, or splits it where the caret stands. */
export function WordsForm({ row: { item, id, key }, onClose }: { row: ReviewRow; onClose: () => void }) {
  const { correct } = useReview();
  const before = wordsOf(item);
  const [text, setText] = useState(before);
  const [problem, setProblem] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  const keep = () => {
    if (!text.trim()) return setProblem('Write what it says, or make it noise.');
    if (text !== before) correct([{ kind: 'reword', id, text: text.trim() }], key);
    onClose();
  };
  const split = () => {
    const at = area.current?.selectionStart ?? 0;
    if (text !== before) return setProblem('Keep the new words first, then split.');
    if (!before.slice(0, at).trim() || !before.slice(at).trim())
      return setProblem('Put the caret between two words, where the second part begins.');
    correct([{ kind: 'split', id, at }], key);
    onClose();
  };
  return (
    <EditorFrame
      onKeep={keep}
      onClose={onClose}
      more={
        !('label' in item) && (
          <Button variant="default" onClick={split}>
            Split at the caret
          </Button>
        )
      }
    >
      <Textarea
        ref={area}
        data-autofocus
        label="What it says"
        value={text}
        maxLength={longestWords}
        autosize
        minRows={1}
        maxRows={8}
        w="100%"
        error={problem}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem(undefined);
        }}
      />
    </EditorFrame>
  );
}
