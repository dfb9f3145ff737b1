import { expect, it } from 'vitest';
import { fromRecognizeFailed } from '../../src/acs/fromRecognizeFailed.ts';
import { commandEnvelope } from './envelopeOf.ts';

it.each([
  [400, 8510, { kind: 'NoInput' }],
  [400, 8509, { kind: 'NoInput' }],
  [400, 8532, { kind: 'NoMatch' }],
  [500, 8534, { kind: 'NoMatch' }],
  [400, 8547, { kind: 'NoMatch' }],
  [400, 8563, { kind: 'NoMatch' }],
  [400, 8508, { kind: 'MediaCancelled' }],
  [500, 8511, { kind: 'AskFailed', cause: 'badPrompt' }],
  [500, 8512, { kind: 'AskFailed', cause: 'failed' }],
  [401, 8565, { kind: 'AskFailed', cause: 'speechDown' }],
  [400, 8567, { kind: 'AskFailed', cause: 'speechDown' }],
  [408, 8570, { kind: 'AskFailed', cause: 'speechDown' }],
  [500, 9999, { kind: 'AskFailed', cause: 'failed' }],
  [0, 0, { kind: 'AskFailed', cause: 'failed' }],
])('%i/%i is %j', (code, subCode, expected) => {
  const envelope = commandEnvelope({ codes: { code, subCode } });
  expect(fromRecognizeFailed(envelope)).toEqual({ ...envelope.base, ...expected });
});

it('counts the keys that were pressed before the caller stopped', () => {
  const envelope = commandEnvelope({
    codes: { code: 400, subCode: 8532 },
    data: { dtmfResult: { tones: ['nine'] } },
  });
  expect(fromRecognizeFailed(envelope)).toMatchObject({ kind: 'KeysPressed', keys: ['9'] });
});
