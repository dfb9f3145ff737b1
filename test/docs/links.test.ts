import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf } from './anchorsOf.ts';
import { docs } from './docs.ts';
import { type Link, linksOf } from './linksOf.ts';

const root = path.join(import.meta.dirname, '..', '..');
const anchors = new Map(docs.map(({ path: file, text }) => [file, anchorsOf(text)]));

/** What is wrong with a link from a document; null for one that leads somewhere. */
const wrongWith = (from: string, { line, target }: Link): string | null => {
  const [file = '', anchor] = target.split('#').map(decodeURIComponent);
  const to = file === '' ? from : path.posix.join(path.posix.dirname(from), file);
  const where = `${from}:${line}`;
  if (to.startsWith('..')) return `${where} ${target} leads out of the project`;
  if (!existsSync(path.join(root, to))) return `${where} there is no ${to}`;
  if (anchor === undefined || !to.endsWith('.md')) return null;
  return anchors.get(to)?.has(anchor) ? null : `${where} ${to} has no heading #${anchor}`;
};

test('every link of a document leads to something that is there', () => {
  const wrong = docs.flatMap(({ path: from, text }) =>
    linksOf(text).flatMap((link) => wrongWith(from, link) ?? []),
  );
  expect(wrong).toEqual([]);
});

test('there are documents, with links', () => {
  expect(docs.map(({ path: file }) => file)).toContain('docs/layout.md');
  expect(docs.flatMap(({ text }) => linksOf(text)).length).toBeGreaterThan(50);
});

test.each<[string, readonly string[]]>([
  ['see [a](b.md#c) and [d](#e "title")', ['b.md#c', '#e']],
  ['![x](images/x.png) [w](https://example.com) <a href="y.md">y</a>', ['images/x.png', 'y.md']],
  ['<source srcset="dark.png"> <img src="light.png" alt="(a)">', ['dark.png', 'light.png']],
  ['`[not](a.link)`, and\n```\n[nor](this.one)\n```\n', []],
])('the links of %j', (text, targets) => {
  expect(linksOf(text).map(({ target }) => target)).toEqual(targets);
});

test('a broken link is named with its place', () => {
  const wrong = (target: string) => wrongWith('docs/a.md', { line: 3, target });
  expect(wrong('no.md')).toBe('docs/a.md:3 there is no docs/no.md');
  expect(wrong('layout.md#nowhere')).toContain('has no heading #nowhere');
  expect(wrong('../../x')).toContain('leads out of the project');
  expect(wrong('layout.md#how-to-add')).toBeNull();
});

test('headings have the addresses that GitHub gives them', () => {
  const text = '# A\n## `POST /api/x`: what, and *why*?\n## A\n```\n# no\n```\n### [L](l.md) & M_1';
  expect([...anchorsOf(text)]).toEqual(['a', 'post-apix-what-and-why', 'a-1', 'l--m_1']);
});
