import path from 'node:path';
import type { UseCases } from '../../../app/createUseCases.ts';
import { compose } from '../../../compose.ts';
import { simulatorAudience } from '../../tasks/environment/localSettings.ts';
import type { Line } from '../drive/driveCalls.ts';
import { inProcessPost } from '../drive/inProcessPost.ts';
import { createRecorder } from './createRecorder.ts';
import { keepStops } from './keepStops.ts';
import type { Apps } from './prepareApps.ts';
import { settingsFor } from './startServer.ts';
import { startStorage } from './startStorage.ts';

export type InProcess = Readonly<{ app: UseCases; line: Line; stop: () => Promise<void> }>;

const hostUrl = 'http://localhost:7071';

/** Our use cases in this process, without a host, on a storage and a stand-in for the provider. */
export const startInProcess = async (apps: Apps): Promise<InProcess> => {
  const { keep, stop } = keepStops();
  try {
    const { connection: storage } = await keep(startStorage());
    const recorder = await keep(createRecorder(simulatorAudience));
    const settings = settingsFor(hostUrl, { storage, providerUrl: recorder.url });
    // As the local host would say.
    const env = { ...settings, AZURE_FUNCTIONS_ENVIRONMENT: 'Development' };
    const folder = path.join(apps.ours, 'dist');
    const app = await compose({ env, folder, log: () => undefined });
    return { app, line: { recorder, post: inProcessPost(app), hostUrl }, stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
};
