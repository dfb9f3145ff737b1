import { expect, test } from 'vitest';
import { wishesFor } from '../../src/calls/wishesFor.ts';
import { recorded, recording } from '../engine/recording/recordings.ts';
import { flowOf, support, voicemailStep } from '../engine/sampleFlow.ts';

const usual = { webhook: 'https://usual.example', teams: null };
const stopped = recorded(recording(3, 'stopped', 'voicemail'));
const kept = recorded(recording(3, 'kept', 'voicemail'));

test('a message that is kept is told to whom the settings name, once', () => {
  const wish = { kind: 'voicemail', recording: 3, webhookUrl: usual.webhook, teamsUrl: null };
  expect(wishesFor(support, stopped, kept, usual)).toEqual([wish]);
  expect(wishesFor(support, kept, kept, usual)).toEqual([]);
  expect(wishesFor(support, stopped, stopped, usual)).toEqual([]);
});

test('the step of the message may name somebody else', () => {
  const step = voicemailStep('end', 'end', null);
  const notify = { webhook: 'https://own.example', teams: 'https://teams.example' };
  const flow = flowOf('welcome', { welcome: { ...step, notify } });
  expect(wishesFor(flow, stopped, kept, usual)).toMatchObject([
    { webhookUrl: notify.webhook, teamsUrl: notify.teams },
  ]);
});

test("the recording of a call is nobody's message", () => {
  const call = recorded(recording(3, 'kept', 'call'));
  expect(wishesFor(support, recorded(), call, usual)).toEqual([]);
});
