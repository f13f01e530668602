/** The path of the schema. */
export const schemaFile: string;
/** What the file should hold now. */
export function generateTemplateSchema(): Promise<string>;
/** Writes it where it has changed. */
export function updateTemplateSchema(): Promise<void>;
