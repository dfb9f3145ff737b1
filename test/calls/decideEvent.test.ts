import { describe, expect, test } from 'vitest';
import { decideEvent, type MayDial } from '../../src/calls/decideEvent.ts';
import { maxRefusalsPerEvent } from '../../src/calls/limits.ts';
import type { CallEvent } from '../../src/engine/event.ts';
import type { EventId } from '../../src/engine/ids.ts';
import type { Flow, FlowId, Step, StepId } from '../../src/flow/flow.ts';
import { connecting } from '../engine/ringing/onCall.ts';
import { activeCall, at, leg, n } from './rows.ts';
import { shippedFlows } from './supportFlow.ts';
import { party } from './world.ts';

const support = shippedFlows().flows['contoso-support' as FlowId] as Flow;
const billing = 'billing' as StepId;
const call = { ...activeCall({ kind: 'saying', token: n(3), prompts: [] }), step: billing };
const promptEnded: CallEvent = {
  id: 'e' as EventId,
  at: at(5),
  note: '',
  attempt: 1,
  connection: leg,
  kind: 'PromptEnded',
  token: n(3),
};

test('what policy allows is dialled', () => {
  const decided = decideEvent(support, call, promptEnded, () => null);
  expect(decided.commands).toMatchObject([{ kind: 'transfer', to: party('+18005551001') }]);
  expect(decided.events).toEqual([promptEnded]);
});

test('what policy refuses is a failed transfer, so the flow goes to its fallback', () => {
  const decided = decideEvent(support, call, promptEnded, () => ({
    rule: 'country',
    message: 'not this country',
  }));
  expect(decided.commands.map(({ kind }) => kind)).toEqual(['say']);
  expect(decided.call).toMatchObject({ step: 'unavailable' });
  expect(decided.events[1]).toMatchObject({
    kind: 'CommandFailed',
    id: 'failed|4',
    n: 4,
    cause: 'refused',
    note: 'not this country',
    rule: 'country',
  });
});

test('a flow that dials again at every refusal dials nothing in the end', () => {
  const to = party('+18005551001');
  const again: Step = { kind: 'transfer', to, prompt: null, ifFails: billing };
  const circle: Flow = { ...support, steps: { [billing]: again } };
  const decided = decideEvent(
    circle,
    { ...call, doing: { kind: 'transferring', token: n(3) } },
    { ...promptEnded, kind: 'TransferFailed', cause: 'busy', token: n(3) },
    () => ({ rule: 'numberKind', message: 'never' }),
  );
  expect(decided.commands).toEqual([]);
  expect(decided.events.length).toBeLessThanOrEqual(maxRefusalsPerEvent + 1);
});

describe('whom a flow rings', () => {
  const numbers = Array.from({ length: 10 }, (_, i) => `+4930123450${i}`);
  const home = '+12065550111';
  const refuseAbroad: MayDial = (to) =>
    to.kind === 'phone' && to.number.startsWith('+49')
      ? { rule: 'country', message: 'not this country' }
      : null;
  const ringing = (people: string, mayDial: MayDial = refuseAbroad) => {
    const flow = connecting(people, ', say: "One moment."');
    const saying = { ...call, step: 'desk' as StepId };
    return decideEvent(flow, saying, promptEnded, mayDial);
  };
  const kinds = (decided: { commands: readonly { kind: string }[] }) =>
    decided.commands.map(({ kind }) => kind);
  const quoted = (some: readonly string[]) => some.map((number) => `"${number}"`).join(', ');

  test('is not rung where policy refuses, and the next one is', () => {
    const decided = ringing(quoted([...numbers, home]));
    expect(kinds(decided).filter((kind) => kind === 'add')).toEqual(['add']);
    expect(decided.commands).toContainEqual(expect.objectContaining({ to: party(home) }));
    expect(decided.events).toHaveLength(1 + numbers.length);
  });

  test('together is rung as far as policy lets us', () => {
    const decided = ringing(`{ together: [${quoted([...numbers.slice(1), home])}] }`);
    expect(kinds(decided)).toEqual(['hold', 'add', 'remind']);
    expect(decided.call).toMatchObject({ doing: { rung: [{ party: party(home) }] } });
  });

  test('may be nobody: the flow goes to its fallback, with the caller off hold', () => {
    const decided = ringing(quoted(numbers.slice(0, 2)));
    expect(kinds(decided)).not.toContain('add');
    expect(kinds(decided).slice(-2)).toEqual(['unhold', 'say']);
    expect(decided.call).toMatchObject({ step: 'nobody' });
  });
});
