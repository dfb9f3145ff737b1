import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, isStopped, say } from './child.mjs';
import { readText } from './readText.mjs';

const pollMs = 200;
const longestMs = 15 * 60_000;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown.code === 'EPERM';
  }
}

function take(folder) {
  try {
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'pid'), String(process.pid));
    return true;
  } catch (thrown) {
    if (thrown.code !== 'EEXIST') throw thrown;
    return false;
  }
}

/** Whether the lock's owner was killed; one that has not written its number yet is alive. */
function isStale(folder) {
  const pid = Number(readText(path.join(folder, 'pid')));
  return pid > 0 && !isAlive(pid);
}

/** Runs of the project at the same time must not install into the same folder. */
export async function locked(folder, work) {
  mkdirSync(path.dirname(folder), { recursive: true });
  const giveUpAt = Date.now() + longestMs;
  let told = false;
  while (!take(folder)) {
    if (isStale(folder)) rmSync(folder, { recursive: true, force: true });
    else if (Date.now() > giveUpAt)
      throw new Failure(`Another run is stuck: end it and remove ${folder}.`);
    else if (!told) say('Another run is installing; waiting for it.');
    told = true;
    if (isStopped()) throw new Failure('Interrupted.');
    await sleep(pollMs);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
