import {
  AzureCliCredential,
  AzureDeveloperCliCredential,
  ChainedTokenCredential,
  EnvironmentCredential,
  type TokenCredential,
} from '@azure/identity';
import { isObject } from '../isObject.ts';
import { cachedCredential } from './cachedCredential.ts';

const storageScope = 'https://storage.azure.com/.default';

export type Operator = Readonly<{
  credential: TokenCredential;
  /** As Entra knows them: a user's principal name, or the id of an application. */
  name: () => Promise<string | null>;
}>;

/** What a token says of its bearer. It is ours and only read, so nothing is verified. */
export const nameInToken = (token: string): string | null => {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  try {
    const claims: unknown = JSON.parse(payload);
    if (!isObject(claims)) return null;
    const names = ['upn', 'preferred_username', 'unique_name', 'appid'];
    const found = names.map((name) => Reflect.get(claims, name));
    return found.find((name): name is string => typeof name === 'string') ?? null;
  } catch {
    return null;
  }
};

/**
 * Whoever runs the command line: an application that the environment names (CI), or the person
 * signed in with `az` or `azd`. Nothing is asked before it is used.
 */
export const operatorCredential = (): Operator => {
  const chain = new ChainedTokenCredential(
    new EnvironmentCredential(),
    new AzureCliCredential(),
    new AzureDeveloperCliCredential(),
  );
  const credential = cachedCredential(chain, Date.now);
  return {
    credential,
    name: async () => nameInToken((await credential.getToken(storageScope))?.token ?? ''),
  };
};
