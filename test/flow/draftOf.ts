import assert from 'node:assert/strict';
import { makeDraft } from '../../src/flow/compile/makeDraft.ts';
import type { Draft } from '../../src/flow/draft.ts';
import { flowSchema } from '../../src/flow/schema/flowSchema.ts';
import { readYaml } from '../../src/flow/yaml/readYaml.ts';

/** As much of a flow as can be read. */
export const draftOf = (text: string): Draft => {
  const { tree } = readYaml({ name: 'test', file: 'test.yaml', text });
  assert(tree !== null);
  const { data = null } = flowSchema.safeParse(tree.value);
  return makeDraft(data, tree, {});
};
