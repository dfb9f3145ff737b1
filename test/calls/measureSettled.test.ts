import { expect, test } from 'vitest';
import { measureSettled } from '../../src/calls/measureSettled.ts';
import type { Change, Execution, Handle } from '../../src/calls/ports.ts';
import { recordingKeyOf } from '../../src/calls/recordingKeyOf.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { at, n, pending, say } from './rows.ts';

const call = 'call-1' as CallId;
const handle = 'a recording of the provider' as Handle;

const lines = (
  command: ReturnType<typeof say>,
  execution: Execution,
  result: Change['settled'][number]['result'],
): unknown[] => {
  const told: unknown[] = [];
  const note = 'note' in execution ? execution.note : '';
  const settled = [{ n: command.n, kind: command.kind, result, at: at(5), ms: 12, note }];
  const change = { id: call, row: null, etag: null, events: [], settled, notices: [] };
  const executed = { item: pending(command), execution, ms: 12 };
  measureSettled(
    (_, text, fields) => void told.push({ message: text, ...fields }),
    change,
    executed,
  );
  return told;
};

const record = { kind: 'startRecording', n: n(3) } as const;

test('what came of a command, in numbers and not in the words of others', () => {
  const refused: Execution = { kind: 'refused', cause: 'failed', note: '400/8500 not you, 4:+1…' };
  expect(lines(say(3), refused, 'failed')).toEqual([
    {
      ...{ message: 'command done', call, n: 3, kind: 'say', outcome: 'failed', ms: 12 },
      codes: '400/8500',
    },
  ]);
});

test('a recording that has begun is told by what finds it again', () => {
  const done: Execution = { kind: 'done', connection: null, handle };
  expect(lines(record, done, 'done')).toEqual([
    { message: 'command done', call, n: 3, kind: 'startRecording', outcome: 'done', ms: 12 },
    { message: 'recording started', call, recording: recordingKeyOf(handle) },
  ]);
});

test('one that has no name, or has not begun, is none', () => {
  expect(lines(record, { kind: 'done', connection: null, handle: null }, 'done')).toHaveLength(1);
  expect(lines(record, { kind: 'gone', note: '404/8522' }, 'gone')).toHaveLength(1);
});
