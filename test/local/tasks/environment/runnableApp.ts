import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { smallApp } from '../smallApp.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const functions = {
  'src/functions/incomingCall.ts': `import { app } from '@azure/functions';
    app.eventGrid('incomingCall', { handler: (event, context) => context.log('rings') });`,
  'src/functions/hello.ts': `import { app } from '@azure/functions';
    app.http('hello', { authLevel: 'function', handler: () => ({ body: 'hello' }) });`,
  'src/functions/pid.ts': `import { app } from '@azure/functions';
    app.http('pid', { authLevel: 'anonymous', handler: () => ({ body: String(process.pid) }) });`,
};

/** A folder with a small app that the Functions host runs, for the length of one test. */
export const runnableApp = (more: Readonly<Record<string, string>> = {}): string => {
  const root = temporaryFolder({ ...smallApp, ...functions, ...more });
  const modules = path.join(import.meta.dirname, '..', '..', '..', '..', 'node_modules');
  symlinkSync(modules, path.join(root, 'node_modules'), 'junction');
  return root;
};
