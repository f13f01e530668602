import type { FastifyRequest } from 'fastify';

/** Where a request comes from. */
export interface Client {
  agent: string;
  address: string;
}

export const clientOf = ({ headers, ip }: FastifyRequest): Client => ({
  agent: (headers['user-agent'] ?? '').slice(0, 300),
  address: ip,
});
