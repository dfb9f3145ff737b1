import type { Instant } from '../engine/ids.ts';
import type { FlowSet } from '../flow/flowSet.ts';
import type { Az } from './azure/az.ts';
import type { Provider } from './provider/provider.ts';
import type { FunctionKeys } from './settings/functionKeys.ts';
import type { AdminSettings } from './settings/readSettings.ts';
import type { Stores } from './stores.ts';
import type { Style } from './style.ts';

/** What verbs need of the world. Each takes what it uses; nothing is loaded before it is used. */
export type Deps = Readonly<{
  /** Connects at its first use, and says to people which storage it is. */
  storage: () => Promise<Stores>;
  /** The resource of the provider; connects at its first use, and says to people which it is. */
  provider: () => Promise<Provider>;
  /** The settings to work with. */
  settings: () => Promise<AdminSettings>;
  /** The flows as they were built last. */
  flows: () => Pick<FlowSet, 'flows' | 'routes'>;
  /** Azure's command line. */
  az: Az;
  /** The keys by which the Functions host lets requests in. */
  functionKeys: FunctionKeys;
  /** Where the build has put the audio of prompts. */
  promptsFolder: string;
  now: () => Instant;
  /** The time zone of this machine, as IANA names it. */
  zone: string;
  /** Who is at the keyboard. */
  who: () => Promise<string>;
  style: Style;
  /** The folder of the project. */
  root: string;
  /**
   * Asks whoever is at the keyboard; `instead` is the option that answers.
   * @throws AdminError when nobody is there, AbortError at Ctrl-C
   */
  ask: (question: string, instead: string) => Promise<string>;
  /** Aborted by Ctrl-C. */
  interrupted: AbortSignal;
  /** Tells people how the work gets on. */
  progress: (line: string) => void;
}>;
