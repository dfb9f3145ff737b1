import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clientScopes } from '../../src/calls/apiClient.ts';
import { settingNames } from '../../src/config.ts';
import { readTree } from '../tidy/readTree.ts';
import { linksOf } from './linksOf.ts';

const page = new URL('../../.github/SECURITY.md', import.meta.url);
const text = readFileSync(page, 'utf8').replaceAll('\r\n', '\n');

/** The lines of a section's tables, without their heads. */
const rowsUnder = (heading: string): readonly string[] => {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return own
    .split('\n')
    .filter((line, index, lines) => line.startsWith('| ') && !/^\|-/.test(lines[index + 1] ?? ''));
};

const cases = rowsUnder('Abuse cases').map((line) => {
  const [, what = '', , against = '', proof = ''] = line.split(' | ').join('|').split('|');
  return { what, against: linksOf(against), proof };
});

test('there are abuse cases', () => {
  expect(cases.length).toBeGreaterThan(20);
});

test.each(cases)('what stands against "$what" is there, and proven', ({ against, proof }) => {
  expect(against.length).toBeGreaterThan(0);
  for (const { target } of against) {
    expect(target).toMatch(/^\.\.\/src\//);
    expect(() => readFileSync(new URL(target, page))).not.toThrow();
  }
  const [, title = '', file = ''] = /\[(.+)\]\((\.\.\/test\/[^)]+)\)/.exec(proof) ?? [];
  const source = readFileSync(new URL(file, page), 'utf8');
  expect(source.includes(title), `${file} has no test "${title}"`).toBe(true);
});

test('every setting that the page calls a secret is one', () => {
  const named = rowsUnder('What each secret opens').flatMap((line) => {
    const [, secret = ''] = line.split('|');
    return [...secret.matchAll(/`([A-Za-z_]*_[A-Za-z_]*|AzureWebJobsStorage)`/g)].map(([, n]) => n);
  });
  const known = [...settingNames, 'eventgrid_extension'];
  expect(named.filter((name = '') => !known.includes(name))).toEqual([]);
  expect(named).toEqual(expect.arrayContaining(['HASH_KEY', 'WEBHOOK_SECRETS']));
});

test('every function that takes no key is named, and every scope', () => {
  const anonymous = readTree()
    .filter((file) => /^src\/functions\//.test(file.path))
    .filter((file) => file.text.includes("authLevel: 'anonymous'"))
    .map((file) => /app\.http\('(\w+)'/.exec(file.text)?.[1]);
  const named = rowsUnder('Who may do what').map((line) => /^\| `(\w+)` \|/.exec(line)?.[1]);
  expect(named.filter((name) => name !== undefined).toSorted()).toEqual(anonymous.toSorted());
  for (const scope of clientScopes) expect(text).toContain(`\`${scope}\``);
});
