import { expect, test } from 'vitest';
import { RequestError } from '../../src/http/requestError.ts';
import { toFault } from '../../src/http/toFault.ts';

test.each([new RequestError('notReady', 'The app did not start.'), new Error('torn'), 'torn'])(
  '%s is a fault, and is not told',
  (error) => {
    const { status, body } = toFault(error);
    expect(status).toBe(500);
    expect(body).not.toMatch(/start|torn/);
  },
);
