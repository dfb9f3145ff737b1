import * as z from 'zod';

/**
 * What belongs into a place of a file, for the message and the remedy of whatever else stands
 * there.
 */
export type Hint = Readonly<{
  /** Completes "This is not …", such as `a number from 1 to 10`. */
  expected: string;
  /** Completes "Write …", in YAML. */
  example: string;
}>;

export const hints = z.registry<Hint>();

/** The schema with a description, which editors show, and a hint, which problems use. */
export const hinted = <Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  expected: string,
  example: string,
): Schema => {
  const described = schema.describe(description);
  hints.add(described, { expected, example });
  return described;
};
