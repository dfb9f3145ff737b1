// Runs a task of the project: node src/local/run.mjs <task> [arguments]
//
// Plain JavaScript that needs only Node's own modules, since it runs before anything is installed
// and on Nodes too old for the rest. It brings what is missing, then hands over to the task.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, finished, passOnSignals, say, withFirstOnPath } from './setup/child.mjs';
import { ensureModules, ensureNode } from './setup/ensure.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The local host and the simulator have command lines of their own; the rest are tasks. */
function commandFor(task) {
  const own = path.join(root, 'src', 'local', task, 'cli.ts');
  if (/^(host|simulator)$/.test(task)) return [own];
  const tasks = path.join(root, 'src', 'local', 'tasks');
  if (/^[a-z]+$/.test(task) && existsSync(path.join(tasks, `${task}.ts`))) {
    return [path.join(tasks, 'cli.ts'), task];
  }
  throw new Failure(
    'Usage: node src/local/run.mjs <start|test|lint|build|package|flows|admin|host|simulator>',
  );
}

async function main([task = '', ...args]) {
  const command = commandFor(task);
  const node = await ensureNode(root);
  await ensureModules(root, node);
  // Node before 22.18 reads TypeScript only when told to, and warns of it.
  const reads = node !== process.execPath || process.features.typescript;
  const flags = ['--disable-warning=ExperimentalWarning'];
  if (!reads) flags.unshift('--experimental-strip-types');
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  const env = withFirstOnPath(path.dirname(node));
  const running = spawn(node, [...flags, ...command, ...args], { cwd: root, env, stdio });
  return finished(running, 'exit');
}

passOnSignals();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (thrown) {
  say(thrown instanceof Failure ? thrown.message : thrown.stack);
  process.exitCode = 1;
}
