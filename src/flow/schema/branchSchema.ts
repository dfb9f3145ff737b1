import * as z from 'zod';
import { conditionSchema } from './conditionSchema.ts';
import { hinted } from './hints.ts';
import { targetSchema } from './targetSchema.ts';

const maxCases = 50;

const caseSchema = z.strictObject({
  when: conditionSchema,
  go: targetSchema('go', 'Where the call goes if it holds.'),
});

/** Goes by the first case that holds. */
export const branchSchema = z.strictObject({
  cases: hinted(
    z
      .array(
        hinted(
          caseSchema,
          'A case.',
          'a map with `when` and `go`',
          '- { when: { list: vip }, go: operator }',
        ),
      )
      .min(1)
      .max(maxCases),
    'The cases, of which the first that holds decides.',
    `a list of 1 to ${maxCases} cases`,
    'cases: [{ when: { list: vip }, go: operator }]',
  ),
  else: targetSchema('else', 'Where the call goes if no case holds.'),
});

export type RawBranch = z.output<typeof branchSchema>;
