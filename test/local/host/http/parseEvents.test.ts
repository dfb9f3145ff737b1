import { expect, test } from 'vitest';
import { parseEvents } from '../../../../src/local/host/http/parseEvents.ts';

test.each([
  ['[{"id":"1"},{"id":"2"}]', [{ id: '1' }, { id: '2' }]],
  ['{"specversion":"1.0","id":"1"}', [{ specversion: '1.0', id: '1' }]],
  ['[]', []],
  ['[1]', undefined],
  ['"text"', undefined],
  ['null', undefined],
  ['{"id":', undefined],
])('%s gives %o', (text, events) => {
  expect(parseEvents(text)).toEqual(events);
});
