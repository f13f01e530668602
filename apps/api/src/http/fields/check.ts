import { registerDecorator } from 'class-validator';

/**
 * A field decorator: `problem` looks at the value and gives the sentence that is wrong with it, or null. `code` is
 * what the problem's entry carries.
 */
export function check(code: string, problem: (value: unknown) => string | null): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: code,
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => problem(value) === null,
        defaultMessage: (context) => problem(context?.value) ?? '',
      },
    });
}
