import { expect, test } from 'vitest';
import { z } from 'zod';
import { exactlyOne } from '../../../src/flow/schema/exactlyOne.ts';

const schema = exactlyOne('A thing', { a: z.string().optional(), b: z.string().optional() });
const issuesOf = (value: unknown) =>
  schema
    .safeParse(value)
    .error?.issues.map(({ code, path, ...rest }) => [
      code,
      path.join('.'),
      'params' in rest ? rest.params?.message : undefined,
    ]);

test.each([
  [{ a: 'x' }, undefined],
  [{ b: 'x' }, undefined],
  [{}, [['custom', '', 'A thing is empty.']]],
  [{ a: 'x', b: 'y' }, [['custom', 'b', 'A thing has one kind, and this has `a` and `b`.']]],
  [{ c: 'x' }, [['unrecognized_keys', '', undefined]]],
  [{ a: 'x', c: 'y' }, [['unrecognized_keys', '', undefined]]],
])('%j', (value, issues) => {
  expect(issuesOf(value)).toEqual(issues);
});

test('editors know it too', () => {
  expect(z.toJSONSchema(schema)).toMatchObject({ minProperties: 1, maxProperties: 1 });
});
