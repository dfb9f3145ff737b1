import { expect, test } from 'vitest';
import { zoneSchema } from '../../../src/flow/schema/zoneSchema.ts';

const schema = zoneSchema('By whose clocks.');

test('a zone is taken as it is written, without the spaces around it', () => {
  expect(schema.parse(' Europe/Berlin ')).toBe('Europe/Berlin');
});

test('anything else is refused, with the zone that was meant', () => {
  const result = schema.safeParse('Berlin');
  expect(result.error?.issues).toMatchObject([
    { params: { remedy: 'Did you mean `Europe/Berlin`?', of: 'value' } },
  ]);
});
