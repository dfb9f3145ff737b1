import { expect, test } from 'vitest';
import { sectionOf } from '../../../../src/local/tasks/notes/sectionOf.ts';

const changelog = `# Changelog

## [Unreleased]

### Added
- Not yet.

## [1.10.0] - 2026-11-27

### Added
- Ten. See [the guide](docs/guide.md).

## [1.1.0] - 2026-11-01

## [1.0.0] - 2026-10-01
- First.

[1.10.0]: https://example.com/compare
`;

test.each([
  ['1.10.0', '### Added\n- Ten. See [the guide](docs/guide.md).'],
  ['1.0.0', '- First.'],
  // A heading with nothing under it tells nobody anything.
  ['1.1.0', null],
  ['1.1', null],
  ['2.0.0', null],
])('%s', (version, section) => {
  expect(sectionOf(changelog, version)).toBe(section);
});

test('ends of lines of Windows', () => {
  expect(sectionOf(changelog.replaceAll('\n', '\r\n'), '1.0.0')).toBe('- First.');
});
