import { expect, test } from 'vitest';
import { toFailure } from '../../../../src/local/simulator/calls/toFailure.ts';

test.each([
  ['busy', '4:+1', 486, 560486],
  ['declined', '4:+1', 603, 560603],
  ['noAnswer', '4:+1', 480, 560480],
  ['unreachable', '4:+1', 404, 560404],
  ['cancelled', '4:+1', 487, 560487],
  ['callerIdRefused', '4:+1', 403, 510403],
  ['tooManyCalls', '4:+1', 603, 560603],
  ['declined', '8:acs:a_b', 603, 0],
  ['noAnswer', '8:acs:a_b', 487, 10004],
  ['unreachable', '8:acs:a_b', 480, 10037],
] as const)('%s of %s is %d/%d', (reason, target, code, subCode) => {
  const message = expect.stringMatching(new RegExp(`DiagCode: ${code}#${subCode}\\.@$`));
  expect(toFailure(reason, target)).toMatchObject({ reason, result: { code, subCode, message } });
});
