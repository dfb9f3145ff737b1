import { whenToDial } from '../engine/dialing/whenToDial.ts';
import type { DialRefused, DialWait } from '../engine/dialRule.ts';
import type { Instant } from '../engine/ids.ts';
import { startCall } from '../engine/startCall.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { type CallAsked, createFor, placeRequestFor } from './callAsked.ts';
import { claimFor } from './claimFor.ts';
import type { Ledger, Preview } from './ledger.ts';
import { planCall } from './planCall.ts';
import type { RequestDeps } from './requestCall.ts';

/** What would become of a call if it were asked for now. */
export type CallPreview = Readonly<{
  /** When it would be dialled first, as far as can be told now; null if it would be refused. */
  dialAt: Instant | null;
  /** What it would wait for until then. */
  why: DialWait | null;
  /** The number that it would show. */
  from: PhoneNumber | null;
  refused: DialRefused | null;
  cost: Preview['cost'];
}>;

export type PreviewDeps = RequestDeps & Readonly<{ ledger: Ledger }>;

const nothing = { dialAt: null, why: null, from: null, cost: null } as const;

const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/**
 * What would become of a call if a client asked for it now; nothing is stored or counted.
 * @throws Refusal for what would not even be understood
 */
export const previewCall = async (
  deps: PreviewDeps,
  client: string,
  asked: CallAsked,
): Promise<CallPreview> => {
  const plan = await planCall(deps, client, asked);
  const now = deps.clock.now();
  // Whatever counting says: the ledger knows all but what is told by the number alone.
  const refused = deps.mayDial(asked.to);
  if (refused !== null) return { ...nothing, refused };
  const claim = claimFor(deps, placeRequestFor(asked, plan, 0));
  const { call } = startCall(claim.call, claim.beginning);
  const { reserved, cost } = await deps.ledger.preview(call, createFor(asked));
  // Its own plan has been looked at: it opens before it expires.
  const planned = whenToDial(plan, now, null) ?? { at: now, why: null };
  switch (reserved.kind) {
    case 'go':
      return { dialAt: planned.at, why: planned.why, from: reserved.from, refused: null, cost };
    case 'later': {
      const { until, why } = reserved;
      const isLonger = until > planned.at;
      const wait = { dialAt: laterOf(until, planned.at), why: isLonger ? why : planned.why };
      return { ...wait, from: plan.from, refused: null, cost };
    }
    case 'refused': {
      const { rule, message } = reserved;
      return { ...nothing, refused: { rule, message }, cost };
    }
    default:
      return reserved satisfies never;
  }
};
