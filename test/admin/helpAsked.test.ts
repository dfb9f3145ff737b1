import { expect, test } from 'vitest';
import { HelpAsked } from '../../src/admin/helpAsked.ts';

test('help is its message, and says whether it was asked for', () => {
  expect(new HelpAsked('Usage', 'usage')).toMatchObject({ message: 'Usage', ending: 'usage' });
});
