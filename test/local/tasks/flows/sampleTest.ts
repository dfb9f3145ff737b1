import type { Flow } from '../../../../src/flow/flow.ts';
import { openStage } from '../../../../src/local/tasks/flows/openStage.ts';
import type { Stage } from '../../../../src/local/tasks/flows/stage.ts';
import type { FlowTest } from '../../../../src/local/tasks/flows/testSchema.ts';
import { flowFrom } from '../../../engine/flowFrom.ts';

export const menuFlow = flowFrom(`
start: welcome
steps:
  welcome:
    menu:
      say: Welcome.
      keys: { 1: { go: sales, words: [sales] }, 2: pin }
      noInput: { say: Hello?, tries: 2, go: bye }
      noMatch: { go: bye }
  sales: { transfer: { to: "+18005551001", ifFails: bye } }
  pin: { collect: { say: Your PIN., into: pin, length: 4, noInput: { go: bye }, go: bye } }
  bye: { say: Goodbye. }
`);

export const testOf = (test: Partial<FlowTest> = {}): FlowTest => ({
  name: 'a test',
  script: [],
  ...test,
});

/** A stage on which the call has connected and the welcome has begun. */
export const stageOf = (test: Partial<FlowTest> = {}, flow: Flow = menuFlow): Stage =>
  openStage(flow, testOf(test));

export const texts = ({ happened }: Stage): readonly string[] =>
  happened.map(({ kind, text }) => `${kind}: ${text}`);
