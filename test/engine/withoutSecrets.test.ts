import { expect, test } from 'vitest';
import { withoutSecrets } from '../../src/engine/withoutSecrets.ts';
import type { StepId } from '../../src/flow/flow.ts';
import { keys, noInput } from './events.ts';
import { flowFrom } from './flowFrom.ts';
import { ringing } from './given.ts';
import { activeCall } from './sceneFor.ts';

const flow = flowFrom(`
start: pin
steps:
  pin: { collect: { say: Your PIN., into: pin, secret: true, go: account } }
  account: { collect: { say: Your account., into: account, go: end } }
`);
const doing = { kind: 'transferred' } as const;
const secret = activeCall(flow, 'pin' as StepId, doing, 3);
const open = activeCall(flow, 'account' as StepId, doing, 3);
const pressed = keys('1', '2')({ call: secret, at: secret.createdAt, nth: 1 });

test('the keys of a secret are kept by nobody', () => {
  expect(withoutSecrets(flow, secret, pressed)).toEqual({ ...pressed, keys: [] });
});

test('all else is kept', () => {
  expect(withoutSecrets(flow, open, pressed)).toBe(pressed);
  expect(withoutSecrets(flow, ringing(flow), pressed)).toBe(pressed);
  const silence = noInput()({ call: secret, at: secret.createdAt, nth: 1 });
  expect(withoutSecrets(flow, secret, silence)).toBe(silence);
});
