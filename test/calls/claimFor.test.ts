import { expect, test } from 'vitest';
import { claimFor, placedIdOf } from '../../src/calls/claimFor.ts';
import { later } from '../../src/engine/ids.ts';
import { memoryWorld } from './memoryWorld.ts';
import { requestFor } from './outboundScenes.ts';
import { number } from './world.ts';

test('what is asked for becomes a call of its flow, to be dialled when it was asked to be', () => {
  const { deps, clock } = memoryWorld();
  const request = requestFor({ reference: 'r' }, { delayMs: 250, variables: { a: 'b' } });
  const claim = claimFor(deps, request);
  expect(claim).toMatchObject({
    call: {
      id: placedIdOf(deps, request),
      caller: { kind: 'phone', number: '+18005550199' },
      called: request.to,
      variables: { a: 'b' },
      at: clock.now(),
    },
    beginning: {
      kind: 'create',
      flow: { name: 'contoso-support' },
      plan: { reference: 'r' },
      earliest: later(clock.now(), 250),
    },
    origin: 'hash',
    answerContext: null,
  });
  expect(claim.flow?.hash).toBe('flow' in claim.beginning && claim.beginning.flow.hash);
});

test('a call is known by its client and its key', () => {
  const { deps } = memoryWorld();
  const request = requestFor({}, { idempotencyKey: 'a1' });
  const ids = [
    request,
    { ...request, requestHash: 'other' },
    { ...request, idempotencyKey: 'a2' },
    requestFor({ client: 'crm' }, { idempotencyKey: 'a1' }),
  ].map((one) => placedIdOf(deps, one));
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toBe(ids[1]);
});

test.each([
  ['unknownFlow', requestFor({}, { flow: 'nope' as never })],
  ['callerIdNotAllowed', requestFor({ from: number('+12065559999') })],
  ['numberNotAllowed', requestFor()],
])('%s: what can be told now is refused now', (code, request) => {
  const { deps } = memoryWorld();
  const mayDial = () => ({ rule: 'country', message: 'Not there.' }) as const;
  expect(() => claimFor({ ...deps, mayDial }, request)).toThrow(expect.objectContaining({ code }));
});
