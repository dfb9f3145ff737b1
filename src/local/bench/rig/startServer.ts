import { randomBytes } from 'node:crypto';
import type { Child } from '../../tasks/environment/child.ts';
import { localSettings, type Settings } from '../../tasks/environment/localSettings.ts';
import { freePort } from '../../tasks/environment/ports.ts';
import { startHost } from '../../tasks/environment/startHost.ts';

/** An app in a host of its own, as `npm start` would run it. */
export type Server = Child & Readonly<{ url: string }>;

export type ServerOptions = Readonly<{
  /** The folder of the app. */
  app: string;
  /** Where the provider is. */
  providerUrl: string;
  storage: string;
  extra?: Settings;
  flags?: readonly string[];
  /** Takes what the host logs as an error. */
  say: (line: string) => void;
}>;

const longestLine = 200;
const keyBytes = 32;
/** Of this run only. */
const hashKey = `1:${randomBytes(keyBytes).toString('base64')}`;
const webhookSecret = `whsec_${randomBytes(keyBytes).toString('base64')}`;

/** The settings that an app gets whose host listens at that address. */
export const settingsFor = (
  hostUrl: string,
  { providerUrl, storage, extra = {} }: Pick<ServerOptions, 'providerUrl' | 'storage' | 'extra'>,
): Settings => ({
  ...localSettings({ hostUrl, simulatorUrl: providerUrl, storage, hashKey, webhookSecret }, {}),
  ...extra,
});

/** Starts a host with an app, on any port that is free. */
export const startServer = async (options: ServerOptions): Promise<Server> => {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = await startHost({
    root: options.app,
    port,
    enableAuth: false,
    settings: settingsFor(url, options),
    flags: options.flags ?? [],
    log: (line) => {
      if (/\berror\b/i.test(line)) options.say(line.slice(0, longestLine));
    },
  });
  return { ...child, url };
};
