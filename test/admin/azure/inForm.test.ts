import { expect, test } from 'vitest';
import * as z from 'zod';
import { inForm } from '../../../src/admin/azure/inForm.ts';

const schema = z.object({ id: z.string() });

test('what is known is read, and only that', () => {
  expect(inForm(schema, { id: 'a', more: 1 }, 'the app')).toEqual({ id: 'a' });
});

test('what is not known is refused, with its place', () => {
  expect(() => inForm(schema, { id: 1 }, 'the app')).toThrow(
    /^Azure describes the app in a way that is not known here \(id: .+\)\.$/,
  );
});
