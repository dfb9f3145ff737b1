import { expect, test } from 'vitest';
import { formatProblem } from '../../src/flow/formatProblem.ts';
import { parseRoutes } from '../../src/flow/parseRoutes.ts';

const flows = ['support', 'sales'];
const named = { calendarNames: ['office'], calendars: {}, listNames: ['vip'] };
const read = (text: string) => parseRoutes({ name: 'routes', file: 'r.yaml', text }, flows, named);
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
  const prefix = (text: string) => [{ kind: 'calledPrefix', prefix: text }];
  expect(parsed).toEqual({
    ok: true,
    warnings: [],
    value: [
      {
        match: [{ kind: 'called', party: { kind: 'phone', number } }],
        action: { kind: 'flow', flow: 'sales' },
      },
      {
        match: [{ kind: 'called', party: { kind: 'voip', userId: '8:acs:abc' } }],
        action: { kind: 'flow', flow: 'support' },
      },
      { match: [{ kind: 'called', party: { kind: 'teams', userId } }], action: { kind: 'ignore' } },
      {
        match: prefix('+1800'),
        action: { kind: 'redirect', to: { kind: 'phone', number: '+14255550101' } },
      },
      { match: prefix('+1900'), action: { kind: 'reject', reason: 'busy' } },
      { match: prefix('+1901'), action: { kind: 'reject', reason: 'forbidden' } },
      { match: [{ kind: 'anyNumber' }], action: { kind: 'flow', flow: 'support' } },
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
    '2:31  `called` and `calledPrefix` stand together, and one of them is enough. — Keep one of ' +
      'the two.',
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

test('every condition of a route, all of which must hold', () => {
  const parsed = read(`routes:
  - { caller: "+14255550100", callerList: vip, open: office, ignore: true }
  - { calledPrefix: "+1800", callerPrefix: "+49", callerCountry: DE, ignore: true }
  - { callerCountry: [DE, AT], holiday: office, ignore: true }
  - { callerWithheld: true, closed: { zone: UTC, hours: { mon: "08:00-09:00" } }, ignore: true }
`);
  const phone = { kind: 'phone', number: '+14255550100' };
  const any = { kind: 'anyNumber' };
  const week = [[{ opens: 480, closes: 540 }], [], [], [], [], [], []];
  const calendar = { zone: 'UTC', week, holidays: [] };
  expect(parsed.ok && parsed.value.map(({ match }) => match)).toEqual([
    [
      any,
      { kind: 'caller', party: phone },
      { kind: 'list', list: 'vip' },
      { kind: 'calendar', calendar: 'office', is: 'open' },
    ],
    [
      { kind: 'calledPrefix', prefix: '+1800' },
      { kind: 'callerPrefix', prefix: '+49' },
      { kind: 'callerCountry', countries: ['DE'] },
    ],
    [
      any,
      { kind: 'callerCountry', countries: ['DE', 'AT'] },
      { kind: 'calendar', calendar: 'office', is: 'holiday' },
    ],
    [any, { kind: 'callerWithheld' }, { kind: 'calendar', calendar, is: 'closed' }],
  ]);
});

const never = 'No call comes to this route';
const country = 'is not the code of a country in capital letters, such as DE or GB';

test.each([
  ['{ callerList: vipp, ignore: true }', '2:19  There is no list `vipp`. — Did you mean `vip`?'],
  [
    '{ callerList: friends, ignore: true }',
    '2:19  There is no list `friends`. — Write a file lists/friends.txt, or another name.',
  ],
  [
    '{ open: offcie, ignore: true }',
    '2:13  There is no calendar `offcie`. — Did you mean `office`?',
  ],
  [
    '{ callerCountry: UK, ignore: true }',
    `2:22  \`callerCountry\`: "UK" ${country}, or a list of them. — Write \`callerCountry: DE\`.`,
  ],
  [
    '{ callerCountry: [DE, uk], ignore: true }',
    `2:27  Item 2: "uk" ${country}. — Write \`callerCountry: DE\`.`,
  ],
  [
    '{ callerWithheld: false, ignore: true }',
    '2:23  `callerWithheld`: "false" is not true. — Write `callerWithheld: true`.',
  ],
  [
    '{ callerWithheld: true, callerCountry: DE, ignore: true }',
    '2:7  A caller who does not show a number has no `callerCountry`. — Keep one of the two.',
  ],
  [
    '{ callerWithheld: true, callerList: vip, ignore: true }',
    `2:5  ${never}: only callers with a number are on lists. — Make two routes of it.`,
  ],
  [
    '{ open: office, closed: office, ignore: true }',
    `2:5  ${never}: a calendar is never open and closed at once. — Make two routes of it.`,
  ],
  ['{ list: vip, ignore: true }', '2:7  Route 1 knows no `list`. — Did you mean `callerList`?'],
])('%s', (route, problem) => {
  expect(problemsOf(route)).toEqual([`r.yaml:${problem}`]);
});

test('routes that take all calls together are named together', () => {
  const routes = ['open', 'closed'].map((is) => `{ ${is}: office, flow: sales }`);
  expect(problemsOf(...routes, '{ callerList: vip, flow: support }')).toEqual([
    `r.yaml:4:5  ${never}: routes 1 and 2 take all of its calls. — Move it before route 1, or ` +
      'remove it.',
  ]);
});
