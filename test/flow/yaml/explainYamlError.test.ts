import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { explainYamlError } from '../../../src/flow/yaml/explainYamlError.ts';

const explain = (text: string) => {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  return document.errors.map((error) => explainYamlError(error, document, text));
};

test('what is never closed is placed where it was opened', () => {
  expect(explain("a: 'b\nc: d")).toMatchObject([{ kind: 'structure', offset: 3 }]);
  expect(explain('a: [b, { c: d')[0]).toMatchObject({ offset: 7 });
});

test('an error at the end of the file has a place in the file', () => {
  const text = 'a: {';
  for (const { offset } of explain(text)) expect(offset).toBeLessThan(text.length);
});

test('an error without words of its own keeps those of the parser', () => {
  expect(explain('a: "x" y')[0]?.message).toBe('This is not YAML: Unexpected scalar at node end.');
});
