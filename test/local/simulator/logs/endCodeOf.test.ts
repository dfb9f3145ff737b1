import { expect, test } from 'vitest';
import { endCodeOf } from '../../../../src/local/simulator/logs/endCodeOf.ts';
import { legOf } from './legOf.ts';

const user = '8:acs:resource_desk';

test.each([
  ['a caller hangs up', {}, [0, 540_000, '']],
  ['a called phone hangs up', { direction: 'outbound' }, [0, 560_000, 'Success']],
  ['the app hangs up', { reason: 'remoteHungUp' }, [0, 7000, 'Success']],
  ['a user hangs up', { rawId: user }, [0, 0, 'Success']],
] as const)('after a talk: %s', (_, given, [code, subCode, category]) => {
  expect(endCodeOf(legOf(given))).toEqual({ code, subCode, category });
});

test.each([
  ['inbound', 'hungUp', [487, 540_487, 'Success']],
  ['inbound', 'busy', [486, 540_486, 'Success']],
  ['inbound', 'declined', [603, 540_603, 'Success']],
  ['inbound', 'noAnswer', [480, 540_480, 'ExpectedError']],
  ['outbound', 'busy', [486, 560_486, 'Success']],
  ['outbound', 'declined', [603, 560_603, 'Success']],
  ['outbound', 'noAnswer', [480, 560_480, 'UnexpectedServerError']],
  ['outbound', 'unreachable', [404, 560_404, 'ExpectedError']],
  ['outbound', 'cancelled', [487, 560_487, 'Success']],
  ['outbound', 'callerIdRefused', [403, 510_403, 'ExpectedError']],
  ['outbound', 'tooManyCalls', [603, 560_603, 'Success']],
] as const)('never through, %s: %s', (direction, reason, [code, subCode, category]) => {
  const leg = legOf({ direction, reason, answeredMs: undefined });
  expect(endCodeOf(leg)).toEqual({ code, subCode, category });
});

test('a user who does not answer has the codes of users', () => {
  const leg = legOf({ direction: 'outbound', rawId: user, reason: 'noAnswer' });
  expect(endCodeOf({ ...leg, answeredMs: undefined })).toMatchObject({
    code: 487,
    subCode: 10_004,
  });
});
