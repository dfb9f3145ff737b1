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
  /** Any that is free unless given. */
  port?: number;
  extra?: Settings;
  flags?: readonly string[];
  /** Takes what the host logs as an error. */
  say: (line: string) => void;
}>;

const longestLine = 200;
const keyBytes = 32;
/** Of this run only. */
const secrets = {
  hashKey: `1:${randomBytes(keyBytes).toString('base64')}`,
  webhookSecret: `whsec_${randomBytes(keyBytes).toString('base64')}`,
  eventGridKey: randomBytes(keyBytes).toString('base64url'),
};

/** As many calls as are asked for: what limits cost is measured, not what they keep away. */
const unlimited: Settings = {
  OUTBOUND_PER_SECOND: '1000',
  CALLS_PER_CALLER_ID: '100000',
  CALLEE_GAP_MINUTES: '0',
  CALLEE_CALLS_PER_DAY: '1000000',
  CLIENT_CALLS_PER_HOUR: '10000000',
  CLIENT_CALLEES_PER_DAY: '10000000',
  SPEND_PER_DAY: '100000000',
  SPEND_PER_MONTH: '100000000',
};

/** The settings that an app gets whose host listens at that address. */
export const settingsFor = (
  hostUrl: string,
  { providerUrl, storage, extra = {} }: Pick<ServerOptions, 'providerUrl' | 'storage' | 'extra'>,
): Settings => ({
  ...localSettings({ hostUrl, simulatorUrl: providerUrl, storage, ...secrets }, {}),
  ...unlimited,
  ...extra,
});

/** Starts a host with an app. */
export const startServer = async (options: ServerOptions): Promise<Server> => {
  const port = options.port ?? (await freePort());
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
