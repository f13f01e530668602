import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

/** Lets a route take a JSON body of up to `bytes`, where others take 256 KiB. */
export const TakesLargeBody = (bytes: number): MethodDecorator => RouteConfig({ largestBody: bytes });

/** Gives the routes that are marked `@TakesLargeBody()` their limit; they must come after. */
export function allowLargeBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    const { largestBody } = (route.config ?? {}) as { largestBody?: number };
    if (largestBody) route.bodyLimit = largestBody;
  });
}
