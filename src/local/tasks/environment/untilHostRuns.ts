import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const readyTimeoutMs = 90_000;
const pollMs = 250;

const isRunning = async (url: string): Promise<boolean> => {
  const answer = await fetch(`${url}/admin/host/status`).catch(() => null);
  return answer?.ok === true && (await answer.text()).includes('Running');
};

/** Waits for Azure's own host; false, and the process is ended, when it ends or takes too long. */
export const untilHostRuns = async (
  started: ChildProcess,
  port: number,
  timeoutMs = readyTimeoutMs,
): Promise<boolean> => {
  const deadline = Date.now() + timeoutMs;
  while (started.exitCode === null && started.signalCode === null && Date.now() < deadline) {
    if (await isRunning(`http://localhost:${port}`)) return true;
    await sleep(pollMs);
  }
  started.kill('SIGKILL');
  return false;
};
