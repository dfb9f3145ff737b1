import type { Instant } from '../../../engine/ids.ts';
import type { StorageAccount } from '../../../store/storageAccount.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, unchecked, warning } from '../finding.ts';
import { lookAt } from '../lookAt.ts';

export type Gathered = Readonly<{
  now: Instant;
  /** By whom, and what time they said it was; null for who did not answer. */
  told: readonly Readonly<{ by: string; at: number | null }>[];
}>;

const msPerSecond = 1_000;
/** Tokens of callbacks and signatures of requests are good for about five minutes. */
const worstMs = 240_000;
const badMs = 60_000;

const remedy = 'sudo timedatectl set-ntp true (on Windows: w32tm /resync)';

const judge = ({ now, told }: Gathered): readonly Finding[] => {
  const known = told.flatMap(({ by, at }) => (at === null ? [] : [{ by, offMs: now - at }]));
  const worst = known.toSorted((a, b) => Math.abs(b.offMs) - Math.abs(a.offMs))[0];
  if (worst === undefined) {
    const message = 'Nobody has told the time, neither storage nor the resource.';
    return [unchecked(message, 'Mend what the lines about them name.')];
  }
  const { by, offMs } = worst;
  const seconds = Math.round(Math.abs(offMs) / msPerSecond);
  if (Math.abs(offMs) < badMs) return [ok(`The clock agrees with that of ${by}.`)];
  const message = `The clock is ${seconds} s ${offMs > 0 ? 'ahead of' : 'behind'} that of ${by}.`;
  return Math.abs(offMs) < worstMs
    ? [warning(message, remedy)]
    : [failure(`${message} Requests that are signed by it are refused.`, remedy)];
};

const blobsAt = (account: StorageAccount): string => {
  if ('serviceUris' in account) return account.serviceUris.blob;
  const text = account.connectionString;
  const named = /(?:^|;)BlobEndpoint=([^;]+)/i.exec(text)?.[1];
  const name = /(?:^|;)AccountName=([^;]+)/i.exec(text)?.[1];
  if (named !== undefined) return named;
  return name === undefined ? 'http://127.0.0.1:10000/' : `https://${name}.blob.core.windows.net/`;
};

/** Whether this machine's clock is right, by the clocks of those whom it talks to. */
export const clock: Check<Gathered> = {
  name: 'clock',
  gather: async ({ now, endpoint, storage }, signal) => {
    const asked = { storage: blobsAt(await storage()), 'the resource': endpoint };
    const told = Object.entries(asked).map(async ([by, url]) => {
      const seen = await lookAt(url, signal);
      return { by, at: seen.status === null ? null : seen.date };
    });
    const answers = await Promise.all(told);
    return { now: now(), told: answers };
  },
  judge,
};
