import { Switch } from '@mantine/core';

/** What holds now, as a sentence without its full stop. */
export const sharingWords = (shared: boolean): string =>
  shared
    ? 'Hires see what others say of single criteria'
    : 'What others say of single criteria is not shared with hires';

/** Whether hires see how their manager rates single criteria. */
export function RatingSharingField({ value, onChange }: { value: boolean; onChange: (shared: boolean) => void }) {
  return (
    <Switch
      label="Share what others say of single criteria"
      description="How their manager rates each, and what a decision says of each; from now on also what was said before."
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
