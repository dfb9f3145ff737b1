import type { Stage } from '../../../../src/local/tasks/flows/stage.ts';
import { flowFrom } from '../../../engine/flowFrom.ts';
import { stageOf } from './sampleTest.ts';

const queueFlow = flowFrom(`
start: wait
steps:
  wait:
    queue:
      name: sales
      agents: ["+14255550101"]
      callback: { answered: hello }
      ifNobody: sorry
  hello: { say: { prompt: "You asked us to call.", go: wait } }
  sorry: { say: "Nobody is there." }
`);

export const queueStage = (test: Parameters<typeof stageOf>[0] = {}): Stage =>
  stageOf(test, queueFlow);
