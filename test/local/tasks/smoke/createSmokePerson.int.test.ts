import { expect, test } from 'vitest';
import { createSmokePerson } from '../../../../src/local/tasks/smoke/createSmokePerson.ts';
import { phone, system } from './fakeSystem.ts';
import { serve } from './serve.ts';

const simulator = async (handsets: readonly object[]) => {
  const seen: string[] = [];
  const address = await serve((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.end(JSON.stringify({ handsets, numbers: [system] }));
  });
  return { person: createSmokePerson(address), seen };
};

test('a phone is taken in hand for the call, and put away after it', async () => {
  const { person, seen } = await simulator([]);
  await person.takesCalls(phone);
  await person.leaves(phone);
  const handset = `/_sim/handsets/${phone}`;
  expect(seen).toEqual(['GET /_sim/handsets', `PUT ${handset}`, `DELETE ${handset}`]);
});

test('a phone that somebody else has in hand stays in his', async () => {
  const { person, seen } = await simulator([{ number: phone }]);
  await person.takesCalls(phone);
  await person.leaves(phone);
  expect(seen).toEqual(['GET /_sim/handsets']);
});

test('it calls, and knows the number of the system', async () => {
  const { person, seen } = await simulator([]);
  await person.calls(phone, system);
  expect(await person.numberOfSystem()).toBe(system);
  expect(seen).toEqual(['POST /_sim/calls', 'GET /_sim/numbers']);
});

test('a simulator that is not there is named', async () => {
  const nobody = createSmokePerson('http://127.0.0.1:1');
  await expect(nobody.numberOfSystem()).rejects.toThrow('no simulator at http://127.0.0.1:1');
});
