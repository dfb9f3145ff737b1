import { createAcsGateway } from '../acs/createAcsGateway.ts';
import { type AcsAccess, createCallAutomationClient } from '../acs/createCallAutomationClient.ts';
import { createRecordingFiles } from '../acs/createRecordingFiles.ts';
import type { CallGateway } from '../calls/ports.ts';
import type { RecordingFiles } from '../calls/recordingFiles.ts';
import type { Config } from '../config.ts';
import type { GetCredential } from './createCredential.ts';
import { systemClock } from './systemClock.ts';

/** The provider of telephony that the settings name. */
export const connectProvider = async (
  { acs, callbacks, speechEndpoint }: Config,
  credential: GetCredential,
): Promise<Readonly<{ gateway: CallGateway; files: RecordingFiles }>> => {
  const access: AcsAccess =
    'connectionString' in acs ? acs : { endpoint: acs.endpoint, credential: await credential() };
  const client = createCallAutomationClient(access);
  return {
    gateway: createAcsGateway({
      client,
      speechEndpoint,
      promptUrl: (file) => `${callbacks.baseUrl}/api/prompts/${encodeURIComponent(file)}`,
    }),
    files: createRecordingFiles({
      client: client.getCallRecording(),
      sleep: systemClock.sleep,
    }),
  };
};
