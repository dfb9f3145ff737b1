import { CommanderError } from 'commander';
import { type Failure, failureOf } from './adminError.ts';
import { providerFailure } from './provider/providerFailure.ts';

const sentence = (text: string): string => {
  const [first = '', ...rest] = text;
  return `${first.toUpperCase()}${rest.join('')}${text.endsWith('.') ? '' : '.'}`;
};

/** Commander's message: what is wrong, and below it in brackets what may have been meant. */
const ofCommandLine = ({ code, message }: CommanderError): Failure => {
  const [wrong = '', ...hints] = message.replace(/^error: /, '').split('\n');
  const hint = hints.join(' ').replace(/^\((.*)\)$/, '$1');
  const help = 'Add --help to see how it is used.';
  return {
    ending: 'usage',
    code: code.replace(/^commander\./, ''),
    message: sentence(wrong),
    remedy: hint === '' ? help : `${hint} ${help}`,
  };
};

const numberIn = (error: Error, name: string): number | null => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'number' ? value : null;
};

const signIn =
  'Sign in with `az login`, as somebody with the roles Storage Table Data Contributor and ' +
  'Storage Blob Data Contributor on the account.';

const storageRemedy = (status: number | null): string => {
  if (status === 401 || status === 403) return signIn;
  if (status !== null) return 'Try again in a while.';
  return (
    'See that it runs and can be reached: on this machine `npm start` brings it, in the cloud ' +
    'look at the name of the account and the network.'
  );
};

/**
 * Any error as the person at the keyboard is told of it. Errors of lazily loaded bundles are known
 * by their names, for each bundle has a copy of their classes.
 */
export const toFailure = (thrown: unknown): Failure => {
  const said = failureOf(thrown);
  if (said !== null) return said;
  if (thrown instanceof CommanderError) return ofCommandLine(thrown);
  const refused = providerFailure(thrown);
  if (refused !== null) return refused;
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const message = sentence(error.message);
  if (error.name === 'AbortError') {
    const remedy = 'Nothing more is done; run the command again when you want it.';
    return { ending: 'interrupted', code: 'interrupted', message: 'Interrupted.', remedy };
  }
  if (error.name === 'StorageError') {
    const remedy = storageRemedy(numberIn(error, 'status'));
    return { ending: 'unreachable', code: 'storage', message, remedy };
  }
  if (/Credential|Authentication/.test(error.name)) {
    return { ending: 'unreachable', code: 'signIn', message, remedy: signIn };
  }
  const remedy = 'Please report it, with the command that led to it.';
  return { ending: 'failed', code: 'failed', message, remedy };
};
