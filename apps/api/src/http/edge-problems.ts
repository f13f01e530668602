import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const writes = ['post', 'put', 'patch', 'delete'] as const;

/** Describes what any route may be answered at the edge, before it is reached (see configure-http.ts). Changes `api`. */
export function describeEdgeProblems(api: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(api.paths)) {
    for (const operation of [path.get, ...writes.map((method) => path[method])]) {
      if (!operation) continue;
      add(operation, 400, 'Something in it cannot be read');
      add(operation, 503, 'The database is away, or many people are changing this at once');
    }
    for (const method of writes) {
      const operation = path[method];
      if (!operation) continue;
      add(operation, 403, 'It came from another site');
      add(operation, 413, 'It is larger than 256 KiB');
      add(operation, 415, 'Its body is not application/json');
    }
  }
  return api;
}

function add({ responses }: Operation, status: number, description: string): void {
  responses[status] ??= { description, content };
}
