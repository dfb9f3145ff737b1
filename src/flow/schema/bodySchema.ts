import * as z from 'zod';
import type { BodyValue } from '../requestStep.ts';
import { hinted } from './hints.ts';

const maxTextLength = 1_000;
const maxNameLength = 100;
const maxItems = 50;
/** Maps and lists within maps and lists; the size of a request is limited when it is sent. */
const maxDepth = 3;

const words = 'A value of the body. It may hold {{caller.number}}, {{variables.<name>}} and so on.';
const expected = `a text of at most ${maxTextLength} characters, a map or a list`;
const example = 'account: "{{variables.account}}"';

const leaf = z
  .string()
  .max(maxTextLength)
  .meta({ type: ['string', 'number', 'boolean'] as never });

const nameSchema = hinted(
  z.string().min(1).max(maxNameLength),
  'A name in the body.',
  `a name of 1 to ${maxNameLength} characters`,
  example,
);

const mapOf = (inner: z.ZodType<BodyValue>) => z.record(nameSchema, inner);

const valueSchema = (depth: number): z.ZodType<BodyValue> => {
  if (depth === 0) return hinted(leaf, words, expected, example);
  const inner = valueSchema(depth - 1);
  const forms = z.union([leaf, mapOf(inner), z.array(inner).max(maxItems)]);
  return hinted(forms, words, expected, example);
};

/** What is sent to a web service, as JSON: a map of texts, maps and lists. */
export const bodySchema = hinted(
  mapOf(valueSchema(maxDepth)),
  'What is sent, as JSON. Every value is sent as a text.',
  'a map',
  `body: { ${example} }`,
);
