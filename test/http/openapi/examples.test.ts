import { expect, test } from 'vitest';
import { namedSchemas } from '../../../src/http/openapi/components.ts';
import { examples } from '../../../src/http/openapi/examples.ts';

test.each([
  ['CallRequest', examples.callRequest],
  ['BatchRequest', examples.batchRequest],
  ['PlacedCall', examples.placed],
  ['Preview', examples.preview],
  ['BatchResult', examples.batchResult],
  ['Call', examples.call],
  ['SuppressionRequest', examples.suppressionRequest],
  ['Suppression', examples.suppression],
  ['Problem', examples.problem],
  ['Health', examples.health],
] as const)('the example of %s is one', (name, example) => {
  expect(namedSchemas[name].safeParse(example).error?.issues).toBeUndefined();
});
