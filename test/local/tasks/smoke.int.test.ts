import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/smoke.ts';
import { call, phone } from './smoke/fakeSystem.ts';
import { serve } from './smoke/serve.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { testContext } from './testContext.ts';

const smoke = async (ended: object, ...more: readonly string[]) => {
  const app = await serve((request, response) => {
    const preview = { wouldDial: true, from: '+18005550199' };
    const isCall = request.url === '/api/calls/c1';
    const placed = request.url === '/api/calls' ? { id: 'c1' } : preview;
    response.end(JSON.stringify(isCall ? { ...call(), ...ended } : placed));
  });
  const given = ['--to', phone, '--app', app, '--only', 'out', '--yes', ...more];
  const { context, printed, said } = testContext(temporaryFolder(), ...given);
  return { code: await run(context), printed, said };
};

test('a call that went well ends with 0', async () => {
  const { code, printed, said } = await smoke({});
  expect(code).toBe(0);
  expect(printed).toEqual([
    'ok     out Connected after 2.0 s, ended as abandoned after 5.5 s more.',
  ]);
  expect(said).toContain('  2.00 s  Connected 200/0');
});

test('one that did not ends with 2, for programs too', async () => {
  const { code, printed } = await smoke({ outcome: 'failed' }, '--json');
  expect(code).toBe(2);
  expect(JSON.parse(printed.join(''))).toMatchObject({
    ok: false,
    calls: [{ way: 'out', ok: false, id: 'c1', outcome: 'failed', file: null }],
  });
});
