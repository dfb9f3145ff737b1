import { expect, test } from 'vitest';
import { createGridTrust } from '../../src/app/createGridTrust.ts';

const keys = ['a'.repeat(32)];

test('without a tenant no token is checked', () => {
  expect(createGridTrust({ keys, token: null })).toEqual({ keys, verify: null });
});

test('with one tokens are, and no keys are fetched for what is no token', async () => {
  const { verify } = createGridTrust({
    keys: [],
    token: {
      tenant: '72f988bf-86f1-41af-91ab-2d7cd011db47',
      audiences: ['api://calls'],
      client: '4962773b-9cdb-44cf-a8bf-237846a00ab7',
      keysUrl: 'http://localhost:1/keys',
    },
  });
  expect(await verify?.(null)).toEqual({ refused: 'no token' });
  expect(await verify?.('Bearer nonsense')).toEqual({ refused: 'ERR_JWS_INVALID' });
});
