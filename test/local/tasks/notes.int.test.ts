import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/notes.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { testContext } from './testContext.ts';

const files = {
  'package.json': '{"version":"1.2.0"}',
  'CHANGELOG.md': '# Changelog\n\n## [1.2.0] - 2026-11-27\n\n- Better.\n',
};

test('the section of the version is the text of the release', async () => {
  const { context, printed } = testContext(temporaryFolder(files), 'v1.2.0');
  expect(await run(context)).toBe(0);
  expect(printed).toEqual(['- Better.']);
});

test.each([
  [files, [], 'usage: npm run notes'],
  [files, ['1.2.0'], 'usage: npm run notes'],
  [files, ['v1.2.0', 'v1.3.0'], 'usage: npm run notes'],
  [files, ['v1.3.0'], 'The tag is v1.3.0, but package.json has 1.2.0.'],
  [{ ...files, 'CHANGELOG.md': '## [Unreleased]\n- x' }, ['v1.2.0'], 'nothing under a heading'],
])('what does not fit is refused', async (given, args, message) => {
  const { context } = testContext(temporaryFolder(given), ...args);
  await expect(run(context)).rejects.toThrow(message);
});
