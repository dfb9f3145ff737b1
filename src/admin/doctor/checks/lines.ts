import type { Check } from '../check.ts';
import { type Finding, ok, unchecked, warning } from '../finding.ts';
import { lookAt } from '../lookAt.ts';
import { supportRequest } from '../supportRequest.ts';
import { waitsForSettings } from './waitsForSettings.ts';

export type Gathered = Readonly<{
  /** CALLS_PER_CALLER_ID; null while settings are not right. */
  asked: number | null;
  callerIds: readonly string[];
  /** What the provider allows for each number; null where it does not tell. */
  allowed: number | null;
  endpoint: string;
}>;

/** As documented on 2023-03-31, and raised by support only. */
const usual = 2;

const judge = ({ asked, callerIds, allowed, endpoint }: Gathered): readonly Finding[] => {
  if (asked === null) return [waitsForSettings('How many calls can be placed at once')];
  const text = supportRequest({ endpoint, numbers: callerIds, wanted: Math.max(asked, usual * 5) });
  if (allowed !== null) {
    if (asked <= allowed)
      return [ok(`${asked} calls at once from a number, and ${allowed} may be.`)];
    const message =
      `CALLS_PER_CALLER_ID allows ${asked} calls at once from a number, and the provider ` +
      `${allowed}: the others end as declined (603/560603).`;
    return [warning(message, `Set CALLS_PER_CALLER_ID=${allowed}`)];
  }
  if (asked <= usual) {
    const message =
      `${asked} calls at once from a number, which is what a resource may place unless support ` +
      'has raised it.';
    return [{ ...ok(message), remedy: `For more ask support:\n${text}` }];
  }
  const message =
    `Not checked here: whether ${asked} calls at once from a number (CALLS_PER_CALLER_ID) are ` +
    `allowed. Without a support request ${usual} are, and the others end as declined (603/560603).`;
  return [unchecked(message, `Set CALLS_PER_CALLER_ID=${usual}, or ask support:\n${text}`)];
};

const limitIn = (body: unknown): number | null => {
  const limit: unknown =
    typeof body === 'object' && body !== null && Reflect.get(body, 'maxOutboundPerNumber');
  return typeof limit === 'number' ? limit : null;
};

/** Whether the provider lets as many calls be placed at once as the app would place. */
export const lines: Check<Gathered> = {
  name: 'lines',
  gather: async ({ config, simulator, endpoint }, signal) => {
    const seen = simulator === null ? null : await lookAt(`${simulator}/_sim/limits`, signal);
    return {
      asked: config?.limits.perCallerId ?? null,
      callerIds: config?.callerIds ?? [],
      allowed: seen?.status === 200 ? limitIn(seen.body) : null,
      endpoint,
    };
  },
  judge,
};
