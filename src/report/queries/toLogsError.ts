import { faultIn } from './faultIn.ts';
import { LogsError } from './logsError.ts';
import { propertyOf } from './propertyOf.ts';
import { whyRefused } from './whyRefused.ts';

/** The body of an answer; null when it is no JSON. */
export const parseBody = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
};

const isAbort = ({ name }: Error): boolean => name === 'AbortError' || name === 'TimeoutError';
const isSignIn = ({ name }: Error): boolean =>
  /^(AggregateAuthentication|Authentication(Required)?|CredentialUnavailable)Error$/.test(name);

/** The SDK gives an answer that it cannot read a status too: that of success. */
const firstRefusal = 400;

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** Makes the one kind of error that a report tells of from what the SDK has thrown. */
export const toLogsError = (thrown: unknown, workspace: string, timeoutMs: number): LogsError => {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (error instanceof LogsError) return error;
  if (isAbort(error)) {
    return new LogsError(`The workspace did not answer within ${timeoutMs / 1000} s.`);
  }
  const status = propertyOf(error, 'statusCode');
  if (isSignIn(error)) {
    return new LogsError(`The app could not sign in: ${firstLine(error.message)}`);
  }
  if (typeof status === 'number' && status >= firstRefusal) {
    const body = parseBody(propertyOf(propertyOf(error, 'response'), 'bodyAsText'));
    return new LogsError(whyRefused(status, faultIn(body), workspace));
  }
  const code = propertyOf(error, 'code');
  return new LogsError(
    typeof code === 'string' && status === undefined
      ? `The logs service cannot be reached (${code}).`
      : `The logs service gave an answer that cannot be read: ${firstLine(error.message)}`,
  );
};
