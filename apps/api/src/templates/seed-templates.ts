import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TemplateContent } from '@milepost/shared/template';
import { templateProblems } from '@milepost/shared/template-problems';
import type { DataSource } from 'typeorm';
import { TemplateEntity } from './template.entity.js';
import { TemplateVersionEntity } from './template-version.entity.js';

/** What else lies in the folder. */
const besides = new Set(['expected.json', 'template.schema.json']);

/**
 * Publishes the templates that ship with the product, each as version 1, where the database does not know their slug yet.
 * `folder` holds one JSON file a template. Throws on a file that is no template: better no start than half a template.
 */
export async function seedTemplates(dataSource: DataSource, folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json') && !besides.has(name)).sort();
  for (const file of files) {
    const content: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'));
    const problems = templateProblems(content);
    if (problems.length) throw new Error(`${file} is no template: ${problems[0]}`);
    await publish(dataSource, content as TemplateContent);
  }
}

const publish = (dataSource: DataSource, content: TemplateContent): Promise<void> =>
  dataSource.transaction(async (manager) => {
    const { slug, role, guardrails, escalation } = content;
    // of two instances that start together, one publishes and the other finds it
    await manager.query(`select pg_advisory_xact_lock(hashtext('milepost templates'))`);
    if (await manager.existsBy(TemplateEntity, { slug })) return;
    const { identifiers } = await manager.insert(TemplateEntity, { slug, role });
    await manager.insert(TemplateVersionEntity, {
      templateId: Number(identifiers[0]!.id),
      number: 1,
      status: 'published',
      content,
      atHand: { guardrails, escalation },
      publishedAt: () => 'now()',
    });
  });
