import { Select } from '@mantine/core';
import { useMemo } from 'react';

interface Props {
  /** An IANA name, "Europe/Berlin". */
  value: string;
  onChange: (timeZone: string) => void;
  error?: string | undefined;
  description?: string;
  size?: 'xs' | 'sm';
}

/** The time zone that decides which day it is for somebody; found by typing a city. */
export function TimeZoneField({
  value,
  onChange,
  error,
  description = 'Decides which day it is for them.',
  size = 'xs',
}: Props) {
  const zones = useMemo(() => {
    const known = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), value]);
    return [...known].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
  }, [value]);
  return (
    <Select
      size={size}
      label="Time zone"
      description={description}
      data={zones}
      value={value}
      onChange={(zone) => zone && onChange(zone)}
      searchable
      limit={40}
      allowDeselect={false}
      nothingFoundMessage="No such time zone. Type a larger city nearby."
      error={error}
    />
  );
}
