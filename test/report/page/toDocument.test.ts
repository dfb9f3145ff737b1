import { expect, test } from 'vitest';
import { html } from '../../../src/report/page/html.ts';
import { toDocument } from '../../../src/report/page/toDocument.ts';

test('a page is whole, and says that nothing in it may run', () => {
  const page = toDocument('A & B', html`<h1>x</h1>`);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page).toContain('<title>A &amp; B</title>');
  expect(page).toContain('content="default-src \u0026#39;none\u0026#39;');
  expect(page).toContain('prefers-color-scheme:dark');
});
