/** What a web address has answered: a status, the time of its clock, and JSON if it was that. */
export type Seen = Readonly<{ status: number; date: number | null; body: unknown }>;

/** Why there was no answer, in the words of the network. */
export type Unseen = Readonly<{ status: null; reason: string }>;

const reasonOf = (thrown: unknown): string => {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const { cause } = error;
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined;
  if (typeof code === 'string') return code;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Gets an address once, without following where it sends us. */
export const lookAt = async (url: string, signal: AbortSignal): Promise<Seen | Unseen> => {
  try {
    const response = await fetch(url, { signal, redirect: 'manual' });
    const at = Date.parse(response.headers.get('date') ?? '');
    const body = parsed(await response.text());
    return { status: response.status, date: Number.isNaN(at) ? null : at, body };
  } catch (thrown) {
    return { status: null, reason: reasonOf(thrown) };
  }
};
