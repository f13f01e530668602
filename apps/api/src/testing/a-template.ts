import type { TemplateContent } from '@milepost/shared/template';
import { blankTemplate } from '@milepost/shared/template-draft';
import type { TestPerson } from './factories.js';

let made = 0;

/** A template with two goals, ready to be published. */
export const readyContent = (slug: string, rest: Partial<TemplateContent> = {}): TemplateContent => ({
  ...blankTemplate(slug, `Role of ${slug}`),
  phases: [
    {
      key: 'day-30',
      title: 'first steps',
      goals: [
        { key: 'day-30-1', kind: 'task', text: 'Meet the team' },
        { key: 'day-30-2', kind: 'task', text: 'Read the runbooks' },
      ],
    },
  ],
  ...rest,
});

/** A new template's draft, written by this admin, at revision 2. Gives its slug. */
export async function aTemplateDraft(admin: TestPerson, rest: Partial<TemplateContent> = {}): Promise<string> {
  const slug = `own-template-${process.pid}-${++made}-${Math.random().toString(36).slice(2, 8)}`;
  await admin.post('/templates', { role: 'Own', slug }).expect(201);
  await admin
    .put(`/templates/${slug}/draft`, { content: readyContent(slug, rest) })
    .set('if-match', '"1"')
    .expect(200);
  return slug;
}

/** A template that this admin wrote and published. Gives its slug. */
export async function aPublishedTemplate(admin: TestPerson, rest: Partial<TemplateContent> = {}): Promise<string> {
  const slug = await aTemplateDraft(admin, rest);
  await admin.put(`/templates/${slug}/draft/publication`, { note: 'First' }).set('if-match', '"2"').expect(200);
  return slug;
}
