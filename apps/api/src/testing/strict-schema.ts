/**
 * A schema of OpenAPI 3.0 as JSON Schema: `nullable` becomes a choice, an object with described properties has no others,
 * and references lead into the description, which is registered as `api`.
 */
export function strictSchema(schema: object): object {
  const { nullable, $ref, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === 'example' || key === 'enum' ? value : strict(value)]),
  ) as { nullable?: boolean; $ref?: string; properties?: unknown; additionalProperties?: unknown };
  if ($ref) return { $ref: `api${$ref}` };
  // a field that is called "properties" is an object of schemas too, and stays as it is
  const closed = 'properties' in rest && 'type' in rest && !('additionalProperties' in rest);
  const whole = closed ? { ...rest, additionalProperties: false } : rest;
  return nullable ? { anyOf: [{ type: 'null' }, whole] } : whole;
}

function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict);
  return typeof value === 'object' && value !== null ? strictSchema(value) : value;
}
