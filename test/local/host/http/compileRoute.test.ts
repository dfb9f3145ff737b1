import { expect, test } from 'vitest';
import { compileRoute } from '../../../../src/local/host/http/compileRoute.ts';

const guid = '7f9df72e-0f9a-4d3c-9a11-000000000001';

test.each<[string, string, Record<string, string> | undefined]>([
  ['api/calls', '/api/calls', {}],
  ['api/calls', '/API/Calls/', {}],
  ['api/calls', '/api/calls/1', undefined],
  ['api/calls', '/api', undefined],
  ['api/calls', '/%61pi/calls', {}],
  ['api/calls/{id}', '/api/calls/a%20b', { id: 'a b' }],
  ['api/calls/{id}', '/api/calls/a%2Fb', { id: 'a%2Fb' }],
  ['api/calls/{id}', '/api/calls/50%', { id: '50%' }],
  ['api/calls/{id}', '/api/calls/', undefined],
  ['api/calls/{id?}', '/api/calls', {}],
  ['api/calls/{id?}', '/api/calls/7', { id: '7' }],
  ['api/calls/{id:guid}', `/api/calls/${guid}`, { id: guid }],
  ['api/calls/{id:guid}', '/api/calls/7', undefined],
  ['api/calls/{id:int?}', '/api/calls', {}],
  ['api/calls/{id:int?}', '/api/calls/x', undefined],
  ['api/list/{day=today}', '/api/list', { day: 'today' }],
  ['api/list/{day=today}', '/api/list/monday', { day: 'monday' }],
  ['api/files/{*path}', '/api/files/a/b.txt', { path: 'a/b.txt' }],
  ['api/files/{*path}', '/api/files', {}],
  ['api/reports/{day}.{format}', '/api/reports/monday.json', { day: 'monday', format: 'json' }],
  ['api/reports/{file}.json', '/api/reports/monday.csv', undefined],
  ['api/a.b', '/api/axb', undefined],
  ['{*path}', '/', {}],
])('%s and %s give %o', (template, path, parameters) => {
  expect(compileRoute(template)(path)).toEqual(parameters);
});
