import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from './rule-error.js';

/** An id in an address: a plain positive whole number. Anything else names nothing, so it is not found. */
@Injectable()
export class IdPipe implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    if (typeof value !== 'string' || !/^[1-9]\d{0,15}$/.test(value)) throw new NotFound();
    const id = Number(value);
    if (!Number.isSafeInteger(id)) throw new NotFound();
    return id;
  }
}

/** The number of a version in an address; one beyond what the column holds names nothing. */
@Injectable()
export class VersionPipe extends IdPipe {
  override transform(value: unknown): number {
    const version = super.transform(value);
    if (version > 2_147_483_647) throw new NotFound();
    return version;
  }
}
