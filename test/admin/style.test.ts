import { expect, test } from 'vitest';
import { styleFor } from '../../src/admin/style.ts';

test.each([
  { isTerminal: true, env: {}, painted: true },
  { isTerminal: true, env: { NO_COLOR: '' }, painted: true },
  { isTerminal: true, env: { NO_COLOR: '1' }, painted: false },
  { isTerminal: true, env: { TERM: 'dumb' }, painted: false },
  { isTerminal: false, env: {}, painted: false },
])('on a terminal $isTerminal with $env colours are $painted', ({ isTerminal, env, painted }) => {
  const { red, bold } = styleFor(isTerminal, env);
  expect(red('x')).toBe(painted ? '\u001b[31mx\u001b[39m' : 'x');
  expect(bold('x') === 'x').toBe(!painted);
});
