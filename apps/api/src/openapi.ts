import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { describeEdgeProblems } from './http/edge-problems.js';

/** Describes every route of the app. Complete only in built code: the build fills in the properties of DTOs and views. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Milepost')
    .setDescription('Plans for the first year in a role: goals, sign-offs and what happened.')
    .setVersion('1')
    .addCookieAuth('milepost_session')
    .build();
  return describeEdgeProblems(SwaggerModule.createDocument(app, about));
}

/** The description at /api/openapi.json and a page to read it at /api/docs, made when somebody asks. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Milepost API',
    swaggerOptions: { validatorUrl: null },
  });
}
