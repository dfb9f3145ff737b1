import { expect, test } from 'vitest';
import { html } from '../../../src/report/page/html.ts';
import { tile } from '../../../src/report/page/tile.ts';

test('a tile has its figure, what is said of it, and what it means', () => {
  const made = tile('Answer rate', 'answered', '98%', html`<small>of incoming calls</small>`);
  expect(made.html).toContain(
    '<dt>Answer rate</dt><dd><b>98%</b><small>of incoming calls</small><details class="means">',
  );
  expect(made.html).toContain('Incoming: the system took the call.');
});
