import compress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { createLogger, NestLogger } from './config/logger.js';
import { configureHttp } from './http/configure-http.js';
import { answerRouterError } from './http/router-errors.js';
import { addSecurityHeaders } from './http/security-headers.js';
import { serveWeb } from './http/static-web.js';
import { serveOpenApi } from './openapi.js';

const BODY_LIMIT = 256 * 1024;

/** Builds the whole app, not yet listening. The database of `config` must be migrated; without one the app only describes itself. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const logger = createLogger(config);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    loggerInstance: logger,
    frameworkErrors: answerRouterError,
    logController: new LogController({ disableRequestLogging: true }),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: new NestLogger(logger),
    // Fastify's own JSON parser, and no parser for forms: a form of another site cannot speak to this API
    bodyParser: false,
    abortOnError: false,
  });
  adapter.getInstance().removeContentTypeParser('text/plain');
  app.setGlobalPrefix('api/v1');
  await app.register(compress, { encodings: ['gzip'], threshold: 1024 });
  addSecurityHeaders(adapter.getInstance(), config);
  await configureHttp(app);
  serveOpenApi(app);
  await serveWeb(adapter.getInstance(), config.webFolder);
  return app;
}
