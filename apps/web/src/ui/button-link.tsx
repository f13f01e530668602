import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

/** A link inside the app that looks like a button: the way to the next step. */
export const ButtonLink = createLink(function ButtonLink(
  props: ButtonProps & Omit<ComponentProps<'a'>, keyof ButtonProps>,
) {
  return <Button component="a" {...props} />;
});
