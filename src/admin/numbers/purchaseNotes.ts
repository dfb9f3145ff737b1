import type {
  KeptSearch,
  NumberSearch,
  OperationAddress,
  Purchase,
} from '../../store/numberSearchStore.ts';
import { AdminError } from '../adminError.ts';
import { invocation } from '../quietCommand.ts';
import type { NumbersDeps } from './numbersDeps.ts';

type NeededDeps = Pick<NumbersDeps, 'storage' | 'now'>;

/**
 * Notes that what a search holds is being ordered: whoever comes second is told so, before anything
 * is ordered twice.
 * @throws AdminError when somebody else has ordered it since the search was read
 */
export const claimPurchase = async (
  kept: KeptSearch,
  purchase: Purchase,
  { storage }: NeededDeps,
): Promise<KeptSearch> => {
  const { numberSearches: store } = await storage();
  const claimed = await store.replace(kept, { ...kept.search, purchase });
  if (claimed !== null) return claimed;
  throw new AdminError(
    'refused',
    'otherBuyer',
    'Somebody else is buying these numbers at this moment.',
    `See with \`${invocation} numbers list\` what there is when they have finished.`,
  );
};

/**
 * Notes what is known of an order. Somebody who has taken it up elsewhere may have noted more
 * meanwhile, which stays.
 */
const note = async (
  kept: KeptSearch,
  changes: Partial<NumberSearch>,
  { storage }: NeededDeps,
): Promise<KeptSearch> => {
  const { numberSearches: store } = await storage();
  const after = { ...kept.search, ...changes };
  return (await store.replace(kept, after)) ?? { ...kept, search: after };
};

/** Where the provider can be asked about an order. */
export const noteOperation = async (
  kept: KeptSearch,
  operation: OperationAddress,
  deps: NeededDeps,
): Promise<KeptSearch> => {
  const { purchase } = kept.search;
  return purchase === null ? kept : note(kept, { purchase: { ...purchase, operation } }, deps);
};

/** What was bought is known: all that was ordered, or some of it. */
export const noteBought = async (
  kept: KeptSearch,
  bought: readonly string[],
  deps: NeededDeps,
): Promise<KeptSearch> => {
  const { purchase } = kept.search;
  return purchase === null ? kept : note(kept, { purchase: { ...purchase, bought } }, deps);
};

/** Nothing was bought: it may be ordered again for as long as it is held. */
export const noteNothing = async (
  kept: KeptSearch,
  isExpired: boolean,
  deps: NeededDeps,
): Promise<KeptSearch> => {
  const { found } = kept.search;
  const over = isExpired && found !== null ? { found: { ...found, expiresAt: deps.now() } } : {};
  return note(kept, { purchase: null, ...over }, deps);
};
