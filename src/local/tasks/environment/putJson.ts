import { TaskError } from '../taskError.ts';

/** A machine that is busy with other things is slow to answer itself. */
const patientMs = 30_000;

const whyNot = (error: unknown, timeoutMs: number): string => {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return (
      `within ${timeoutMs / 1_000} s. Something else may keep this machine busy: ` +
      'end it and start again'
    );
  }
  const cause = error instanceof Error ? error.cause : null;
  return `(${cause instanceof Error ? cause.message : String(error)}). Start again`;
};

/**
 * Sends something to the simulator; resolves with its answer, whatever its status.
 * @throws TaskError when there is none
 */
export const putJson = async (
  url: string,
  body: unknown,
  timeoutMs = patientMs,
): Promise<Response> => {
  try {
    return await fetch(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (error) {
    throw new TaskError(`The simulator did not answer ${whyNot(error, timeoutMs)}.`);
  }
};
