import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/local/tasks/smoke.ts';
import { temporaryFolder } from '../local/tasks/temporaryFolder.ts';
import { testContext } from '../local/tasks/testContext.ts';
import { useHouse } from './house.ts';

const house = useHouse({ enableAuth: true });
const phone = '+12065550183';

/** The task as somebody runs it who has nothing but the addresses and the key. */
const smoke = async (...more: readonly string[]) => {
  const { host, simulator, key } = house.environment();
  const places = ['--app', host, '--simulator', simulator ?? '', '--key', key ?? ''];
  const { context, printed, said } = testContext(temporaryFolder(), ...places, ...more);
  const code = await run(context);
  return { code, printed, said, root: context.root };
};

test('a call out and a call in go well, and are kept without numbers and ids', async () => {
  const { code, printed, said, root } = await smoke(
    '--to',
    phone,
    '--yes',
    '--json',
    '--save',
    'f',
  );
  expect(code).toBe(0);
  const { ok, calls } = JSON.parse(printed.join(''));
  expect(ok).toBe(true);
  expect(calls).toMatchObject([
    { way: 'out', ok: true, outcome: 'abandoned', steps: ['welcome'] },
    { way: 'in', ok: true, outcome: 'abandoned', steps: ['welcome'] },
  ]);
  expect(said.filter((line) => line.includes('Connected'))).toHaveLength(2);
  for (const name of ['outbound', 'inbound']) {
    const text = readFileSync(path.join(root, 'f', `${name}.json`), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ id: 'id-1', direction: name, status: 'ended' });
    expect(text).not.toContain(phone);
  }
  // Nothing is left behind on a simulator that somebody goes on with.
  expect(await house.simulate('GET', '/_sim/handsets')).toEqual({ handsets: [] });
});

test('a phone that is busy fails the call out, and the call in is tried all the same', async () => {
  const to = '+12065550184';
  await house.simulate('PUT', `/_sim/handsets/${to}`, { behaviour: 'busy' });
  const { code, printed } = await smoke('--to', to, '--yes');
  expect(code).toBe(2);
  expect(printed[0]).toMatch(/^FAILED out Nobody was connected: busy\./);
  expect(printed[1]).toMatch(/^ok +in +Connected after/);
});

test.each([
  [['--to', '+442079460123', '--yes'], 'would not dial +442079460123'],
  [['--to', phone, '--yes', '--flow', 'none'], 'There is no flow named "none"'],
  [['--to', phone, '--yes', '--key', 'wrong'], 'was answered with 401'],
  [['--to', phone], 'Add --yes'],
])('%j cannot be tried', async (args, message) => {
  const before = (await house.legs()).length;
  await expect(smoke(...args)).rejects.toThrow(message);
  expect(await house.legs()).toHaveLength(before);
});
