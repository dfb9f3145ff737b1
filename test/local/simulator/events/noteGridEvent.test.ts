import { expect, test } from 'vitest';
import { noteGridEvent } from '../../../../src/local/simulator/events/noteGridEvent.ts';
import { createWireLog } from '../../../../src/local/simulator/watch/createWireLog.ts';

const type = 'Microsoft.Communication.IncomingCall';
const event = { id: 'i', topic: 't', subject: 's', type, time: 'now', data: {} };

test('an event about a call is noted, another is not', () => {
  const wire = createWireLog(() => undefined);
  const delivered = { at: 'now', startMs: performance.now(), status: 200, attempt: 1 };
  noteGridEvent(wire, { ...event, about: 'call' }, delivered);
  noteGridEvent(wire, event, delivered);
  expect(wire.list('call')).toMatchObject([{ name: 'IncomingCall', way: 'toApp', status: 200 }]);
});
