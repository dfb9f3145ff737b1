import type { ActiveCall, Recording } from '../../../src/engine/call.ts';
import type { CommandNumber } from '../../../src/engine/ids.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import { startedAt } from '../given.ts';
import { support } from '../sampleFlow.ts';
import { activeCall } from '../sceneFor.ts';

export const n = (value: number): CommandNumber => value as CommandNumber;

/** A recording that command `number` began. */
export const recording = (
  number: number,
  state: Recording['state'],
  what: Recording['what'] = 'call',
): Recording => ({
  n: n(number),
  what,
  step: 'welcome' as StepId,
  startedAt,
  state,
  ms: 0,
  heardAt: null,
});

/** A connected call that has made these recordings; its next command is 9. */
export const recorded = (...recordings: readonly Recording[]): ActiveCall => ({
  ...activeCall(support, 'welcome' as StepId, { kind: 'transferring', token: n(8) }, 9),
  recordings,
});
