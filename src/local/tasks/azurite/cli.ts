import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

// Azurite knows signals, not the end of its parent. It must close in order, for it keeps the last
// seconds of what it stores in memory; losing its parent is the wish that every system knows.
process.once('disconnect', () => process.emit('SIGTERM'));

// Once a minute it takes away what its queues hold no longer, and does nothing else meanwhile: what
// that takes grows with the square of the messages, and is seconds after some thousand.
require('azurite/dist/src/queue/utils/constants.js').DEFAULT_GC_INTERVAL_MS = 1_000;

require('azurite/dist/src/azurite.js');
