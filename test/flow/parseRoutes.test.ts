import { expect, test } from 'vitest';
import { formatProblem } from '../../src/flow/formatProblem.ts';
import { parseRoutes } from '../../src/flow/parseRoutes.ts';

const flows = ['support', 'sales'];
const read = (text: string) => parseRoutes({ name: 'routes', file: 'r.yaml', text }, flows);
const problemsOf = (...lines: readonly string[]) => {
  const parsed = read(['routes:', ...lines.map((line) => `  - ${line}`)].join('\n'));
  return parsed.ok ? ['ok'] : parsed.problems.map(formatProblem);
};

test('every form of a route', () => {
  const parsed = read(`routes:
  - { called: +14255550100, flow: sales }
  - { called: "8:acs:abc", flow: support }
  - { called: "8:orgid:6b1f0b53-0e4c-4b4e-8f0a-1c2d3e4f5a6b", ignore: true }
  - { calledPrefix: "+1800", redirect: "+14255550101" }
  - { calledPrefix: "+1900", reject: busy }
  - { calledPrefix: "+1901", reject: forbidden }
  - flow: support
`);
  const number = '+14255550100';
  const userId = '8:orgid:6b1f0b53-0e4c-4b4e-8f0a-1c2d3e4f5a6b';
  const prefix = (text: string) => ({ kind: 'calledPrefix', prefix: text });
  expect(parsed).toEqual({
    ok: true,
    warnings: [],
    value: [
      {
        match: { kind: 'called', party: { kind: 'phone', number } },
        action: { kind: 'flow', flow: 'sales' },
      },
      {
        match: { kind: 'called', party: { kind: 'voip', userId: '8:acs:abc' } },
        action: { kind: 'flow', flow: 'support' },
      },
      { match: { kind: 'called', party: { kind: 'teams', userId } }, action: { kind: 'ignore' } },
      {
        match: prefix('+1800'),
        action: { kind: 'redirect', to: { kind: 'phone', number: '+14255550101' } },
      },
      { match: prefix('+1900'), action: { kind: 'reject', reason: 'busy' } },
      { match: prefix('+1901'), action: { kind: 'reject', reason: 'forbidden' } },
      { match: { kind: 'anyNumber' }, action: { kind: 'flow', flow: 'support' } },
    ],
  });
});

const notAParty = 'is not a phone number such as +14255550100, 8:acs:… or 8:orgid:….';
const actions = 'Write exactly one of `flow`, `redirect`, `reject`, `ignore: true`.';

test.each([
  ['{ flow: suport }', '2:13  There is no flow `suport`. — Did you mean `support`?'],
  ['{ flow: x }', '2:13  There is no flow `x`. — Write x.yaml, or another name.'],
  [
    '{ redirect: withheld }',
    `2:17  \`redirect\`: "withheld" ${notAParty} — Write \`redirect: "+14255550100"\`.`,
  ],
  [
    '{ called: 555, ignore: true }',
    `2:15  \`called\`: "555" ${notAParty} — Write \`called: "+14255550100"\`.`,
  ],
  [
    '{ calledPrefix: "1800", ignore: true }',
    '2:21  `calledPrefix`: "1800" is not a plus sign and the first digits of a ' +
      'number. — Write `calledPrefix: "+1800"`.',
  ],
  ['{ reject: no }', '2:15  `reject`: "no" is not `busy` or `forbidden`. — Write `reject: busy`.'],
  ['{ ignore: false }', '2:15  `ignore`: "false" is not true. — Write `ignore: true`.'],
  ['{ called: "+14255550100" }', `2:5  The route does nothing. — ${actions}`],
  ['{ flow: support, ignore: true }', `2:22  A route has \`flow\` and \`ignore\`. — ${actions}`],
  [
    '{ called: "+14255550100", calledPrefix: "+1", flow: support }',
    '2:31  A route takes one number or one prefix, and this has both. — Make two routes of it.',
  ],
  ['{ flwo: support }', '2:7  Route 1 knows no `flwo`. — Did you mean `flow`?'],
  [
    'support',
    '2:5  Route 1 is a text; it should be a map with one of `flow`, `redirect` …. — ' +
      'Write `- flow: x`.',
  ],
])('%s', (route, problem) => {
  expect(problemsOf(route)).toEqual([`r.yaml:${problem}`]);
});

test('a route after another that takes all of its calls is an error, where it stands', () => {
  expect(problemsOf('{ flow: support }', '{ called: "+14255550100", flow: sales }')).toEqual([
    'r.yaml:3:5  No call comes to this route: route 1 takes all of its calls. — Move ' +
      'it before route 1, or remove it.',
  ]);
});

test('all problems are reported at once', () => {
  expect(problemsOf('{ flow: suport }', '{ calledPrefix: "+1", flow: sale }')).toHaveLength(3);
});

test.each([
  ['', 'r.yaml:1:1  The file is empty. — Write what docs/flows.md shows, or delete it.'],
  ['a: 1', 'r.yaml:1:1  The file knows no `a`. — Write one of `routes`.'],
  [
    'routes: support',
    'r.yaml:1:9  `routes` is a text; it should be a list of at most 1000 routes. — ' +
      'Write `routes: [{ flow: contoso-support }]`.',
  ],
])('%j is no routes.yaml', (text, problem) => {
  const parsed = read(text);
  expect(parsed.ok ? [] : parsed.problems.map(formatProblem)).toContain(problem);
});
