import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';

/** Documents a reply with an ETag that is not sent again to who has it. */
export const Unchanged = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({ name: 'If-None-Match', required: false, description: 'The ETag of the reply you have.' }),
    ApiResponse({ status: 304, description: 'You have this very reply.' }),
  );
