import type { Measure } from '../../src/calls/measure.ts';
import type { CallId, CommandNumber } from '../../src/engine/ids.ts';

const call = 'aZ09_-aZ09_-aZ09_-aZ09' as CallId;
const n = 2 as CommandNumber;
const ms = 1;
const recording = 'hash';

type Of<Message extends Measure['message']> = Readonly<{ message: Message }> & Measure;

/** Every line that is counted with every field that it may have; one that is missing is found. */
export const sampleLines: Readonly<{ [M in Measure['message']]: readonly Of<M>[] }> = {
  'call answered': [{ message: 'call answered', call, ringMs: ms }],
  'call ended': [
    {
      ...{ message: 'call ended', call, direction: 'inbound', outcome: 'completed' },
      ...{ answered: true, lastedMs: ms, flow: 'support' },
    },
  ],
  'event taken': [
    {
      ...{ message: 'event taken', call, type: 'Connected', result: 'saved', conflicts: 0, ms },
      codes: '486/0',
    },
    {
      ...{ message: 'event taken', call, type: 'IncomingCall', result: 'saved', conflicts: 0, ms },
      ...{ event: 'id', correlation: 'id' },
    },
  ],
  'command done': [
    { message: 'command done', call, n, kind: 'say', outcome: 'done', ms, codes: '486/0' },
  ],
  'key to prompt': [{ message: 'key to prompt', call, ms }],
  'lease lost': [{ message: 'lease lost', call }],
  'calls swept': [{ message: 'calls swept', active: 1, due: 1, takenOver: 1, failed: 1, ms }],
  'wake-up taken': [{ message: 'wake-up taken', queue: 'call-timers', ageMs: ms, call }],
  'spend counted': [{ message: 'spend counted', day: '2026-11-21', usd: 1.5 }],
  'recording started': [{ message: 'recording started', call, recording }],
  'recording kept': [{ message: 'recording kept', call, recording, bytes: 1 }],
};
