import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { silenceWav } from '../../src/flow/audio/silenceWav.ts';
import { compileFlows } from '../../src/local/tasks/compileFlows.ts';
import { type CallResource, until, useHouse } from './house.ts';
import { unpackedApp } from './unpackedApp.ts';

const greeting = `
start: chime
steps:
  chime: { say: { prompt: { file: chime.wav }, go: hello } }
  hello:
    say:
      prompt:
        ssml: >-
          <speak version="1.0" xml:lang="en-US"><voice name="en-US-JennyNeural">Hello
          {{variables.name}}, you called from {{caller.number}}.</voice></speak>
      go: bye
  bye: { hangup: { say: "Goodbye {{variables.name}}." } }
`;

const { folder } = await unpackedApp();
const flows = path.join(folder, 'flows');
mkdirSync(path.join(flows, 'prompts'), { recursive: true });
writeFileSync(path.join(flows, 'greeting.yaml'), greeting);
writeFileSync(path.join(flows, 'routes.yaml'), 'routes: [{ flow: greeting }]\n');
writeFileSync(path.join(flows, 'prompts', 'chime.wav'), silenceWav(300));
const compiled = await compileFlows(flows, path.join(folder, 'dist'));
const house = useHouse({ root: folder });

test('recordings are played; look-ups are spoken as they are, markup or not', async () => {
  expect(compiled).toMatchObject({ ok: true });
  const to = '+12065550150';
  const name = 'Ada <Lovelace> & {{caller.number}}';
  const placed = await house.api('POST', '/api/calls', {
    body: { to, flow: 'greeting', variables: { name } },
    headers: { 'Idempotency-Key': 'greeting' },
  });
  const { id } = (await placed.json()) as CallResource;
  const ended = async () =>
    (await (await house.api('GET', `/api/calls/${id}`)).json()) as CallResource;
  const call = await until(ended, ({ status }) => status === 'ended');
  expect(call.outcome).toBe('completed');
  const leg = (await house.legs()).find((one) => one.to === to);
  const heard = leg?.transcript.filter(({ kind }) => kind === 'heard');
  expect(heard).toEqual([
    expect.objectContaining({ file: expect.stringMatching(/prompts\/silence-400\.wav$/) }),
    expect.objectContaining({ file: expect.stringMatching(/prompts\/chime\.\w{12}\.wav$/) }),
    expect.objectContaining({ text: `Hello ${name}, you called from +18005550199.` }),
    expect.objectContaining({ text: `Goodbye ${name}.` }),
  ]);
});
