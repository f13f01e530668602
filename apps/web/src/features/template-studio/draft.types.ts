import type { TemplateContent } from '@milepost/shared/template';
import type { View } from '../../api/routes';

/** Where a draft stands, without what it holds. */
export type DraftStanding = View<'TemplateDraftStandingView'>;

/** A draft, whole. The API's description leaves the content open; its shape is the domain's. */
export type DraftView = Omit<View<'TemplateDraftView'>, 'content'> & { content: TemplateContent };
