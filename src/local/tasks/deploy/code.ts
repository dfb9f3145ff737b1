import path from 'node:path';
import { run as packageApp } from '../package.ts';
import { TaskError } from '../taskError.ts';
import type { DeployStep } from './deployment.ts';
import { neededValue } from './neededValue.ts';
import { runProgram } from './runProgram.ts';

/** Builds the package and publishes it alone, by `func` where there is one, else by `az`. */
export const code: DeployStep = async ({ root, env, signal, say, show }) => {
  const built = await packageApp({ root, args: [], env, signal, print: say, say });
  if (built !== 0) throw new TaskError('The package was not built.');
  const app = neededValue(env, 'APP_NAME');
  const folder = path.join(root, '.local', 'package');
  const found = await runProgram('func', ['--version'], { cwd: folder, env, signal });
  if (found.code === 0 && /^4\./.test(found.stdout.trim())) {
    await show('func', ['azure', 'functionapp', 'publish', app, '--no-build'], folder);
    return {};
  }
  say('There is no func 4.x here; az publishes the same package.');
  const group = neededValue(env, 'AZURE_RESOURCE_GROUP');
  const named = ['--name', app, '--resource-group', group];
  const zip = path.join(root, '.local', 'switchboard.zip');
  await show('az', ['functionapp', 'deployment', 'source', 'config-zip', ...named, '--src', zip]);
  return {};
};
