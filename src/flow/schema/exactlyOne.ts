import * as z from 'zod';

/**
 * A map of which exactly one property is written, those of `beside` not counted; `what` completes
 * "A … needs one of …".
 */
export const exactlyOne = <Shape extends z.ZodRawShape>(
  what: string,
  shape: Shape,
  beside: readonly string[] = [],
) =>
  z
    .strictObject(shape)
    .superRefine((value, context) => {
      const written = Object.keys(value).filter((name) => !beside.includes(name));
      const names = Object.keys(shape)
        .filter((name) => !beside.includes(name))
        .map((name) => `\`${name}\``);
      // An unknown name is reported as such; the right one was probably meant by it.
      if (written.length === 1 || (written.length === 0 && context.issues.length > 0)) return;
      const had = written.map((name) => `\`${name}\``).join(' and ');
      context.issues.push({
        code: 'custom',
        input: value,
        ...(written.length === 0 ? {} : { path: [written[1] ?? ''] }),
        params: {
          message:
            written.length === 0
              ? `${what} is empty.`
              : `${what} has one kind, and this has ${had}.`,
          remedy: `Write exactly one of ${names.join(', ')}.`,
        },
      });
    })
    .meta({ minProperties: 1, maxProperties: 1 + beside.length });
