import { expect, test } from 'vitest';
import { toGridEvent } from '../../../../src/local/simulator/events/toGridEvent.ts';

const event = {
  id: 'e-1',
  topic: '/resource',
  subject: '/caller',
  type: 'Some.Type',
  time: '2026-11-22T10:00:00.000Z',
  data: { a: 1 },
};

test('the Event Grid schema', () => {
  expect(toGridEvent(event, 'eventGrid')).toEqual({
    id: 'e-1',
    topic: '/resource',
    subject: '/caller',
    data: { a: 1 },
    eventType: 'Some.Type',
    dataVersion: '1.0',
    metadataVersion: '1',
    eventTime: event.time,
  });
});

test('CloudEvents', () => {
  expect(toGridEvent(event, 'cloudEvents')).toEqual({
    id: 'e-1',
    source: '/resource',
    subject: '/caller',
    data: { a: 1 },
    type: 'Some.Type',
    specversion: '1.0',
    time: event.time,
  });
});
