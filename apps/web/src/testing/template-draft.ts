import type { TemplateContent } from '@milepost/shared/template';
import { publicationProblems } from '@milepost/shared/template-draft';
import type { DraftStanding, DraftView } from '../features/template-studio/draft.types';
import { templateView } from './template-view';

const noor = { id: 1, name: 'Noor Haddad' };

/** Where a draft of version 2 stands, unless told otherwise. */
export const draftStanding = (rest: Partial<DraftStanding> = {}): DraftStanding => ({
  slug: 'network-gardener',
  role: 'Network Gardener',
  version: 2,
  status: 'draft',
  revision: 1,
  basedOn: { slug: 'network-gardener', version: 1 },
  createdAt: '2026-11-19T08:00:00.000Z',
  createdBy: noor,
  editedAt: '2026-11-19T08:00:00.000Z',
  editedBy: noor,
  problems: [],
  inferred: [],
  blocked: null,
  ...rest,
  review: {
    required: false,
    reviewer: null,
    askedAt: null,
    approvedAt: null,
    approvedBy: null,
    returnedAt: null,
    returnedBy: null,
    returnedReason: null,
    ...rest.review,
  },
  can: {
    edit: true,
    discard: true,
    askReview: true,
    withdrawReview: false,
    approve: false,
    return: false,
    publish: true,
    ...rest.can,
  },
});

/** The same with what it holds: the template of `templateView`. */
export function draftView(content: Partial<TemplateContent> = {}, rest: Partial<DraftStanding> = {}): DraftView {
  const { title, sections } = templateView().content.document;
  const document = { title, sections: [{ key: '1', title: 'Summary' }, ...sections] };
  const whole = templateView({ document, ...content }).content;
  return {
    ...draftStanding({ problems: publicationProblems(whole), ...rest }),
    content: whole,
    retiredKeys: ['day-30-7'],
  };
}
