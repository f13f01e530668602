import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The one accent. Shade 7 carries light mode, shade 4 dark mode. */
const pine: MantineColorsTuple = [
  '#EEF6F2',
  '#DCEBE4',
  '#B9D9CC',
  '#93C5B1',
  '#6CC3A5',
  '#3F9A7C',
  '#2A7F64',
  '#1D6B54',
  '#175744',
  '#104033',
];

export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 4 },
  colors: { pine },
  autoContrast: true,
  defaultRadius: 6,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '22px' },
  lineHeights: { xs: '16px', sm: '18px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '40px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  components: {
    Button: {
      defaultProps: { size: 'xs' },
      styles: { root: { fontSize: 13, fontWeight: 550 } },
      vars: (_: unknown, props: { variant?: string; size?: unknown; disabled?: boolean }) => ({
        root: {
          // autoContrast reads the light shade only, so the filled text colour comes from our token.
          ...((props.variant ?? 'filled') === 'filled' && !props.disabled && { '--button-color': 'var(--on-pine)' }),
          // Mantine's is 22 px, too small to touch
          ...(props.size === 'compact-xs' && { '--button-height': '24px' }),
        },
      }),
    },
    Input: { vars: () => ({ wrapper: { '--input-bg': 'var(--surface)', '--input-bd': 'var(--control)' } }) },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 28 } },
    TextInput: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs' } },
    MultiSelect: { defaultProps: { size: 'xs', openOnFocus: false } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    PasswordInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 2 } },
    DatePickerInput: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs', iconColor: 'var(--on-pine)' } },
    Radio: { defaultProps: { size: 'xs' } },
    SegmentedControl: {
      defaultProps: { size: 'xs' },
      styles: {
        root: { background: 'var(--sunken)' },
        indicator: { background: 'var(--surface)', boxShadow: '0 0 0 1px var(--edge)' },
      },
    },
    Tooltip: { defaultProps: { openDelay: 250, withArrow: false, fz: 12, maw: 320, multiline: true } },
    Kbd: { defaultProps: { size: 'xs' } },
  },
});

/** Mantine's own variables point at ours, so that every stock component follows tokens.css. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--bg)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-2)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-anchor': 'var(--pine)',
    '--mantine-color-error': 'var(--brick)',
  };
  // What pops up takes these greys for its ground, its edge and what is under the pointer.
  const dark = {
    '--mantine-color-dark-4': 'var(--edge)',
    '--mantine-color-dark-5': 'var(--sunken)',
    '--mantine-color-dark-6': 'var(--surface)',
    '--mantine-color-dark-7': 'var(--sunken)',
  };
  return { variables: {}, light: shared, dark: { ...shared, ...dark } };
};
