import { PasswordInput } from '@mantine/core';

interface Props {
  label: string;
  description?: string;
  /** Whether a password manager fills in the old one or offers a new one. */
  autoComplete: 'current-password' | 'new-password';
  value: string;
  onChange: (password: string) => void;
  error?: string | undefined;
  size?: 'xs' | 'sm';
}

/** A password that one may look at while writing it. */
export function PasswordField({ onChange, error, size = 'xs', ...field }: Props) {
  return (
    <PasswordInput
      {...field}
      size={size}
      error={error}
      // Mantine marks the frame around it, which nobody reads out.
      aria-invalid={error ? true : undefined}
      visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
