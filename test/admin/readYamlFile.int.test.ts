import { expect, test } from 'vitest';
import { readYamlFile } from '../../src/admin/readYamlFile.ts';
import type { FlowSource, Parsed } from '../../src/flow/problem.ts';
import { temporaryFolder } from '../local/tasks/temporaryFolder.ts';
import { refusal } from './numbers/refusal.ts';

const problem = (message: string) => ({
  ...{ file: 'a.yaml', line: 2, column: 3, message, remedy: 'Mend it.' },
});

/** A text that is not `bad` is what the file says. */
const parse = ({ name, text }: FlowSource): Parsed<string> =>
  text === 'bad'
    ? { ok: false, problems: [problem('One.'), problem('Two.')] }
    : { ok: true, value: `${name}: ${text}`, warnings: [problem('Odd.')] };

const read = (text: string, file = 'a.yaml') =>
  readYamlFile({
    root: temporaryFolder({ 'a.yaml': text }),
    file,
    guide: 'docs/a.md',
    load: async () => parse,
  });

test('what it says, and what is doubtful', async () => {
  expect(await read('good')).toEqual({ value: 'a: good', warnings: [problem('Odd.')] });
});

test('every mistake with its place; and no file at all', async () => {
  await expect(read('bad')).rejects.toEqual(refusal('refused', 'badFile', 'docs/a.md'));
  await expect(read('bad')).rejects.toThrow(
    'a.yaml:2:3  One. — Mend it.\na.yaml:2:3  Two. — Mend it.',
  );
  await expect(read('good', 'b.yaml')).rejects.toEqual(refusal('refused', 'noFile', '--file'));
});
