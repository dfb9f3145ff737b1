import { expect, test } from 'vitest';
import { parseDialled } from '../../../src/admin/routing/parseDialled.ts';

test.each([
  { text: '+14255550100', dialled: '+14255550100' },
  { text: '+1 (425) 555-0100', dialled: '+14255550100' },
  { text: '911', dialled: '911' },
  { text: '0206', dialled: '0206' },
])('$text', ({ text, dialled }) => {
  expect(parseDialled(text)).toBe(dialled);
});

test.each(['', '+', '1', '+0425', 'sip:x', '+1425555010012345', 'abc'])(
  '%o is no number',
  (text) => {
    expect(() => parseDialled(text)).toThrow('as it is dialled');
  },
);
