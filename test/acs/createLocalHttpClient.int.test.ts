import { createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import { expect, it } from 'vitest';
import { createLocalHttpClient } from '../../src/acs/createLocalHttpClient.ts';
import { startRecorder } from './recorder.ts';

it('takes requests for recordings to the simulator, with the path that was signed', async () => {
  await using recorder = await startRecorder({ status: 200 });
  const location = 'https://us.asm.skype.com/v1/objects/1/content/audio?x=1';
  const answer = await createLocalHttpClient(recorder.url).sendRequest(
    createPipelineRequest({ url: location, headers: createHttpHeaders({ OriginalUrl: location }) }),
  );
  expect(answer.status).toBe(200);
  expect(recorder.requests).toMatchObject([{ path: '/v1/objects/1/content/audio' }]);
});

it('leaves all others where they go', async () => {
  await using elsewhere = await startRecorder({ status: 204 });
  await using simulator = await startRecorder({ status: 204 });
  await createLocalHttpClient(simulator.url).sendRequest(
    createPipelineRequest({ url: `${elsewhere.url}/calling?x=1`, allowInsecureConnection: true }),
  );
  expect(elsewhere.requests).toMatchObject([{ path: '/calling?x=1' }]);
  expect(simulator.requests).toEqual([]);
});
