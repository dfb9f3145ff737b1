import { lookup } from 'node:dns/promises';
import { type Resolve, resolveHost } from './resolveHost.ts';

export type TargetOptions = Readonly<{
  /** For local work only: http, and addresses of this machine and its network. */
  allowPrivate: boolean;
  /** Whether what is sent can be signed. */
  isSigned: boolean;
  resolve?: Resolve;
}>;

const lookUp: Resolve = (name) => lookup(name, { all: true });

/**
 * Why an address may not be told anything, for people; null if it may. It is looked at again
 * whenever something is sent, for a name may stand for another address by then.
 */
export const checkTarget = async (
  text: string,
  { allowPrivate, isSigned, resolve = lookUp }: TargetOptions,
): Promise<string | null> => {
  if (!isSigned) {
    return 'This app has no WEBHOOK_SECRETS to sign with; have an operator set them.';
  }
  if (!URL.canParse(text)) return 'Write an address with https://.';
  const { protocol, hostname, username, password, hash } = new URL(text);
  if (protocol !== 'https:' && !(allowPrivate && protocol === 'http:')) {
    return 'Write an address with https://.';
  }
  if (username !== '' || password !== '') return 'Leave name and password out of the address.';
  if (hash !== '') return 'Leave the part behind # out of the address: it is never sent.';
  try {
    const found = await resolveHost(hostname, resolve, allowPrivate);
    return found === null ? 'The address is not a public one.' : null;
  } catch {
    return 'There is no host of this name.';
  }
};
