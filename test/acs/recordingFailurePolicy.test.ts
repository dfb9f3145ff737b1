import { createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import { expect, it } from 'vitest';
import { recordingFailurePolicy } from '../../src/acs/recordingFailurePolicy.ts';

const send = (status: number, bodyAsText: string, headers: Record<string, string>) => {
  const url = 'https://us.asm.skype.com/v1/objects/1';
  const request = createPipelineRequest({ url, headers: createHttpHeaders(headers) });
  return recordingFailurePolicy.sendRequest(request, async () => ({
    ...{ request, status, bodyAsText, headers: createHttpHeaders() },
  }));
};
const file = { OriginalUrl: 'https://us.asm.skype.com/v1/objects/1' };

it('reads the refusal of the service', async () => {
  const body = '{"error":{"code":"8522","message":"Not found."}}';
  await expect(send(404, body, file)).rejects.toMatchObject({
    statusCode: 404,
    code: '8522',
    message: 'Not found.',
  });
});

it('takes an error page as it is, shortened', async () => {
  const page = `<html>${'x'.repeat(1000)}</html>`;
  const refusal = { statusCode: 503, message: page.slice(0, 500) };
  await expect(send(503, page, file)).rejects.toMatchObject(refusal);
});

it('lets files and all other answers pass', async () => {
  expect(await send(206, '', file)).toMatchObject({ status: 206 });
  expect(await send(404, '{}', {})).toMatchObject({ status: 404 });
});
