import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

/** A link inside the app, as it stands in a sentence. */
export const TextLink = createLink(function TextLink(
  props: AnchorProps & Omit<ComponentProps<'a'>, keyof AnchorProps>,
) {
  return <Anchor {...props} />;
});
