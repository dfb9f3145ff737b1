import { randomUUID } from 'node:crypto';
import { TaskError } from '../taskError.ts';
import { concludeCall } from './concludeCall.ts';
import type { SmokePreview, SmokeRequest } from './createSmokeApi.ts';
import type { SmokeDeps, SmokeResult } from './smokeDeps.ts';
import type { SmokeOptions } from './smokeOptions.ts';
import { watchCall } from './watchCall.ts';

/** Whoever tries a system listens for a moment; nobody pays for an hour of it. */
const maxLength = '2m';

type Wanted = Pick<SmokeOptions, 'to' | 'flow' | 'limitMs'>;

const costOf = ({ cost }: SmokePreview): string =>
  cost === undefined ? '' : `, ${cost.currency} ${cost.atMost.toFixed(2)} at most`;

const previewed = async (
  { api, clock }: Pick<SmokeDeps, 'api' | 'clock'>,
  request: SmokeRequest,
  until: number,
): Promise<SmokePreview> => {
  const preview = await api.preview(request);
  const { wouldDial, dialAt, why = '', message = 'No rule was named.' } = preview;
  if (!wouldDial) throw new TaskError(`The system would not dial ${request.to}. ${message}`);
  if (dialAt !== undefined && Date.parse(dialAt) > until) {
    const now = new Date(clock.now()).toISOString();
    throw new TaskError(`It is ${now}, and the call would wait until ${dialAt} (${why}).`);
  }
  return preview;
};

/** Has the system call somebody, and tells what happens until the call has ended. */
export const callOut = async (
  deps: SmokeDeps,
  { to, flow, limitMs }: Wanted,
): Promise<SmokeResult> => {
  const { api, clock, person, agrees, tell, signal } = deps;
  const plan = { to, flow, maxLength, reference: 'smoke test' };
  const expiring = () => ({ ...plan, expires: new Date(clock.now() + limitMs).toISOString() });
  const preview = await previewed(deps, expiring(), clock.now() + limitMs);
  const from = preview.from ?? 'the system';
  if (!(await agrees(`Call ${to} from ${from} with the flow ${flow}${costOf(preview)}?`))) {
    return { ok: false, why: 'It was not wanted.', call: null };
  }
  await person?.takesCalls(to);
  let id: string | null = null;
  // Whatever goes wrong from here on, nobody is left on a line that costs money.
  const hangUp = async (): Promise<void> => {
    if (id !== null) await api.cancel(id).catch((error: Error) => tell(error.message));
  };
  try {
    tell(`Out: ${from} calls ${to}.${person === null ? ' Answer, listen, hang up.' : ''}`);
    id = await api.place(expiring(), `smoke-${randomUUID()}`);
    const call = await watchCall(api, clock, { id, until: clock.now() + limitMs, tell, signal });
    if (call.status !== 'ended') await hangUp();
    return concludeCall(deps, call);
  } catch (error) {
    await hangUp();
    throw error;
  } finally {
    await person?.leaves(to);
  }
};
