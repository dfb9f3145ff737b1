import { expect, test } from 'vitest';
import { partySchema } from '../../../src/flow/schema/partySchema.ts';

const schema = partySchema('to', 'Who gets the call.');

test.each([
  ['+14255550100', { kind: 'phone', number: '+14255550100' }],
  ['8:acs:a', { kind: 'voip', userId: '8:acs:a' }],
  ['withheld', undefined],
  ['555', undefined],
])('%s', (text, party) => {
  expect(schema.safeParse(text).data).toEqual(party);
});
