import { expect, test } from 'vitest';
import { AdminError } from '../../src/admin/adminError.ts';
import { parse } from '../../src/admin/switch/on.ts';
import { toFailure } from '../../src/admin/toFailure.ts';
import { StorageError } from '../../src/store/storageError.ts';

const thrownBy = (act: () => unknown): unknown => {
  try {
    act();
  } catch (thrown) {
    return thrown;
  }
  return null;
};

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

test.each([
  {
    what: 'an error of a verb',
    thrown: new AdminError('refused', 'past', 'It is past.', 'Wait.'),
    failure: { ending: 'refused', code: 'past', message: 'It is past.', remedy: 'Wait.' },
  },
  {
    what: 'an error of a verb from a bundle that has a class of its own',
    thrown: Object.assign(named('AdminError', 'It is past.'), {
      failure: { ending: 'refused', code: 'past', message: 'It is past.', remedy: 'Wait.' },
    }),
    failure: { ending: 'refused', code: 'past', message: 'It is past.', remedy: 'Wait.' },
  },
  {
    what: 'a mistake in the command line',
    thrown: thrownBy(() => parse(['x', '--utnil', '3'])),
    failure: {
      ending: 'usage',
      code: 'unknownOption',
      message: "Unknown option '--utnil'.",
      remedy: 'Did you mean --until? Add --help to see how it is used.',
    },
  },
  {
    what: 'storage that does not answer',
    thrown: new StorageError('Storage: list rows: no answer (ECONNREFUSED).', null, 'no'),
    failure: {
      ending: 'unreachable',
      code: 'storage',
      remedy: expect.stringContaining('npm start'),
    },
  },
  {
    what: 'storage that lets nobody in',
    thrown: new StorageError('Storage: list rows: 403.', 403, 'no'),
    failure: {
      ending: 'unreachable',
      code: 'storage',
      remedy: expect.stringContaining('az login'),
    },
  },
  {
    what: 'storage that is busy',
    thrown: new StorageError('Storage: list rows: 503.', 503, 'no'),
    failure: { ending: 'unreachable', remedy: 'Try again in a while.' },
  },
  {
    what: 'nobody signed in',
    thrown: named('AggregateAuthenticationError', 'nobody is signed in'),
    failure: {
      ending: 'unreachable',
      code: 'signIn',
      message: 'Nobody is signed in.',
      remedy: expect.stringContaining('az login'),
    },
  },
  {
    what: 'a mistake of ours',
    thrown: new TypeError('x is undefined'),
    failure: { ending: 'failed', code: 'failed', message: 'X is undefined.' },
  },
  {
    what: 'no error at all',
    thrown: 'oh',
    failure: { ending: 'failed', message: 'Oh.' },
  },
])('$what', ({ thrown, failure }) => {
  expect(toFailure(thrown)).toMatchObject(failure);
});
