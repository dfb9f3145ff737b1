import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const bytesPerKiB = 1024;

/** How much memory a process holds, as the system counts it; null where nobody tells. */
export const residentBytes = async (pid: number | undefined): Promise<number | null> => {
  if (pid === undefined) return null;
  if (process.platform === 'win32') {
    const { stdout } = await run('powershell', [
      '-Command',
      `(Get-Process -Id ${pid}).WorkingSet64`,
    ]);
    return Number(stdout);
  }
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) * bytesPerKiB;
};
