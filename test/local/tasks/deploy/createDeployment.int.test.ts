import { expect, test } from 'vitest';
import * as z from 'zod';
import { createDeployment } from '../../../../src/local/tasks/deploy/createDeployment.ts';
import { deploymentWith } from './deploymentWith.ts';

const onPrograms = test.skipIf(process.platform === 'win32');

onPrograms('az is asked for JSON, and answers it', async () => {
  const { deployment, calls } = deploymentWith({ az: [{ to: '^thing', json: { a: 1 } }] });
  expect(await deployment.az(z.object({ a: z.number() }), ['thing'])).toEqual({ a: 1 });
  expect(calls()[0]?.line).toBe('thing --output json --only-show-errors');
  await expect(deployment.az(z.string(), ['thing'])).rejects.toThrow('az upgrade');
});

onPrograms('what fails says what az said, and what to do', async () => {
  const { deployment } = deploymentWith({ az: [{ to: '', fails: 'Quota' }] });
  await expect(deployment.az(z.null(), ['a', 'b'], 'Ask for more.')).rejects.toThrow(
    /az a b failed:\nQuota\n*Ask for more\./,
  );
  expect((await deployment.tryAz(['a'])).code).toBe(1);
});

onPrograms('a program that shows what it does is heard, and its failure ends it', async () => {
  const { deployment, said } = deploymentWith({ func: [{ to: 'publish', json: 'done' }] });
  await deployment.show('func', ['publish']);
  expect(said.join()).toContain('done');
  await expect(deployment.show('func', ['start'])).rejects.toThrow('func start failed');
});

test('waiting ends when somebody ends it', async () => {
  const end = new AbortController();
  const context = { root: '.', signal: end.signal, say: () => undefined };
  const waiting = createDeployment(context, {}).sleep(60_000);
  end.abort();
  await expect(waiting).rejects.toThrow();
});
