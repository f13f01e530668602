import { applyDecorators, Header } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CheckInView } from './check-in.view.js';

/** Documents and marks a route that answers with the check-in as it then stands, which comes as text. */
export const CheckInReply = (): MethodDecorator =>
  applyDecorators(
    ApiOkResponse({ type: CheckInView }),
    Header('content-type', 'application/json; charset=utf-8'),
    Header('cache-control', 'private, no-cache'),
  );
