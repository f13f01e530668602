import { Button } from '@mantine/core';
import type { TemplateView } from './template.types';
import { useReview } from './use-review';

/** Whether somebody looked through what was inferred; an admin says so here, or takes it back. */
export function ReviewButton({ template }: { template: TemplateView }) {
  const setReviewed = useReview(template.slug, template.version);
  if (!template.can.review) return null;
  return (
    <Button variant="default" onClick={() => setReviewed(!template.reviewedAt)}>
      {template.reviewedAt ? 'Take the review back' : 'Mark as reviewed'}
    </Button>
  );
}
