import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { check } from './check.js';

const LONGEST = 2000;

/** An address of the web: http or https, without a password in it. */
export const WebLink = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string', format: 'uri', maxLength: LONGEST }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    check('web-link', (value) =>
      isWebLink(value) ? null : `This must be a web address, starting with https://, of at most ${LONGEST} characters`,
    ),
  );

function isWebLink(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > LONGEST || !/^https?:\/\//i.test(value)) return false;
  if (/[\s\\]/.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}
