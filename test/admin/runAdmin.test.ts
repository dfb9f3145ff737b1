import { describe, expect, test } from 'vitest';
import { AdminError } from '../../src/admin/adminError.ts';
import type { Deps } from '../../src/admin/deps.ts';
import { runAdmin } from '../../src/admin/runAdmin.ts';
import { StorageError } from '../../src/store/storageError.ts';
import { adminWorld } from './adminWorld.ts';

const call = async (
  argv: readonly string[],
  change: Partial<Deps> = {},
  isTerminal = false,
  interrupted = new AbortController().signal,
) => {
  const [out, err]: [string[], string[]] = [[], []];
  const stream = (written: string[]) => ({
    write: (text: string) => void written.push(text),
    isTerminal,
  });
  const around = {
    ...{ argv, env: {}, root: '/nowhere', out: stream(out), err: stream(err), interrupted },
    ask: () => Promise.reject(new Error('this test asks nobody')),
  };
  const code = await runAdmin(around, () => adminWorld(change).deps);
  return { code, out: out.join(''), err: err.join('') };
};

const unreachable = {
  storage: () => Promise.reject(new StorageError('Storage: no answer.', null, 'no')),
};

test('lines are for people, one line of JSON for programs', async () => {
  expect(await call(['switch', 'on', 'closed'])).toEqual({
    code: 0,
    out: 'closed is on.\n',
    err: '',
  });
  expect(await call(['switch', 'on', 'closed', '--json'])).toEqual({
    code: 0,
    out: '{"name":"closed","on":true,"until":null,"say":""}\n',
    err: '',
  });
});

test('help that was asked for is a result; help instead of a result is a mistake', async () => {
  const asked = await call(['switch', '--help']);
  expect(asked).toMatchObject({ code: 0, out: expect.stringContaining('Usage:'), err: '' });
  const instead = await call(['switch']);
  expect(instead).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage:') });
});

test.each([
  { argv: ['switch', 'on', 'x'], change: {}, code: 3, says: 'No flow asks for the switch `x`.' },
  { argv: ['switch', 'of', 'x'], change: {}, code: 2, says: "Unknown command 'of'." },
  { argv: ['switch', 'list'], change: unreachable, code: 4, says: 'Storage: no answer.' },
])('$argv ends with $code: $says', async ({ argv, change, code, says }) => {
  const forPeople = await call(argv, change);
  expect(forPeople).toMatchObject({ code, out: '' });
  expect(forPeople.err.split('\n')).toEqual([says, expect.stringMatching(/^[A-Z].+/), '']);
  const forPrograms = await call([...argv, '--json'], change);
  expect(JSON.parse(forPrograms.err)).toEqual({
    error: {
      code: expect.any(String),
      message: says,
      remedy: expect.any(String),
      exitCode: code,
    },
  });
});

test('what went wrong is red on a terminal', async () => {
  const { err } = await call(['switch', 'of', 'x'], {}, true);
  expect(err).toContain("\u001b[31mUnknown command 'of'.\u001b[39m\n");
});

describe('Ctrl-C', () => {
  test('ends a verb that has nothing to say of it', async () => {
    const never = { storage: () => new Promise<never>(() => {}) };
    const { code, err } = await call(['switch', 'list'], never, false, AbortSignal.abort());
    expect(code).toBe(130);
    expect(err).toMatch(/^Interrupted: /);
  });

  test('lets a verb tell what it leaves behind', async () => {
    const left = {
      storage: () => Promise.reject(new AdminError('refused', 'x', 'Left.', 'Look.')),
    };
    const { code, err } = await call(['switch', 'list'], left, false, AbortSignal.abort());
    expect([code, err]).toEqual([3, 'Left.\nLook.\n']);
  });
});
