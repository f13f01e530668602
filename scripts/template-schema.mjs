// npm run template-schema: describes the file of a template anew after its types have changed.
import { main, step } from './run.mjs';
import { updateTemplateSchema } from './template-schema-file.mjs';

await main(() => step('Describing templates', updateTemplateSchema));
