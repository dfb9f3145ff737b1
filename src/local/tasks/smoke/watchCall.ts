import type { SmokeApi } from './createSmokeApi.ts';
import { formatEntry } from './formatEntry.ts';
import type { SmokeCall } from './smokeCall.ts';
import type { SmokeClock } from './smokeClock.ts';

const pollMs = 500;

type Watched = Readonly<{
  id: string;
  /** When the time is up. */
  until: number;
  tell: (line: string) => void;
  signal: AbortSignal;
}>;

/** Tells each thing that happens in a call, once, until it has ended or the time is up. */
export const watchCall = async (
  api: Pick<SmokeApi, 'get'>,
  clock: SmokeClock,
  { id, until, tell, signal }: Watched,
): Promise<SmokeCall> => {
  const told = new Set<string>();
  const look = async (): Promise<SmokeCall> => {
    const call = await api.get(id);
    for (const entry of call.timeline ?? []) {
      const line = formatEntry(call.createdAt, entry);
      if (!told.has(line)) tell(line);
      told.add(line);
    }
    return call;
  };
  let call = await look();
  while (call.status !== 'ended' && clock.now() < until && !signal.aborted) {
    await clock.wait(pollMs);
    call = await look();
  }
  return call;
};
