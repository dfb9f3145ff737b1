import { expect, test } from 'vitest';
import { definitions } from '../../../src/report/page/definitions.ts';
import { definitionsSection } from '../../../src/report/page/definitionsSection.ts';

test('every definition is there, and says where its figure is from', () => {
  for (const { figure, source } of definitions) {
    expect(definitionsSection.html).toContain(`<th scope="row">${figure}</th>`);
    expect(source).not.toBe('');
  }
});
