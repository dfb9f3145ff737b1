import { expect, test } from 'vitest';
import { appCode, foundIn, listIn, namesIn, readProject, templateOf } from './templates.ts';

const storage = templateOf('modules/storage.bicep');
const stores = namesIn('src/store')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readProject(`src/store/${file}`))
  .join('\n');

test('the tables that the app works with are there', () => {
  const named = foundIn(stores, /const (?:table|byNumber|byDay) = '(\w+)'/g);
  const called = foundIn(stores, /tables\('(\w+)'\)/g);
  const used = [...new Set([...named, ...called])].sort();
  expect(listIn(storage, 'tables')).toEqual(used);
});

test('so are the queues of its functions', () => {
  const functions = namesIn('src/functions').map((file) => readProject(`src/functions/${file}`));
  expect(listIn(storage, 'queues')).toEqual(
    foundIn(functions.join('\n'), /queueName: '([\w-]+)'/g),
  );
});

test('so are its containers, and the one that it is published to', () => {
  const used = foundIn(stores, /const container = '([\w-]+)'/g);
  const there = foundIn(
    storage,
    /'(prompts|recordings|reports|eventgrid-deadletter|app-package)'/g,
  );
  expect(there).toEqual([...used, 'app-package'].sort());
});

test('the files of calls go after some time, even where the app does not run', () => {
  expect(storage).toMatch(/prefixMatch: \['recordings\/', 'reports\/'\]/);
  expect(storage).toMatch(/allowSharedKeyAccess: false/);
  expect(appCode()).toContain('RETENTION_DAYS');
});
