import type { EndedCall } from '../../../engine/call.ts';
import { timesOf } from '../../../report/figures/timesOf.ts';
import type { ServiceFigures } from '../../../report/schema/serviceFigures.ts';
import { demoFigures } from './demoFigures.ts';

/** Sums of a day's calls, from which the figures of its logs are made. */
export const createDemoService = () => {
  let [calls, connected, legs, inMs, outMs, recorded, recordedMs] = [0, 0, 0, 0, 0, 0, 0];
  return {
    add: (call: EndedCall): void => {
      const ms = timesOf(call).talkMs ?? 0;
      calls += 1;
      legs += 2 + call.marks.filter(({ kind }) => kind === 'joined').length;
      if (call.connectedAt !== null) connected += 1;
      if (call.direction === 'inbound') inMs += ms;
      else outMs += ms;
      recorded += call.recordings.length;
      for (const recording of call.recordings) recordedMs += recording.ms;
    },
    figures: (day: string): ServiceFigures =>
      demoFigures(day, { calls, connected, legs, inMs, outMs, recorded, recordedMs }),
  };
};
