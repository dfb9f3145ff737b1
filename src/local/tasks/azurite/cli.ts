import { createRequire } from 'node:module';

// Azurite knows signals, not the end of its parent. It must close in order, for it keeps the last
// seconds of what it stores in memory; losing its parent is the wish that every system knows.
process.once('disconnect', () => process.emit('SIGTERM'));

createRequire(import.meta.url)('azurite/dist/src/azurite.js');
