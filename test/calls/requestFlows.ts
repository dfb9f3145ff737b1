import type { FlowSet } from '../../src/flow/flowSet.ts';
import { flowFrom } from '../engine/flowFrom.ts';

/** One flow that asks a web service what the balance is, with a PIN. */
export const requestFlows = (url = 'https://api.example.com/balance'): FlowSet => {
  const flow = flowFrom(`
start: pin
steps:
  pin: { collect: { say: "Your PIN?", into: pin, length: 4, secret: true, go: ask } }
  ask:
    request:
      url: "${url}"
      body: { caller: "{{caller.number}}", pin: "{{secrets.pin}}" }
      secrets: [pin]
      fields: { balance: account.balance }
      timeout: 1s
      retries: 2
      go: tell
      ifFails: sorry
  tell: { say: "You have {{variables.balance}}." }
  sorry: { say: "Please call again." }
`);
  return {
    calendars: {},
    lists: {},
    flows: { [flow.name]: flow } as FlowSet['flows'],
    routes: [{ match: [{ kind: 'anyNumber' }], action: { kind: 'flow', flow: flow.name } }],
  };
};
