import { expect, test } from 'vitest';
import { parseRoutingFile } from '../../../src/admin/routing/parseRoutingFile.ts';
import { sampleRoute, sbc1 } from './sampleConfig.ts';

const trunk = `trunks: [{ fqdn: ${sbc1}, port: 5061 }]`;
const route = (pattern: string, more = '') =>
  `  - { name: us, pattern: ${pattern}, trunks: [${sbc1}]${more} }`;
const good = "'^\\+1\\d{10}$'";

const parse = (...lines: readonly string[]) =>
  parseRoutingFile({ name: 'direct-routing', file: 'x.yaml', text: lines.join('\n') });

test('SBCs and routes', () => {
  const parsed = parse(trunk, 'routes:', route(good));
  expect(parsed).toEqual({
    ok: true,
    value: { trunks: [{ fqdn: sbc1, port: 5061 }], routes: [sampleRoute()] },
    warnings: [],
  });
  expect(parse('trunks: []', 'routes: []')).toMatchObject({ ok: true });
});

test('what is doubtful has its place too', () => {
  const parsed = parse(trunk, 'routes:', route("'\\+1425'"));
  expect(parsed.ok && parsed.warnings).toMatchObject([
    { file: 'x.yaml', line: 3, column: 26, remedy: 'Write ^\\+1425$.' },
  ]);
});

test.each([
  { lines: [''], at: [1, 1], says: 'empty' },
  { lines: [trunk], at: [1, 1], says: 'no `routes`' },
  { lines: ['trunks: [{ fqdn: x, port: 5061 }]', 'routes: []'], at: [1, 18], says: 'not the name' },
  { lines: [`trunks: [{ fqdn: ${sbc1}, port: 0 }]`, 'routes: []'], at: [1, 42], says: 'port' },
  { lines: [trunk, 'routs: []'], at: [2, 1], says: 'routs' },
  { lines: [trunk, 'routes:', route(good, ', patern: x')], at: [3, 69], says: 'patern' },
  { lines: [trunk, 'routes:', route("'^+1$'")], at: [3, 26], says: 'repeats its beginning' },
  { lines: [trunk, 'routes:', route('"^\\+1$"')], at: [3, 28], says: 'backslash' },
  {
    lines: [trunk, 'routes:', '  - { name: us, pattern: x, trunks: [b.contoso.com] }'],
    at: [3, 38],
    says: 'not among',
  },
])('$says, at $at', ({ lines, at, says }) => {
  const parsed = parse(...lines);
  expect(parsed.ok).toBe(false);
  if (parsed.ok) return;
  const [problem] = parsed.problems;
  expect(problem?.message).toContain(says);
  expect([problem?.line, problem?.column]).toEqual(at);
  expect(problem?.remedy).not.toBe('');
});
