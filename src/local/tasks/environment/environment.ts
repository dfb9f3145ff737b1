import type { RealHost } from '../realHost/findRealHost.ts';
import type { Settings } from './localSettings.ts';
import type { Given } from './readGiven.ts';

/** Everything that runs locally, ready for calls. */
export type Environment = Readonly<{
  /** Where the app listens, such as `http://localhost:7071`. */
  host: string;
  /** Where the simulator listens; null when calls go through a real resource. */
  simulator: string | null;
  /** The first number of the resource, E.164. */
  number: string;
  /** The connection string of the storage that the app uses. */
  storage: string;
  /** Everything that the app was started with. */
  settings: Settings;
  /** For the header `x-functions-key`, with `enableAuth`. */
  key: string | null;
  /** Where Event Grid has to deliver incoming calls. */
  eventGridUrl: string;
  /** Where it has to tell of finished recordings; null if the app does not take them. */
  recordingUrl: string | null;
  /** What its deliveries have to carry, by the names of headers. */
  eventHeaders: Readonly<Record<string, string>>;
  /** Ends the host's process as a crash would; it is started again. */
  killHost: (signal?: NodeJS.Signals) => void;
  /** Ends everything that was started, and resolves when nothing runs any more. */
  stop: () => Promise<void>;
}>;

export type EnvironmentOptions = Readonly<{
  root: string;
  /** Of the app and of the simulator; 0 means any that is free. */
  port: number;
  simulatorPort: number;
  /** How long prompts last; 0 means that they take no time. */
  factor: number;
  enableAuth: boolean;
  /** Whether calls are announced to the triggers of Event Grid or to the webhook of the app. */
  callsBy: 'event-grid' | 'webhook';
  /** Where Azurite keeps its data; null keeps it in memory. */
  dataFolder: string | null;
  /** Forgets what Azurite kept. */
  fresh: boolean;
  /** The address at which a real resource reaches the app; null calls the simulator. */
  publicUrl: string | null;
  /** Runs the app in the installed Core Tools. */
  func: boolean;
  /** Runs the app in Azure's own host, which lies there; null in another. */
  realHost: RealHost | null;
  /** Whether to build first; otherwise `dist` is taken as it is. */
  build: boolean;
  /** Whether to follow changes of the sources. */
  watch: boolean;
  env: Given;
  say: (line: string) => void;
  /** Aborted when everything is about to be stopped; `stop` has to be called all the same. */
  ending: AbortSignal;
}>;
