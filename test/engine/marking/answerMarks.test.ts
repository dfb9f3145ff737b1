import { expect, test } from 'vitest';
import { answerMarks } from '../../../src/engine/marking/answerMarks.ts';
import { connected, keys } from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given } from '../given.ts';

test('a question that is no menu has no choices to count', () => {
  const flow = flowFrom(`
start: pin
steps:
  hello: { say: Hello }
  pin:
    callback:
      { say: "Press 1.", answered: hello, go: hello, ifDeclined: hello, ifRefused: hello }
`);
  const { call } = given(flow).after(connected());
  if (call.state !== 'active') throw new Error('the call is over');
  const event = keys('1')({ call, at: call.createdAt, nth: 2 });
  expect(answerMarks(flow, call, event)).toEqual([]);
});
