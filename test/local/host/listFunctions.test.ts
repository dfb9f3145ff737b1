import { expect, test } from 'vitest';
import { buildRoutes } from '../../../src/local/host/http/buildRoutes.ts';
import { listFunctions } from '../../../src/local/host/listFunctions.ts';
import {
  eventGridTrigger,
  httpTrigger,
  queueTrigger,
  testFunction,
  timerTrigger,
} from './testFunction.ts';

test('functions that are called are listed with their URL, the others without', () => {
  const functions = [
    testFunction('calls', httpTrigger({ route: 'calls/{id}', methods: ['GET'] })),
    testFunction('incoming', eventGridTrigger()),
    testFunction('sweep', timerTrigger()),
    testFunction('wake', queueTrigger()),
  ];
  const routes = buildRoutes(functions, 'api');
  expect(listFunctions(functions, routes, 'http://localhost:7071')).toEqual([
    {
      name: 'calls',
      kind: 'http',
      methods: ['GET'],
      url: 'http://localhost:7071/api/calls/{id}',
    },
    {
      name: 'incoming',
      kind: 'eventGrid',
      url: 'http://localhost:7071/runtime/webhooks/EventGrid?functionName=incoming',
    },
    { name: 'sweep', kind: 'timer' },
    { name: 'wake', kind: 'queue' },
  ]);
});
