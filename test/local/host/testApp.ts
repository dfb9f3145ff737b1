import path from 'node:path';
import { type TemporaryFolder, temporaryFolder } from './temporaryFolder.ts';

export type TestAppParts = Readonly<{
  /** The body of the app's entry file, with `app` from the library in scope. */
  source: string;
  hostJson?: object;
  settings?: object;
  main?: string;
}>;

const library = path.resolve('node_modules/@azure/functions');

/** A small Functions app in a folder of its own. */
export function testApp(parts: TestAppParts): TemporaryFolder {
  const folder = temporaryFolder();
  const { source, hostJson = {}, settings, main = 'main.cjs' } = parts;
  folder.write('host.json', { version: '2.0', ...hostJson });
  folder.write('package.json', { main });
  if (settings !== undefined) folder.write('local.settings.json', settings);
  folder.write('main.cjs', `const { app } = require(${JSON.stringify(library)});\n${source}`);
  return folder;
}
