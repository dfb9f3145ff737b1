import { expect, test } from 'vitest';
import { userFailure } from '../../../src/admin/users/userFailure.ts';

const refusal = (statusCode: number, code: string): Error =>
  Object.assign(new Error('no'), { name: 'RestError', statusCode, details: { error: { code } } });

test.each([refusal(401, 'IdentityNotOwned'), refusal(404, 'NotFound')])(
  'a user of somebody else is unknown, and nobody is told to sign in: %s',
  (thrown) => {
    expect(userFailure(thrown)).toMatchObject({
      failure: { ending: 'refused', code: 'unknownUser' },
    });
  },
);

test.each([refusal(401, 'Denied'), refusal(500, 'x'), new Error('no')])(
  'anything else stays what it is',
  (thrown) => {
    expect(userFailure(thrown)).toBe(thrown);
  },
);
