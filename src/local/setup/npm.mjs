import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Failure, finished, isStopped, say, withFirstOnPath } from './child.mjs';

const progressMs = 15_000;
const shownLines = 20;
const quietNpm = ['--no-fund', '--no-audit', '--loglevel=error', '--ignore-scripts=false'];

const isWindows = process.platform === 'win32';
const seconds = (ms) => `${Math.round(ms / 1000)} s`;

/** How npm is started: by the very npm that started us, the one beside this Node, or the PATH's. */
function npmCommand(node) {
  const beside = path.dirname(process.execPath);
  const scripts = [
    process.env.npm_execpath ?? '',
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = scripts.find((file) => /npm-cli\.c?js$/.test(file) && existsSync(file));
  if (script !== undefined) return { file: node, first: [script], shell: false };
  return { file: isWindows ? 'npm.cmd' : 'npm', first: [], shell: isWindows };
}

/** npm says first what is wrong, and then at length how it is used; warnings are not why it failed. */
const isWorthShowing = (line) => line.trim() !== '' && !line.startsWith('npm warn');

function explain(what, code, output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    return `${what} could not reach the registry. Check the network or proxy and try again.`;
  }
  if (/EUSAGE/.test(output)) {
    return `${what} failed: package.json and package-lock.json differ. Run "npm install" once.`;
  }
  return `${what} failed (exit code ${code}); what it said stands above.`;
}

/** Runs npm in a folder and shows that it is still at work; its own output only when it fails. */
export async function npm(args, folder, node) {
  const what = `npm ${args[0]}`;
  const { file, first, shell } = npmCommand(node);
  const env = withFirstOnPath(path.dirname(node));
  const stdio = ['ignore', 'pipe', 'pipe'];
  const started = Date.now();
  const ticker = setInterval(() => say(`  … ${seconds(Date.now() - started)}`), progressMs);
  let output = '';
  try {
    const all = [...first, ...args, ...quietNpm];
    const running = spawn(file, all, { cwd: folder, env, shell, stdio });
    for (const stream of [running.stdout, running.stderr]) {
      stream.on('data', (data) => {
        output += data;
      });
    }
    const code = await finished(running, 'close');
    if (isStopped()) throw new Failure(`${what} was interrupted; the next run starts it again.`);
    if (code !== 0) {
      say(output.split('\n').filter(isWorthShowing).slice(0, shownLines).join('\n'));
      throw new Failure(explain(what, code, output));
    }
    say(`  done in ${seconds(Date.now() - started)}`);
  } catch (thrown) {
    if (thrown.code !== 'ENOENT') throw thrown;
    throw new Failure('npm was not found. It comes with Node: https://nodejs.org');
  } finally {
    clearInterval(ticker);
  }
}
