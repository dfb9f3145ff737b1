import type { Happening } from '../events.ts';
import { connected } from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given, type Start } from '../given.ts';
import { party } from '../sampleFlow.ts';
import { answered, waiting } from './happenings.ts';

export const ann = party('+14255550101');
export const bob = party('+14255550102');

/** A flow that lets callers wait in the queue `sales`; `more` properties of the step, indented. */
export const waitingFlow = (more = '') =>
  flowFrom(`
start: wait
steps:
  wait:
    queue:
      name: sales
      agents: ["+14255550101", "+14255550102"]
      say: "All of us are busy."
      position: "You are number {{queue.position}}, for {{queue.wait}}."
      maxWait: 60s
      ifNobody: nobody
      ifTimeout: late
      ifFull: full
      go: after${more}
  nobody: { say: "Nobody is there." }
  late: { say: "You have waited for long." }
  full: { say: { prompt: "The line is full.", go: hello } }
  after: { say: "Good-bye." }
  hello: { say: { prompt: "You asked us to call.", go: wait } }
`);

const greeted = '\n      callback: { answered: hello }';

/** A call that has come to the queue, after which things happen to it. */
export const inQueue = (...after: readonly Happening[]) => inQueueAs({}, greeted, ...after);

export const inQueueAs = (start: Start, more: string, ...after: readonly Happening[]) =>
  given(waitingFlow(more === '' ? greeted : more), start).after(connected(), ...after);

/** A call that hears where it stands. */
export const hearing = (...after: readonly Happening[]) => inQueue(answered(waiting()), ...after);
