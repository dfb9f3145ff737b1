import { expect, test } from 'vitest';
import { fromCallId } from '../../src/http/fromCallId.ts';
import { thrownBy } from './sampleRequest.ts';

test('an id is an id', () => {
  expect(fromCallId('aZ09_-aZ09_-aZ09_-aZ09')).toBe('aZ09_-aZ09_-aZ09_-aZ09');
});

test.each([undefined, '', 'short', 'a'.repeat(23), "'".repeat(22), `${'a'.repeat(21)}/`])(
  '%s is no call',
  async (text) => {
    expect(await thrownBy(() => fromCallId(text))).toMatchObject({ code: 'unknownCall' });
  },
);
