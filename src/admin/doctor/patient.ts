import type { SettingsProblem } from '../../config/settingsError.ts';
import type { Config } from '../../config.ts';
import type { Instant } from '../../engine/ids.ts';
import type { FlowSet } from '../../flow/flowSet.ts';
import type { StorageAccount } from '../../store/storageAccount.ts';
import type { Provider } from '../provider/provider.ts';
import type { SipConfig } from '../routing/sipConfig.ts';
import type { Stores } from '../stores.ts';
import type { AzureView } from './azure/azureView.ts';

/** A number of the resource. */
export type Owned = Readonly<{
  number: string;
  /** Whether it takes and places calls. */
  takes: boolean;
  places: boolean;
}>;

/** What `doctor` looks at; each part is fetched once, when a check first asks for it. */
export type Patient = Readonly<{
  /** Where the settings come from, for people. */
  origin: string;
  /** Null as long as the settings are not right. */
  config: Config | null;
  problems: readonly SettingsProblem[];
  /** The settings that are references to a vault, whose values are not known here. */
  references: readonly string[];
  /** What Azure's management knows of the app; null where it is not asked. */
  azure: AzureView | null;
  /** Where the resource is, as the settings say it; empty where they do not. */
  endpoint: string;
  /** Whether we come with a key of the resource, and not as somebody. */
  hasKey: boolean;
  /** Where the control API of the simulator is; null for a real resource. */
  simulator: string | null;
  /** The storage account without its key; null for one on this machine. */
  accountName: string | null;
  storage: () => Promise<StorageAccount>;
  stores: () => Promise<Stores>;
  provider: () => Promise<Provider>;
  numbers: () => Promise<readonly Owned[]>;
  sip: () => Promise<SipConfig>;
  flows: () => FlowSet;
  root: string;
  promptsFolder: string;
  now: () => Instant;
}>;
