import { expect, test } from 'vitest';
import { checkSwitch, knownSwitches } from '../../../src/admin/switch/knownSwitches.ts';
import { adminWorld } from '../adminWorld.ts';

test('knows which flows ask for a switch', () => {
  expect([...knownSwitches(adminWorld().deps.flows())]).toEqual([
    ['no-outbound', ['whatever dials']],
    ['closed', ['support', 'sales']],
    ['night', ['support']],
  ]);
});

test.each([
  { name: 'closed', known: ['closed'], remedy: null },
  { name: 'Closed', known: ['closed'], remedy: 'Did you mean `closed`? Or not.' },
  { name: 'xyz', known: ['closed'], remedy: 'There are: closed. Or not.' },
  { name: 'xyz', known: [], remedy: 'No flow asks for any. Or not.' },
])('$name of $known: $remedy', ({ name, known, remedy }) => {
  const check = () => checkSwitch(name, known, 'Or not.');
  if (remedy === null) expect(check).not.toThrow();
  else
    expect(check).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ remedy }) }),
    );
});
