import { expect, test } from 'vitest';
import { definitions } from '../../../src/report/page/definitions.ts';
import { definitionsSection } from '../../../src/report/page/definitionsSection.ts';

test('every definition is there, and says where its figure is from', () => {
  for (const [index, { figure, source }] of Object.values(definitions).entries()) {
    expect(definitionsSection.html).toContain(`>${index + 1} ${figure}</th>`);
    expect(source).not.toBe('');
  }
});
