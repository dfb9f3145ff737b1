import type { KeptSearch, Purchase } from '../../store/numberSearchStore.ts';
import { AdminError } from '../adminError.ts';
import { invocation } from '../quietCommand.ts';
import { changeSearch } from './changeSearch.ts';
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
 * Notes what is known of an order: where the provider can be asked about it, or what of it was
 * bought, all or some.
 */
export const notePurchase = async (
  kept: KeptSearch,
  changes: Partial<Pick<Purchase, 'operation' | 'bought'>>,
  { storage }: NeededDeps,
): Promise<KeptSearch> => {
  const { purchase } = kept.search;
  if (purchase === null) return kept;
  const { numberSearches: store } = await storage();
  return changeSearch(store, kept, { purchase: { ...purchase, ...changes } });
};

/** Nothing was bought: it may be ordered again for as long as it is held. */
export const noteNothing = async (
  kept: KeptSearch,
  isExpired: boolean,
  deps: NeededDeps,
): Promise<KeptSearch> => {
  const { found } = kept.search;
  const over = isExpired && found !== null ? { found: { ...found, expiresAt: deps.now() } } : {};
  const { numberSearches: store } = await deps.storage();
  return changeSearch(store, kept, { purchase: null, ...over });
};
