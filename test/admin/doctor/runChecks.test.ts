import { expect, test } from 'vitest';
import { AdminError } from '../../../src/admin/adminError.ts';
import type { BoundCheck } from '../../../src/admin/doctor/check.ts';
import { ok } from '../../../src/admin/doctor/finding.ts';
import { runChecks } from '../../../src/admin/doctor/runChecks.ts';
import { patientOf } from './patientOf.ts';

const never = new AbortController().signal;
const fine: BoundCheck = { name: 'fine', run: async () => [ok('Fine.')] };

test('a check that hangs or throws is a failure of its own, and the others go on', async () => {
  let isEnded = false;
  const hanging: BoundCheck = {
    name: 'hanging',
    run: (_, signal) => {
      signal.addEventListener('abort', () => {
        isEnded = true;
      });
      return new Promise(() => {});
    },
  };
  const throwing: BoundCheck = {
    name: 'throwing',
    run: async () => {
      throw new AdminError('refused', 'x', 'It is not there.', 'Put it there.');
    },
  };
  const found = await runChecks([hanging, throwing, fine], patientOf(), never, 20);
  expect(found).toEqual([
    {
      check: 'hanging',
      status: 'failure',
      message: 'No answer within 0.02 s.',
      remedy: expect.stringContaining('network'),
    },
    { check: 'throwing', status: 'failure', message: 'It is not there.', remedy: 'Put it there.' },
    { check: 'fine', status: 'ok', message: 'Fine.', remedy: null },
  ]);
  expect(isEnded).toBe(true);
});

test('checks run side by side', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const first: BoundCheck = { name: 'first', run: async () => promise.then(() => [ok('1')]) };
  const second: BoundCheck = {
    name: 'second',
    run: async () => {
      resolve();
      return [ok('2')];
    },
  };
  const found = await runChecks([first, second], patientOf(), never, 5_000);
  expect(found.map(({ message }) => message)).toEqual(['1', '2']);
});
