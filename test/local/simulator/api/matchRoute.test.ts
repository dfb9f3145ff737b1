import { expect, test } from 'vitest';
import { matchRoute, operationNames } from '../../../../src/local/simulator/api/matchRoute.ts';

const base = '/calling/callConnections';

test.each([
  ['POST', base, 'create', []],
  ['POST', `${base}:answer`, 'answer', []],
  ['POST', `${base}:redirect`, 'redirect', []],
  ['POST', `${base}:reject`, 'reject', []],
  ['GET', `${base}/c1`, 'get', ['c1']],
  ['DELETE', `${base}/c1`, 'hangUp', ['c1']],
  ['POST', `${base}/c1:terminate`, 'terminate', ['c1']],
  ['POST', `${base}/c1:transferToParticipant`, 'transfer', ['c1']],
  ['POST', `${base}/a%2Fb%2Bc%3Dd:play`, 'play', ['a/b+c=d']],
  ['POST', `${base}/c1:recognize`, 'recognize', ['c1']],
  ['POST', `${base}/c1:cancelAllMediaOperations`, 'cancelMedia', ['c1']],
  ['POST', '/calling/recordings', 'startRecording', []],
  ['GET', '/calling/recordings/r1', 'getRecording', ['r1']],
  ['DELETE', '/calling/recordings/r1', 'stopRecording', ['r1']],
  ['POST', '/calling/recordings/r1:pause', 'pauseRecording', ['r1']],
  ['POST', '/calling/recordings/r1:resume', 'resumeRecording', ['r1']],
  ['GET', `${base}/c1/participants`, 'listParticipants', ['c1']],
  ['GET', `${base}/c1/participants/4%3A%2B14255550100`, 'getParticipant', ['c1', '4:+14255550100']],
])('%s %s is %s', (method, path, name, params) => {
  expect(matchRoute(method, path)).toMatchObject({ operation: { name }, params });
});

test.each([
  ['PUT', base],
  ['POST', `${base}/c1:fly`],
  ['GET', `${base}/%E0%A4%A`],
  ['GET', '/calling'],
])('%s %s is nothing', (method, path) => {
  expect(matchRoute(method, path)).toBeUndefined();
});

test('each operation has one name', () => {
  expect(new Set(operationNames).size).toBe(operationNames.length);
});
