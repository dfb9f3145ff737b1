import { flowSchema } from '../../../src/flow/schema/flowSchema.ts';
import { namesOf, schemaAt } from '../../../src/flow/schema/schemaAt.ts';

/** The remedy that lists all names which a place of a flow knows. */
export const oneOf = (...path: readonly (string | number)[]): string => {
  const names = namesOf(schemaAt(flowSchema, path)).map((name) => `\`${name}\``);
  return `one of ${names.join(', ')}.`;
};
