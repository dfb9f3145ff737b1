/** The least that builds and packs: one function, one flow, one route. */
export const smallApp = {
  'host.json': '{"version":"2.0"}',
  'package.json': '{"name":"small","version":"1.0.0","type":"module","main":"dist/main.cjs"}',
  LICENSE: 'MIT',
  'src/functions/hello.ts': `console.log('hello');
    export const later = () => import('../later.ts');`,
  'src/report/queries/kql/headline.kql': 'ACSCallSummary | count',
  'src/later.ts': 'export const answer = 42;',
  'src/flows/support.yaml': `voice: en-US-JennyNeural
start: hello
steps:
  hello: { say: { prompt: "Hello.", go: end } }
`,
  'src/flows/routes.yaml': 'routes: [{ flow: support }]',
};
