import { expect, test } from 'vitest';
import { runSmoke } from '../../../../src/local/tasks/smoke/runSmoke.ts';
import { call, fakeSystem, phone, system } from './fakeSystem.ts';

const options = {
  ...{ app: null, key: null, to: phone, number: null, flow: 'support', simulator: null },
  ...{ only: null, limitMs: 10_000, save: null, yes: true, json: false },
};
const inbound = call({ id: 'mine', direction: 'inbound', from: phone, to: system });

test('the call in goes to the number that called', async () => {
  const days = [[], [inbound]];
  const { deps, told } = fakeSystem({ looks: [call({ from: '+18005550171' }), inbound], days });
  const results = await runSmoke(options, deps);
  expect([results.out?.ok, results.in?.ok]).toEqual([true, true]);
  expect(told.find((line) => line.startsWith('In:'))).toContain('please call +18005550171');
});

test('one of the two', async () => {
  const out = await runSmoke({ ...options, only: 'out' }, fakeSystem({ looks: [call()] }).deps);
  expect([out.out?.ok, out.in]).toEqual([true, null]);
  const { deps } = fakeSystem({ days: [[], [inbound]], looks: [inbound], person: true });
  const into = await runSmoke({ ...options, only: 'in' }, deps);
  expect([into.out, into.in?.ok]).toEqual([null, true]);
});

test('nobody can call a number that is not known', async () => {
  const asked = runSmoke({ ...options, only: 'in' }, fakeSystem({}).deps);
  await expect(asked).rejects.toThrow('--number');
});
