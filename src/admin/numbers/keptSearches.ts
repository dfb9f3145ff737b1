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

/** The youngest search for a question of which something holds. */
const youngest = (
  kept: readonly KeptSearch[],
  question: Question,
  holds: (search: NumberSearch) => boolean,
): KeptSearch | null => kept.findLast((one) => isSame(one, question) && holds(one.search)) ?? null;

/** An order for this question whose end nobody has seen. */
export const findUnfinished = (
  kept: readonly KeptSearch[],
  question: Question,
): KeptSearch | null => youngest(kept, question, isUnfinished);

/** What was bought for this question only just now. */
export const findJustBought = (
  kept: readonly KeptSearch[],
  question: Question,
  now: number,
): KeptSearch | null =>
  youngest(kept, question, ({ purchase }) => {
    const count = purchase?.bought?.length ?? 0;
    return count > 0 && (purchase?.at ?? 0) > now - repeatMs;
  });

/** A result of this question that still holds and that nobody has ordered. */
export const findReusable = (
  kept: readonly KeptSearch[],
  question: Question,
  now: number,
): KeptSearch | null =>
  youngest(
    kept,
    question,
    ({ purchase, found }) => purchase === null && (found?.expiresAt ?? 0) > now + leastMs,
  );

/** A search for this question that the provider has begun, and whose end nobody has seen. */
export const findRunning = (
  kept: readonly KeptSearch[],
  question: Question,
  now: number,
): KeptSearch | null =>
  youngest(
    kept,
    question,
    ({ operation, found, at }) =>
      operation !== null && found === null && at > now - longestSearchMs,
  );

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
