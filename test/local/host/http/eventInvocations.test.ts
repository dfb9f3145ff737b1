import { expect, test } from 'vitest';
import { eventInvocations } from '../../../../src/local/host/http/eventInvocations.ts';

const events = [{ id: '1', data: { a: 1 } }, { id: '2' }];

test('each event is an invocation of its own, its data in the metadata too', () => {
  expect(eventInvocations(events, false)).toMatchObject([
    { data: { json: '{"id":"1","data":{"a":1}}' }, triggerMetadata: { data: { json: '{"a":1}' } } },
    { data: { json: '{"id":"2"}' }, triggerMetadata: { data: { json: 'null' } } },
  ]);
});

test('a function that takes many gets them in one list', () => {
  expect(eventInvocations(events, true)).toMatchObject([
    {
      data: { json: '[{"id":"1","data":{"a":1}},{"id":"2"}]' },
      triggerMetadata: { data: { json: '[{"a":1},null]' } },
    },
  ]);
});
