import { expect, test } from 'vitest';
import type { BindingInfo } from '../../../../src/local/host/app/coreTypes.ts';
import { type Trigger, toTrigger } from '../../../../src/local/host/app/toTrigger.ts';

const metadata = (bindings: Record<string, BindingInfo>) => ({ name: 'work', bindings });

test.each<[BindingInfo, Trigger]>([
  [
    { type: 'httpTrigger', methods: ['get', 'POST'], authLevel: 'Function', route: '/calls/{id}/' },
    {
      kind: 'http',
      binding: 'b',
      route: 'calls/{id}',
      methods: ['GET', 'POST'],
      authLevel: 'function',
    },
  ],
  [
    { type: 'httpTrigger' },
    { kind: 'http', binding: 'b', route: 'work', methods: ['GET', 'POST'], authLevel: 'anonymous' },
  ],
  [{ type: 'eventGridTrigger' }, { kind: 'eventGrid', binding: 'b', many: false }],
  [
    { type: 'eventGridTrigger', cardinality: 'Many' },
    { kind: 'eventGrid', binding: 'b', many: true },
  ],
  [
    { type: 'timerTrigger', schedule: '0 0 6 * * *', useMonitor: false },
    {
      kind: 'timer',
      binding: 'b',
      schedule: '0 0 6 * * *',
      runOnStartup: false,
      useMonitor: false,
    },
  ],
  [
    { type: 'queueTrigger', queueName: 'work', connection: 'Storage' },
    { kind: 'queue', binding: 'b', queueName: 'work', connection: 'Storage' },
  ],
])('%o is read', (info, trigger) => {
  expect(toTrigger(metadata({ b: info }))).toEqual(trigger);
});

test.each<[string, Record<string, BindingInfo>, RegExp]>([
  ['an unknown trigger', { b: { type: 'blobTrigger' } }, /work: the binding type "blobTrigger"/],
  [
    'an unknown output',
    { b: { type: 'httpTrigger' }, o: { type: 'queue', direction: 'out' } },
    /work: the binding type "queue" is not supported/,
  ],
  ['no trigger', { $return: { type: 'http' } }, /exactly one trigger/],
  ['a timer without a schedule', { b: { type: 'timerTrigger' } }, /no "schedule"/],
  ['a queue without a name', { b: { type: 'queueTrigger' } }, /no "queueName"/],
  [
    'a wrong level',
    { b: { type: 'httpTrigger', authLevel: 'user' } },
    /"user" is not an authLevel/,
  ],
])('%s is an error that names the function', (_name, bindings, message) => {
  expect(() => toTrigger(metadata(bindings))).toThrow(message);
});
