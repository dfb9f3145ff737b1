import { eraseOld, type RetentionDeps } from '../calls/eraseOld.ts';
import type { Clock, Log } from '../calls/ports.ts';
import type { Config } from '../config.ts';
import type { Ports } from './connectPorts.ts';

/** Erases what is older than it is to be kept, and logs what that was. */
export const createRetention = (
  { hashKeys, retentionDays }: Pick<Config, 'hashKeys' | 'retentionDays'>,
  ports: Pick<
    Ports,
    | ('store' | 'archive' | 'recordings' | 'limitStore' | 'deadNotices')
    | ('reports' | 'reportIndex')
  >,
  { clock, log }: Readonly<{ clock: Pick<Clock, 'now'>; log: Log }>,
): (() => Promise<void>) => {
  const deps: RetentionDeps = { ...ports, hashKeys, retentionDays, clock, log };
  return async () => {
    const { isAll, ...gone } = await eraseOld(deps);
    if (Object.values(gone).every((count) => count === 0)) return;
    log('info', 'erased what was older than it is kept', { ...gone, isAll });
  };
};
