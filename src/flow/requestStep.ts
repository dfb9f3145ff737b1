import type { Prompt, Target } from './flow.ts';

export const requestMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type RequestMethod = (typeof requestMethods)[number];

/** What is sent, as JSON: every text may hold look-ups, and is sent as a text. */
export type BodyValue = string | readonly BodyValue[] | Readonly<{ [name: string]: BodyValue }>;

/** Asks a web service and goes on with what it answers. */
export type RequestStep = Readonly<{
  kind: 'request';
  method: RequestMethod;
  /**
   * An https address, or a path that is completed when it is asked; look-ups may stand in the path
   * and the query.
   */
  url: string;
  body: Readonly<{ [name: string]: BodyValue }> | null;
  /** The secrets that the body may hold. */
  secrets: readonly string[];
  /** Where in the answer the new values of variables stand: `account.balance`, `items.0.name`. */
  fields: Readonly<Record<string, string>>;
  /** For each try. */
  timeoutMs: number;
  retries: number;
  /** What the caller hears if the answer takes longer than `fillerAfterMs`; music follows. */
  filler: Prompt | null;
  fillerAfterMs: number;
  go: Target;
  /** Where the call goes without an answer, or with one that is no success. */
  ifFails: Target;
}>;
