import path from 'node:path';
import { expect, test } from 'vitest';
import { clientSource } from '../../../../src/local/tasks/client/clientSource.ts';

const docs = path.join(import.meta.dirname, '..', '..', '..', '..', 'docs');

test('docs/client/switchboard.ts is of today (`npx vitest run -u` writes it)', async () => {
  await expect(clientSource()).toMatchFileSnapshot(path.join(docs, 'client', 'switchboard.ts'));
});

test('every operation that programs use has its method', () => {
  const source = clientSource();
  for (const name of ['placeCall', 'placeBatch', 'getCall', 'cancelCall', 'suppressNumber']) {
    expect(source).toContain(`    ${name}: (`);
  }
  for (const name of ['getRecording', 'callEvents', 'docsPage']) {
    expect(source).not.toContain(`${name}:`);
  }
});
