import type { Failure } from '../adminError.ts';
import { isObject } from '../isObject.ts';

/** What the provider says of a request that it did not take; only what is known of it. */
export type Refused = Readonly<{ status: number | null; code: string; message: string }>;

const textIn = (value: unknown, name: string): string | null => {
  const text: unknown = isObject(value) ? Reflect.get(value, name) : null;
  return typeof text === 'string' && text !== '' ? text : null;
};

const objectIn = (value: unknown, name: string): object | null => {
  const inner: unknown = isObject(value) ? Reflect.get(value, name) : null;
  return isObject(inner) ? inner : null;
};

/** The innermost error: the outer ones only say that something was wrong. */
const innermost = (error: object): object => {
  const inner = objectIn(error, 'innererror') ?? objectIn(error, 'innerError');
  return inner === null ? error : innermost(inner);
};

const failedOperation = /^The long-running operation has failed\.\s*(?:(\w+)\.\s*)?([\s\S]*)$/;

/**
 * What the provider has refused, from whatever its clients throw: an error of a request, the plain
 * error of an operation that failed later, or, for a trunk that is not there, no error at all. Null
 * for anything else.
 */
export const refusedBy = (thrown: unknown): Refused | null => {
  if (!isObject(thrown)) return null;
  const message = textIn(thrown, 'message') ?? '';
  const operation = failedOperation.exec(message);
  if (operation !== null) {
    const [, code = 'OperationFailed', text = ''] = operation;
    return { status: null, code, message: text.trim() || 'The operation has failed.' };
  }
  const isBare = !(thrown instanceof Error) && textIn(thrown, 'code') !== null;
  if (textIn(thrown, 'name') !== 'RestError' && !isBare) return null;
  const status: unknown = Reflect.get(thrown, 'statusCode');
  const details = objectIn(thrown, 'details');
  const said = objectIn(details, 'error') ?? details ?? thrown;
  const inner = innermost(said);
  return {
    status: typeof status === 'number' ? status : null,
    code: textIn(inner, 'code') ?? textIn(thrown, 'code') ?? 'unknown',
    message: textIn(inner, 'message') ?? message,
  };
};

const tryLater = 'Try again in a while.';
const signIn =
  'Sign in with `az login`, as somebody with the role Communication and Email Service Owner or ' +
  'Contributor on the resource, or set ACS_CONNECTION_STRING to a connection string that is valid.';

const remedyFor = (status: number | null): string => {
  if (status === null) return 'See that the resource can be reached, and that its name is right.';
  if (status === 401) return signIn;
  if (status === 403) return 'Look at the roles, quotas and subscription of the resource.';
  if (status === 429)
    return 'The provider takes no more for now, or the quota is used up; try later.';
  return status >= 500 ? tryLater : 'Look at what was asked for, then run the command again.';
};

/** What the person at the keyboard is told of it; null for what is not the provider's. */
export const providerFailure = (thrown: unknown): Failure | null => {
  const refused = refusedBy(thrown);
  if (refused === null) return null;
  const { status, code, message } = refused;
  const isTaken = status !== null && status < 500 && status !== 401 && status !== 429;
  const isOver = status === null && thrown instanceof Error && thrown.name !== 'RestError';
  return {
    ending: isTaken || isOver ? 'refused' : 'unreachable',
    code,
    message: message.endsWith('.') ? message : `${message}.`,
    remedy: isOver
      ? 'See with the verb that lists them what there is now, before you try again.'
      : remedyFor(status),
  };
};
