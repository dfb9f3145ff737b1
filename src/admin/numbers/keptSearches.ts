import type { KeptSearch, NumberSearch } from '../../store/numberSearchStore.ts';

/** A result that expires sooner is not worth offering: whoever reads it has to decide. */
const leastMs = 30_000;
/** Nobody waits longer for a search, which takes seconds. */
const longestSearchMs = 3_600_000;
/** Whoever orders the same again so soon has most likely not seen that it was bought. */
const repeatMs = 900_000;
/** Longer than a search counts, and long enough to see later what was bought. */
const keepMs = 90 * 86_400_000;

type Question = Pick<NumberSearch, 'endpoint' | 'question'>;

const isSame = ({ search }: KeptSearch, { endpoint, question }: Question): boolean =>
  search.endpoint === endpoint && search.question === question;

/** An order whose end nobody has seen. */
export const isUnfinished = ({ purchase }: NumberSearch): boolean =>
  purchase !== null && purchase.bought === null;

/** The youngest order for this question whose end nobody has seen. */
export const findUnfinished = (
  kept: readonly KeptSearch[],
  question: Question,
): KeptSearch | null =>
  kept.findLast((one) => isSame(one, question) && isUnfinished(one.search)) ?? null;

/** What was bought for this question only just now. */
export const findJustBought = (
  kept: readonly KeptSearch[],
  question: Question,
  now: number,
): KeptSearch | null =>
  kept.findLast(
    (one) =>
      isSame(one, question) &&
      (one.search.purchase?.bought ?? []).length > 0 &&
      (one.search.purchase?.at ?? 0) > now - repeatMs,
  ) ?? null;

/** The youngest result of this question that still holds and that nobody has ordered. */
export const findReusable = (
  kept: readonly KeptSearch[],
  question: Question,
  now: number,
): KeptSearch | null =>
  kept.findLast(
    (one) =>
      isSame(one, question) &&
      one.search.purchase === null &&
      (one.search.found?.expiresAt ?? 0) > now + leastMs,
  ) ?? null;

/** A search for this question that the provider has begun, and whose end nobody has seen. */
export const findRunning = (
  kept: readonly KeptSearch[],
  question: Question,
  now: number,
): KeptSearch | null =>
  kept.findLast(
    (one) =>
      isSame(one, question) &&
      one.search.operation !== null &&
      one.search.found === null &&
      one.search.at > now - longestSearchMs,
  ) ?? null;

/** The search that has this id, ours or the provider's. */
export const findById = (
  kept: readonly KeptSearch[],
  endpoint: string,
  id: string,
): KeptSearch | null =>
  kept.findLast(
    ({ search }) =>
      search.endpoint === endpoint && (search.found?.searchId === id || search.id === id),
  ) ?? null;

/** What need not be kept any longer. */
export const findOld = (kept: readonly KeptSearch[], now: number): readonly KeptSearch[] =>
  kept.filter(({ search }) => search.at < now - keepMs && !isUnfinished(search));
