import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { docsPage, docsPolicy } from '../../../src/http/docs/docsPage.ts';

test('the policy lets the program of the page run, and no other', () => {
  const [, program = ''] = /<script>([\s\S]*?)<\/script>/.exec(docsPage) ?? [];
  const hash = createHash('sha256').update(program).digest('base64');
  expect(docsPolicy).toContain(`'sha256-${hash}'`);
  expect(docsPolicy).not.toContain("script-src 'self' 'unsafe-inline'");
});
