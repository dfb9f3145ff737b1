import path from 'node:path';
import type { Instant } from '../engine/ids.ts';
import type { Deps, Stores } from './deps.ts';
import { machineUser } from './machineUser.ts';
import { readFlows } from './readFlows.ts';
import type { Surroundings } from './runAdmin.ts';
import { describeStorage } from './settings/describeStorage.ts';
import { functionKeysOf } from './settings/functionKeys.ts';
import { readSettings } from './settings/readSettings.ts';
import { styleFor } from './style.ts';

type Opened = Readonly<{ stores: Stores; signedIn: string | null; host: string | null }>;

/** The SDKs are loaded when a verb first wants storage, so that help need not wait for them. */
const open = async ({ root, env }: Surroundings, say: (line: string) => void): Promise<Opened> => {
  const settings = await readSettings(root, env);
  say(`Storage: ${describeStorage(settings)}`);
  const { openStorage } = await import('./storage/openStorage.ts');
  return { ...(await openStorage(settings.values)), host: settings.host };
};

/** What verbs need, each part made at its first use. With `json` nothing is said to people. */
export const createDeps = (around: Surroundings, json: boolean): Deps => {
  const { root, env, out, err } = around;
  const errStyle = styleFor(err.isTerminal, env);
  const say = (line: string): void => {
    if (!json) err.write(`${errStyle.dim(line)}\n`);
  };
  let opening: Promise<Opened> | null = null;
  const opened = (): Promise<Opened> => {
    opening ??= open(around, say);
    return opening;
  };
  return {
    storage: async () => (await opened()).stores,
    flows: () => readFlows(root),
    functionKeys: {
      set: async (...args) => functionKeysOf(root, (await opened()).host).set(...args),
      remove: async (...args) => functionKeysOf(root, (await opened()).host).remove(...args),
    },
    promptsFolder: path.join(root, 'dist', 'prompts'),
    now: () => Date.now() as Instant,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    who: async () => (await opened()).signedIn ?? machineUser(env),
    style: styleFor(out.isTerminal, env),
    progress: say,
  };
};
