import type { HostKeys } from './http/hostKeys.ts';
import type { ListedFunction } from './listFunctions.ts';
import type { Environment } from './settings/loadLocalSettings.ts';

export type FunctionsHostOptions = Readonly<{
  /** The folder with host.json and package.json. */
  root: string;
  /** 0 means any that is free. */
  port: number;
  address?: string;
  /** Asks for keys as Azure does; otherwise everybody may call, as with the Core Tools. */
  enableAuth?: boolean;
  /** The keys to ask for; otherwise those kept in `.local/host/keys.json` under the root. */
  keys?: HostKeys;
  /** The environment that the app reads; the host puts its settings into it. */
  env: Environment;
  log: (line: string) => void;
}>;

export type FunctionsHost = Readonly<{
  port: number;
  url: string;
  functions: readonly ListedFunction[];
  /** The keys asked for, with `enableAuth`. */
  keys?: HostKeys;
  /** Stops taking requests, lets what runs end, for ten seconds at most, and closes. */
  close: () => Promise<void>;
}>;
