import { expect, test } from 'vitest';
import { deployedSchema, outputsIn } from '../../../../src/local/tasks/deploy/outputsIn.ts';
import { outputs } from './azure.ts';

test('outputs are variables, whatever letters their names come in', () => {
  expect(outputsIn(deployedSchema.parse(outputs))).toMatchObject({
    ...{ APP_NAME: 'func-contoso-x', KEY_VAULT: 'kv-contoso-x', ACTION_GROUP_ID: '/group' },
  });
});

test('a template without outputs gives none', () => {
  expect(outputsIn({ properties: { outputs: null } })).toEqual({});
});
