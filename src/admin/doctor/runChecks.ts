import { toFailure } from '../toFailure.ts';
import type { BoundCheck } from './check.ts';
import { type Finding, failure } from './finding.ts';
import type { Patient } from './patient.ts';

/** A finding, and the check that it is of. */
export type Reported = Finding & Readonly<{ check: string }>;

/** Longer than a try of storage or of the provider takes; nobody waits for what hangs. */
export const checkTimeoutMs = 15_000;

const inTime = async (
  check: BoundCheck,
  patient: Patient,
  timeoutMs: number,
  interrupted: AbortSignal,
): Promise<readonly Finding[]> => {
  const end = new AbortController();
  const { promise: late, resolve } = Promise.withResolvers<readonly Finding[]>();
  const timer = setTimeout(() => {
    const message = `No answer within ${timeoutMs / 1000} s.`;
    resolve([failure(message, 'See that the network lets this machine through, then try again.')]);
    end.abort();
  }, timeoutMs);
  const signal = AbortSignal.any([end.signal, interrupted]);
  try {
    return await Promise.race([check.run(patient, signal), late]);
  } catch (thrown) {
    const { message, remedy } = toFailure(thrown);
    return [failure(message, remedy)];
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Runs all checks side by side and resolves with what they found, in the order of the checks. None
 * of them can keep the others waiting, or end them.
 */
export const runChecks = async (
  checks: readonly BoundCheck[],
  patient: Patient,
  interrupted: AbortSignal,
  timeoutMs = checkTimeoutMs,
): Promise<readonly Reported[]> => {
  const found = await Promise.all(
    checks.map((check) => inTime(check, patient, timeoutMs, interrupted)),
  );
  return checks.flatMap(({ name }, at) =>
    (found[at] ?? []).map((finding) => ({ check: name, ...finding })),
  );
};
