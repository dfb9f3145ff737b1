import { expect, test } from 'vitest';
import { faultIn } from '../../../src/report/queries/faultIn.ts';

test.each([
  {
    body: { error: { code: 'A', message: 'a', innererror: { code: 'B', message: 'b' } } },
    fault: { codes: ['A', 'B'], message: 'b' },
  },
  {
    body: {
      error: {
        ...{ code: 'PartialError', message: 'some errors' },
        details: [{ code: 'E', message: 'limit', innererror: { code: '-2', message: 'too many' } }],
      },
    },
    fault: { codes: ['PartialError', 'E', '-2'], message: 'too many' },
  },
  {
    body: { error: { code: 'A', message: 'a', innererror: {} } },
    fault: { codes: ['A'], message: 'a' },
  },
  { body: { error: 'broken' }, fault: { codes: [], message: '' } },
  { body: null, fault: { codes: [], message: '' } },
  { body: 'a page of a proxy', fault: { codes: [], message: '' } },
])('$fault.codes $fault.message', ({ body, fault }) => {
  expect(faultIn(body)).toEqual(fault);
});

test('errors in errors without an end are not followed for ever', () => {
  const error: { code: string; innererror?: unknown } = { code: 'A' };
  error.innererror = error;
  expect(faultIn({ error }).codes).toHaveLength(10);
});
