import { expect, test } from 'vitest';
import { partySchema } from '../../../src/flow/schema/partySchema.ts';

const schema = partySchema('to', 'Somebody.');

test.each(['+14255550100', '8:acs:ben', '8:orgid:00000000-0000-0000-0000-00000000000a'])(
  '%s can be called',
  (text) => expect(schema.safeParse(text).success).toBe(true),
);

test.each(['withheld', '', '(425) 555-0100', 'ben'])('%s cannot be called', (text) =>
  expect(schema.safeParse(text).success).toBe(false),
);
