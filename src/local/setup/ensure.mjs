import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, say } from './child.mjs';
import { locked } from './lock.mjs';
import { npm } from './npm.mjs';
import { readText } from './readText.mjs';

/** The oldest Node that runs the tasks, and the one brought where the machine's is older. */
const oldestNode = [22, 12];
const broughtMajor = 24;

const lockIn = (root) => path.join(root, '.local', 'lock');
const modulesIn = (root) => path.join(root, 'node_modules');

function isRecent(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** The Node for the tasks: this one, or one of the project's own in .local/node. */
export async function ensureNode(root) {
  if (isRecent(process.versions.node)) return process.execPath;
  const folder = path.join(root, '.local', 'node');
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = path.join(folder, 'node_modules', 'node', 'bin', binary);
  const works = () => spawnSync(node, ['--version']).status === 0;
  if (works()) return node;
  return locked(lockIn(root), async () => {
    if (works()) return node;
    say(`Node ${process.versions.node} is too old; bringing Node ${broughtMajor} to .local/node.`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    await npm(['install', `node@${broughtMajor}`], folder, process.execPath);
    if (works()) return node;
    throw new Failure(`The Node brought does not run here. Install Node ${broughtMajor} yourself.`);
  });
}

/** What node_modules was made from, and for: add-ons that npm compiled fit one Node and machine. */
function stampFor(root, node) {
  const lock = readText(path.join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  const major = node === process.execPath ? process.versions.node.split('.')[0] : broughtMajor;
  return `${hash} ${major} ${process.platform}-${process.arch}\n`;
}

const machineOf = (stamp) => stamp.slice(stamp.indexOf(' '));

/** Whether somebody's own `npm install` has already brought what package-lock.json asks for. */
function isInstalledByHand(root) {
  const installed = readText(path.join(modulesIn(root), '.package-lock.json'));
  if (installed === '') return false;
  const has = JSON.parse(installed).packages;
  const wants = JSON.parse(readText(path.join(root, 'package-lock.json'))).packages;
  return Object.entries(wants).every(([name, { version, optional, devOptional }]) => {
    if (name === '' || has[name]?.version === version) return true;
    return has[name] === undefined && (optional || devOptional);
  });
}

export async function ensureModules(root, node) {
  const stampFile = path.join(modulesIn(root), '.switchboard');
  const stamp = stampFor(root, node);
  if (readText(stampFile) === stamp) return;
  await locked(lockIn(root), async () => {
    const kept = readText(stampFile);
    if (kept === stamp) return;
    const isForHere = kept === '' || machineOf(kept) === machineOf(stamp);
    if (!isForHere || !isInstalledByHand(root)) {
      say(`Installing the packages of package-lock.json into node_modules (npm ci).`);
      await npm(['ci'], root, node);
    }
    writeFileSync(stampFile, stamp);
  });
}
