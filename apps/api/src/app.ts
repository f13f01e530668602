import compress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { createLogger, NestLogger } from './config/logger.js';
import { configureHttp } from './http/configure-http.js';
import { answerClientError, answerRouterError } from './http/router-errors.js';
import { addSecurityHeaders } from './http/security-headers.js';
import { serveWeb } from './http/static-web.js';
import { serveOpenApi } from './openapi.js';
import { serveTemplateSchema } from './template-exchange/template-schema.js';

const BODY_LIMIT = 256 * 1024;

/** Milliseconds in which a request must have arrived whole; whoever is slower than that only holds a connection. */
const REQUEST_TIMEOUT = 60_000;

/** Characters in one part of an address: as many as Node lets in, so that an id too long is an id nobody has, with or without the web app built. */
const PARAM_LENGTH = 16 * 1024;

/** Builds the whole app, not yet listening. The database of `config` must be migrated; without one the app only describes itself. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const logger = createLogger(config);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: PARAM_LENGTH },
    // one proxy stands before us and adds who called it; what callers claim before that is not believed
    trustProxy: config.trustProxy && ((_, hop) => hop === 0),
    loggerInstance: logger,
    frameworkErrors: answerRouterError,
    clientErrorHandler: answerClientError,
    requestTimeout: REQUEST_TIMEOUT,
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
  // replies only: a small body that unpacks to a large one is no way to speak to this API
  await app.register(compress, { encodings: ['gzip'], threshold: 1024, globalDecompression: false });
  addSecurityHeaders(adapter.getInstance(), config);
  await configureHttp(app);
  serveOpenApi(app);
  serveTemplateSchema(adapter.getInstance());
  await serveWeb(adapter.getInstance(), config.webFolder);
  return app;
}
