import { expect, test } from 'vitest';
import type { Consent } from '../../../src/engine/call.ts';
import type { EventId } from '../../../src/engine/ids.ts';
import {
  onPauseFailed,
  wayOnRefusal,
  withRefused,
} from '../../../src/engine/recording/onRecordingFailed.ts';
import type { FlowHash, StepId } from '../../../src/flow/flow.ts';
import { flowFrom } from '../flowFrom.ts';
import { startedAt } from '../given.ts';
import { n, recorded, recording } from './recordings.ts';

const consent: Consent = {
  step: 'welcome' as StepId,
  how: 'announced',
  granted: true,
  at: startedAt,
  flow: 'hash' as FlowHash,
  recording: n(5),
};

test('no consent stands for a recording that was refused', () => {
  const call = { ...recorded(recording(5, 'starting')), consents: [consent] };
  expect(withRefused(call, n(5))).toMatchObject({
    recordings: [{ state: 'refused' }],
    consents: [{ granted: true, recording: null }],
  });
  expect(withRefused(call, n(4))).toBe(call);
});

const flow = (ifFails: string) =>
  flowFrom(`
start: welcome
steps:
  welcome: { record: { announce: "Recorded.", go: bye${ifFails} } }
  bye: { hangup: {} }
`);

test('the flow says where to go then, unless the call is being left', () => {
  const call = recorded(recording(5, 'starting'));
  expect(wayOnRefusal(flow(', ifFails: bye'), call, n(5))).toBe('bye');
  expect(wayOnRefusal(flow(''), call, n(5))).toBeNull();
  expect(wayOnRefusal(flow(', ifFails: bye'), call, n(4))).toBeNull();
  const leaving = { ...call, doing: { kind: 'transferred' } } as const;
  expect(wayOnRefusal(flow(', ifFails: bye'), leaving, n(5))).toBeNull();
});

const failed = (command: 'pauseRecording' | 'resumeRecording') => ({
  ...({ kind: 'CommandFailed', id: 'failed|8' as EventId, at: startedAt, note: '' } as const),
  ...({ n: n(8), command, cause: 'failed', rule: null } as const),
});

test('what cannot be paused is stopped, for it must not hear the secret', () => {
  const { call, commands } = onPauseFailed(
    recorded(recording(5, 'paused')),
    failed('pauseRecording'),
  );
  expect(commands).toEqual([{ kind: 'stopRecording', n: 9, of: 5 }]);
  expect(call).toMatchObject({ nextCommand: 10, recordings: [{ state: 'stopped' }] });
});

test('what cannot be resumed is still paused', () => {
  const running = recorded(recording(5, 'running'));
  const { call, commands } = onPauseFailed(running, failed('resumeRecording'));
  expect(commands).toEqual([]);
  expect(call).toMatchObject({ recordings: [{ state: 'paused' }] });
});

test('what is over need neither be paused nor resumed', () => {
  const call = recorded(recording(5, 'stopped'));
  expect(onPauseFailed(call, failed('pauseRecording'))).toEqual({ call, commands: [] });
});
