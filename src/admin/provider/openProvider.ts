import { CommunicationIdentityClient } from '@azure/communication-identity';
import { PhoneNumbersClient, SipRoutingClient } from '@azure/communication-phone-numbers';
import type { TokenCredential } from '@azure/identity';
import { endpointIn } from '../../acs/endpointIn.ts';
import { AdminError } from '../adminError.ts';
import type { Values } from '../settings/readSettings.ts';
import type { Provider } from './provider.ts';

type Options = Readonly<{
  allowInsecureConnection?: boolean;
  retryOptions?: Readonly<{ maxRetries: number }>;
}>;

type Client<Made> = {
  new (connectionString: string, options: Options): Made;
  new (endpoint: string, credential: TokenCredential, options: Options): Made;
};

type Access = Readonly<{
  endpoint: string;
  make: <Made>(client: Client<Made>, once?: true) => Made;
}>;

/** A simulator is all that speaks without TLS. */
const optionsFor = (endpoint: string, once: true | undefined): Options => ({
  ...(/^http:\/\//i.test(endpoint) && { allowInsecureConnection: true }),
  ...(once && { retryOptions: { maxRetries: 0 } }),
});

const withKey = (connectionString: string): Access => {
  const endpoint = endpointIn(connectionString);
  return {
    endpoint,
    make: (client, once) => new client(connectionString, optionsFor(endpoint, once)),
  };
};

const signedIn = async (endpoint: string): Promise<Access> => {
  const { operatorCredential } = await import('../storage/operatorCredential.ts');
  const { credential } = operatorCredential();
  return {
    endpoint,
    make: (client, once) => new client(endpoint, credential, optionsFor(endpoint, once)),
  };
};

const noResource = (): AdminError =>
  new AdminError(
    'unreachable',
    'noResource',
    'The settings name no resource of Azure Communication Services.',
    'Set ACS_ENDPOINT and sign in with `az login`, or set ACS_CONNECTION_STRING; on this machine ' +
      '`npm start` brings a simulator.',
  );

/**
 * The resource that the settings of the app name, as the app itself would reach it: by its key, or
 * by whoever is signed in. In a file of its own, for it brings the SDKs.
 * @throws AdminError when the settings name none, or what they name is no connection string
 */
export const openProvider = async (values: Values): Promise<Provider> => {
  const connectionString = values.ACS_CONNECTION_STRING?.trim() ?? '';
  const named = values.ACS_ENDPOINT?.trim() ?? '';
  if (connectionString === '' && named === '') throw noResource();
  try {
    const { endpoint, make } =
      connectionString === '' ? await signedIn(named) : withKey(connectionString);
    return {
      numbers: make(PhoneNumbersClient),
      numbersOnce: make(PhoneNumbersClient, true),
      sip: make(SipRoutingClient),
      identities: make(CommunicationIdentityClient),
      endpoint: endpoint.replace(/\/+$/, ''),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const remedy = 'Copy it anew from "Keys" of the resource: endpoint=https://…;accesskey=…';
    throw new AdminError('refused', 'badResource', message, remedy);
  }
};
