import { TextInput } from '@mantine/core';

interface Props {
  label: string;
  value: string;
  onChange: (role: string) => void;
  /** Whether it was asked for and is not there. */
  missing: boolean;
  /** What else is wrong with it. */
  error?: string | undefined;
  className?: string;
}

/** The role that a new template is for. */
export function RoleField({ label, value, onChange, missing, error, className = '' }: Props) {
  return (
    <TextInput
      className={className}
      label={label}
      placeholder="Associate Network Engineer"
      maxLength={200}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={missing ? 'Say what the role is called.' : error}
    />
  );
}
