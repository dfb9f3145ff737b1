import type { CallId } from '../engine/ids.ts';

/** What a call's own callback address holds. */
export type CallbackPath = Readonly<{ id: CallId; attempt: number; token: string }>;

const idForm = /^[\w-]{22}$/;
const attemptForm = /^[1-9]\d{0,3}$/;
const tokenForm = /^[\w-]{1,100}$/;

/**
 * Reads the parameters of a callback's path; null when they cannot be of an address that was
 * given out.
 */
export const fromCallbackPath = ({
  id = '',
  attempt = '',
  token = '',
}: Readonly<Record<string, string>>): CallbackPath | null =>
  idForm.test(id) && attemptForm.test(attempt) && tokenForm.test(token)
    ? { id: id as CallId, attempt: Number(attempt), token }
    : null;
