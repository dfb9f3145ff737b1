/** Where the provider is asked how a long operation gets on, and where its result lies. */
export type OperationAddress = Readonly<{ operation: string; result: string | null }>;

/** What a search has found and holds for a while. */
export type FoundNumbers = Readonly<{
  /** The provider's own id of the search, by which its numbers are bought. */
  searchId: string;
  /** E.164; perhaps fewer than were asked for. */
  numbers: readonly string[];
  /** Of one number, a month. */
  cost: Readonly<{ amount: number; currency: string }>;
  /** Milliseconds since 1970; after that others may have the numbers. */
  expiresAt: number;
  /** They are sold only to those who promise not to sell them on. */
  mustNotResell: boolean;
  /** The provider's word for what went wrong, such as `OutOfStock`; null when nothing did. */
  error: string | null;
}>;

/** That somebody has ordered what a search found. */
export type Purchase = Readonly<{
  /** Milliseconds since 1970. */
  at: number;
  by: string;
  /** Null until the provider has answered: it may have the order, or may never have heard of it. */
  operation: OperationAddress | null;
  /** Null until it is known what has become of it. */
  bought: readonly string[] | null;
}>;

/** A search for numbers that somebody has made. */
export type NumberSearch = Readonly<{
  id: string;
  /** The resource that was asked: `https://contoso.communication.azure.com`. */
  endpoint: string;
  /** What was asked, the same text for the same question. */
  question: string;
  quantity: number;
  /** Milliseconds since 1970; a search counts for a week, whatever has become of it. */
  at: number;
  by: string;
  /** Null until the provider has answered, and again when the search has failed. */
  operation: OperationAddress | null;
  found: FoundNumbers | null;
  purchase: Purchase | null;
}>;

/** A search as it was read, with the ETag that a change of it must match. */
export type KeptSearch = Readonly<{ search: NumberSearch; etag: string }>;

/**
 * The searches for numbers. They are kept where all operators see them, and not on the machine of
 * one: the quota is that of the whole tenant, and an order that one of them has begun must not be
 * placed again by another.
 */
export type NumberSearchStore = Readonly<{
  /** The oldest first. */
  all: () => Promise<readonly KeptSearch[]>;
  add: (search: NumberSearch) => Promise<KeptSearch>;
  /** Null when somebody else has changed it meanwhile, or our own answer was lost. */
  replace: (before: KeptSearch, after: NumberSearch) => Promise<KeptSearch | null>;
  /** Removing what is not there changes nothing. */
  remove: (kept: KeptSearch) => Promise<void>;
}>;
