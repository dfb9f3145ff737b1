import { expect, test } from 'vitest';
import type { Consent, Recording } from '../../src/engine/call.ts';
import type { CommandNumber, Instant } from '../../src/engine/ids.ts';
import type { FlowHash, StepId } from '../../src/flow/flow.ts';
import { toRecordings } from '../../src/http/toRecordings.ts';
import { endedCall, sampleId } from './sampleCalls.ts';

const n = 4 as CommandNumber;
const at = Date.parse('2026-11-21T10:00:05Z') as Instant;
const recording: Recording = {
  ...{ n, what: 'voicemail', step: 'message' as StepId, startedAt: at },
  ...{ state: 'stopped', ms: 0, isHeard: false },
};
const shown = { n: 4, what: 'voicemail', step: 'message', startedAt: '2026-11-21T10:00:05.000Z' };

test('a call of which nothing was recorded says nothing of it', () => {
  expect(toRecordings(endedCall)).toEqual({});
});

test('a recording says where it is, and whether it was heard, once it is kept', () => {
  const kept = { ...recording, state: 'kept', ms: 7_250, isHeard: true } as const;
  expect(toRecordings({ ...endedCall, recordings: [recording, kept] })).toEqual({
    recordings: [
      { ...shown, state: 'stopped' },
      {
        ...shown,
        state: 'kept',
        durationSeconds: 7.25,
        heard: true,
        path: `/api/calls/${sampleId}/recordings/4`,
      },
    ],
  });
});

test('what the caller said to being recorded stands with its time and its words', () => {
  const step = 'ask' as StepId;
  const asked: Consent = {
    ...{ step, how: 'asked', granted: true, at, flow: 'f00' as FlowHash, recording: n },
  };
  const declined: Consent = { ...asked, granted: false, recording: null };
  expect(toRecordings({ ...endedCall, consents: [asked, declined] })).toEqual({
    consents: [
      { step, how: 'asked', granted: true, at: shown.startedAt, flow: 'f00', recording: 4 },
      { step, how: 'asked', granted: false, at: shown.startedAt, flow: 'f00' },
    ],
  });
});
