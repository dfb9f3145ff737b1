import type { Instant } from '../engine/ids.ts';

/** A request to somebody else's web service. */
export type WebCall = Readonly<{
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string | null;
  /** For all of it: finding the address, connecting, asking and reading the answer. */
  timeoutMs: number;
  /** What the answer's body may have at most. */
  maxBytes: number;
}>;

export type WebAnswer =
  /** Whatever the status: a redirection is an answer too, and is never followed. */
  | Readonly<{
      kind: 'answered';
      status: number;
      contentType: string | null;
      retryAfterMs: number | null;
      body: string;
    }>
  /** `why` names neither the address nor what was sent, so it may be logged. */
  | Readonly<{ kind: 'failed'; why: string; retryable: boolean }>;

/** Calls other people's web services. It never throws for what they or the network do. */
export type WebClient = Readonly<{ send: (call: WebCall) => Promise<WebAnswer> }>;

/**
 * The headers that prove to a receiver that a body is ours, by Standard Webhooks; none when there
 * are no secrets. `message` is the same at every repetition, so that a receiver can tell one.
 */
export type Sign = (message: string, at: Instant, body: string) => Readonly<Record<string, string>>;

/** Whether a web service has taken what it was sent. */
export const isAccepted = (answer: WebAnswer): boolean =>
  answer.kind === 'answered' && answer.status >= 200 && answer.status < 300;
