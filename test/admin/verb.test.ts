import { expect, test } from 'vitest';
import { bindVerb, done } from '../../src/admin/verb.ts';
import { verbCommand } from '../../src/admin/verbCommand.ts';
import { adminWorld } from './adminWorld.ts';

test('a bound verb parses at once and runs later', async () => {
  const { deps } = adminWorld();
  const verb = bindVerb({
    command: () => verbCommand({ noun: 'n', verb: 'v', summary: '', examples: [] }),
    parse: (argv) => ({ json: argv.includes('--json'), word: argv[0] ?? '' }),
    run: async ({ word }, { zone }) => done({ word }, [word, zone]),
  });
  const started = verb.start(['hello', '--json']);
  expect(started.json).toBe(true);
  expect(await started.run(deps)).toEqual({
    json: { word: 'hello' },
    lines: ['hello', 'Europe/Berlin'],
    ending: 'done',
  });
});
