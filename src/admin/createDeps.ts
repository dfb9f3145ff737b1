import path from 'node:path';
import { runAz } from './azure/runAz.ts';
import type { Deps } from './deps.ts';
import { machineUser } from './machineUser.ts';
import { once } from './once.ts';
import { connectProvider } from './provider/connectProvider.ts';
import { readFlows } from './readFlows.ts';
import type { Surroundings } from './runAdmin.ts';
import { functionKeysOf } from './settings/functionKeys.ts';
import { readSettings } from './settings/readSettings.ts';
import { connectStorage } from './storage/connectStorage.ts';
import { styleFor } from './style.ts';

/** What verbs need, each part made at its first use. With `json` nothing is said to people. */
export const createDeps = (around: Surroundings, json: boolean): Deps => {
  const { root, env, out, err, ask, interrupted } = around;
  const errStyle = styleFor(err.isTerminal, env);
  const say = (line: string): void => {
    if (!json) err.write(`${errStyle.dim(line)}\n`);
  };
  const settings = once(() => readSettings(root, env));
  const opened = once(async () => connectStorage(await settings(), say));
  return {
    storage: async () => (await opened()).stores,
    provider: once(async () => connectProvider(await settings(), say)),
    settings,
    flows: () => readFlows(root),
    az: runAz(env),
    functionKeys: {
      set: async (...args) => functionKeysOf(root, (await opened()).host).set(...args),
      remove: async (...args) => functionKeysOf(root, (await opened()).host).remove(...args),
    },
    promptsFolder: path.join(root, 'dist', 'prompts'),
    now: () => Date.now() as ReturnType<Deps['now']>,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    who: async () => (await opened()).signedIn ?? machineUser(env),
    style: styleFor(out.isTerminal, env),
    root,
    ask,
    interrupted,
    progress: say,
  };
};
