import { expect, test } from 'vitest';
import { decideEvent } from '../../src/calls/decideEvent.ts';
import type { CallEvent } from '../../src/engine/event.ts';
import type { EventId } from '../../src/engine/ids.ts';
import type { Flow, FlowId, Step, StepId } from '../../src/flow/flow.ts';
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
  const decided = decideEvent(support, call, promptEnded, () => 'not this country');
  expect(decided.commands.map(({ kind }) => kind)).toEqual(['say']);
  expect(decided.call).toMatchObject({ step: 'unavailable' });
  expect(decided.events[1]).toMatchObject({
    kind: 'CommandFailed',
    id: 'failed|4',
    n: 4,
    cause: 'refused',
    note: 'not this country',
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
    () => 'never',
  );
  expect(decided.commands).toEqual([]);
  expect(decided.events.length).toBeLessThanOrEqual(6);
});
