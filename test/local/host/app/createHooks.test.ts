import { expect, test } from 'vitest';
import { createHooks } from '../../../../src/local/host/app/createHooks.ts';

test('hooks run one after the other, in the order of their registration', async () => {
  const hooks = createHooks();
  const ran: string[] = [];
  hooks.add('preInvocation', async () => {
    await Promise.resolve();
    ran.push('first');
  });
  const second = hooks.add('preInvocation', () => ran.push('second'));
  await hooks.run('preInvocation', {});
  second.dispose();
  await hooks.run('preInvocation', {});
  expect(ran).toEqual(['first', 'second', 'first']);
});

test('an unknown hook is refused as a system error, by which the library knows an old host', () => {
  const refuse = () => createHooks().add('midInvocation', () => undefined);
  expect(refuse).toThrow(RangeError);
  expect(refuse).toThrow(expect.objectContaining({ isAzureFunctionsSystemError: true }));
});

test('log hooks may change the message and the level, and see the invocation', () => {
  const hooks = createHooks();
  const lines: string[] = [];
  const log = hooks.throughLogHooks(
    (level, category, message) => lines.push(`${level} ${category} ${message}`),
    () => 'context',
  );
  log('information', 'user', 'before');
  hooks.add('log', (context) => {
    expect(context).toMatchObject({ invocationContext: 'context', category: 'user' });
    Object.assign(context, { level: 'warning', message: 'masked' });
  });
  log('information', 'user', '+12065550100');
  expect(lines).toEqual(['information user before', 'warning user masked']);
});
