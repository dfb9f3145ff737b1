import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

// Azurite knows signals, not the end of its parent. It must close in order, for it keeps the last
// seconds of what it stores in memory; losing its parent is the wish that every system knows.
process.once('disconnect', () => process.emit('SIGTERM'));

// Once a minute it takes away what its queues hold no longer, and does nothing else meanwhile: what
// that takes grows with the square of the messages, and is seconds after some thousand.
require('azurite/dist/src/queue/utils/constants.js').DEFAULT_GC_INTERVAL_MS = 1_000;

// It tells by what it writes alone that it listens. That somebody answers at its ports says
// nothing: that may be another one, which took them a moment before.
const { log } = console;
let missing = 3;
console.log = (...said: unknown[]) => {
  log(...said);
  if (!String(said[0]).includes('successfully listening')) return;
  missing -= 1;
  if (missing === 0) process.send?.({ type: 'ready' });
};

require('azurite/dist/src/azurite.js');
