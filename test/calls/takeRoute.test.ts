import { expect, test } from 'vitest';
import type { MayDial } from '../../src/calls/decideEvent.ts';
import { takeRoute } from '../../src/calls/takeRoute.ts';
import type { FlowId } from '../../src/flow/flow.ts';
import { memoryWorld } from './memoryWorld.ts';
import { party } from './world.ts';

const redirect = { kind: 'redirect', to: party('+12065550111') } as const;

test('a flow answers, with the version that is deployed', () => {
  const { deps } = memoryWorld();
  const [flow] = Object.values(deps.flowSet().flows);
  if (flow === undefined) throw new Error('no flow');
  const { name, hash } = flow;
  expect(takeRoute(deps, { kind: 'flow', flow: name })).toEqual({
    beginning: { kind: 'answer', flow: { name, hash } },
    flow,
  });
});

test('a flow that is not deployed is named', () => {
  const { deps } = memoryWorld();
  const action = { kind: 'flow', flow: 'lost' as FlowId } as const;
  expect(() => takeRoute(deps, action)).toThrow('a route names the flow lost, not deployed');
});

test.each([
  redirect,
  { kind: 'reject', reason: 'busy' },
  { kind: 'reject', reason: 'forbidden' },
] as const)('%o is how the call begins, without a flow', (action) => {
  const world = memoryWorld();
  expect(takeRoute(world.deps, action)).toEqual({ beginning: action, flow: null });
  expect(world.logged).toEqual([]);
});

test('a redirect asks policy for its own party, and is a rejection when policy refuses', () => {
  const world = memoryWorld();
  const asked: unknown[] = [];
  const mayDial: MayDial = (to) => {
    asked.push(to);
    return { rule: 'numberKind', message: 'premium numbers are never dialled' };
  };
  expect(takeRoute({ ...world.deps, mayDial }, redirect)).toEqual({
    beginning: { kind: 'reject', reason: 'forbidden' },
    flow: null,
  });
  expect(asked).toEqual([redirect.to]);
  expect(world.logged).toEqual([
    'a route redirects to where nobody may be dialled: premium numbers are never dialled',
  ]);
});

test('what is to be ignored is not ours to touch', () => {
  expect(takeRoute(memoryWorld().deps, { kind: 'ignore' })).toBeNull();
});
