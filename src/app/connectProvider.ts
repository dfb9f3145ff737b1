import { createAcsGateway } from '../acs/createAcsGateway.ts';
import { type AcsAccess, createCallAutomationClient } from '../acs/createCallAutomationClient.ts';
import type { CallGateway } from '../calls/ports.ts';
import type { Config } from '../config.ts';
import type { GetCredential } from './createCredential.ts';

/** The provider of telephony that the settings name. */
export const connectProvider = async (
  { acs, callbacks, speechEndpoint }: Config,
  credential: GetCredential,
): Promise<CallGateway> => {
  const access: AcsAccess =
    'connectionString' in acs ? acs : { endpoint: acs.endpoint, credential: await credential() };
  return createAcsGateway({
    client: createCallAutomationClient(access),
    speechEndpoint,
    promptUrl: (file) => `${callbacks.baseUrl}/api/prompts/${encodeURIComponent(file)}`,
  });
};
