import { expect, it } from 'vitest';
import { serviceUrisOf } from '../../src/store/serviceUrisOf.ts';

it('knows where an account of the public cloud answers', () => {
  expect(serviceUrisOf('contoso')).toEqual({
    table: 'https://contoso.table.core.windows.net',
    queue: 'https://contoso.queue.core.windows.net',
    blob: 'https://contoso.blob.core.windows.net',
  });
});
