import { ValidateIf } from 'class-validator';

/** May be left out; null is still checked (class-validator's IsOptional would let it through). */
export const Optional = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** May be left out or null. */
export const Nullable = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined && value !== null);

/** May be null, but not left out. */
export const OrNull = (): PropertyDecorator => ValidateIf((_, value) => value !== null);
