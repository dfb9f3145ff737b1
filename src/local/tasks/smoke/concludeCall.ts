import { judgeCall } from './judgeCall.ts';
import type { SmokeCall } from './smokeCall.ts';
import type { SmokeDeps, SmokeResult } from './smokeDeps.ts';

/**
 * What came of a call. That sound came through, no system can know: whoever held the phone is
 * asked. Someone simulated hangs up only once he has heard something.
 */
export const concludeCall = async (
  { agrees, person }: Pick<SmokeDeps, 'agrees' | 'person'>,
  call: SmokeCall,
): Promise<SmokeResult> => {
  const verdict = judgeCall(call);
  if (!verdict.ok || person !== null) return { ...verdict, call };
  if (await agrees('Did you hear what was said, and well?')) return { ...verdict, call };
  return { ok: false, why: `${verdict.why} But it was not heard well.`, call };
};
