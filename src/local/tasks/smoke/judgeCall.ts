import type { SmokeCall } from './smokeCall.ts';

export type Verdict = Readonly<{
  ok: boolean;
  /** What was good or bad about it, in a sentence. */
  why: string;
}>;

const msPerSecond = 1000;

const seconds = (from: string, to: string): string =>
  ((Date.parse(to) - Date.parse(from)) / msPerSecond).toFixed(1);

/** The last thing that the provider had to say. */
const lastNote = ({ timeline = [] }: SmokeCall): string => {
  const note = timeline.findLast((entry) => typeof entry.note === 'string')?.note;
  return typeof note === 'string' ? ` The provider said: ${note}` : '';
};

/** Whether a call went as it should: somebody was connected, and it came to a proper end. */
export const judgeCall = (call: SmokeCall): Verdict => {
  const { status, outcome = 'unknown', createdAt, connectedAt, endedAt } = call;
  if (status !== 'ended' || endedAt === undefined) {
    return { ok: false, why: `It was still ${status} when its time was up.` };
  }
  if (connectedAt === undefined) {
    const rule = call.refusedBy === undefined ? '' : ` by the rule ${call.refusedBy}`;
    return { ok: false, why: `Nobody was connected: ${outcome}${rule}.${lastNote(call)}` };
  }
  if (outcome === 'failed') return { ok: false, why: `It failed.${lastNote(call)}` };
  const connected = `Connected after ${seconds(createdAt, connectedAt)} s`;
  const lasted = `ended as ${outcome} after ${seconds(connectedAt, endedAt)} s more`;
  return { ok: true, why: `${connected}, ${lasted}.` };
};
