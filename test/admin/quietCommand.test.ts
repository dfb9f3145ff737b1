import { expect, test } from 'vitest';
import { HelpAsked } from '../../src/admin/helpAsked.ts';
import { quietCommand } from '../../src/admin/quietCommand.ts';

const thrownBy = (act: () => unknown): unknown => {
  try {
    act();
  } catch (thrown) {
    return thrown;
  }
  return null;
};

test('help comes whole, with what stands after it', () => {
  const command = quietCommand('verb').addHelpText('after', 'Examples: none');
  const thrown = thrownBy(() => command.parse(['--help'], { from: 'user' }));
  expect(thrown).toBeInstanceOf(HelpAsked);
  expect(thrown).toMatchObject({
    ending: 'done',
    message: expect.stringMatching(/^Usage: verb.*shows this help.*Examples: none\n$/s),
  });
});

test('a missing verb shows help as a mistake', () => {
  const noun = quietCommand('noun').addCommand(quietCommand('verb'));
  expect(thrownBy(() => noun.parse([], { from: 'user' }))).toMatchObject({
    ending: 'usage',
    message: expect.stringContaining('Usage: noun'),
  });
});

test('a mistake is thrown as it is', () => {
  const thrown = thrownBy(() => quietCommand('verb').parse(['--wrong'], { from: 'user' }));
  expect(thrown).toMatchObject({ code: 'commander.unknownOption' });
});
