import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/calls/show.ts';
import { newCallId, sampleEvent, sampleRow } from '../../store/sampleRow.ts';
import { adminWorld } from '../adminWorld.ts';

test.each([
  { argv: ['abc'], options: { json: false, id: 'abc' } },
  { argv: ['abc', '--json'], options: { json: true, id: 'abc' } },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual(options);
});

test('without an id it is refused', () => {
  expect(() => parse([])).toThrow("missing required argument 'id'");
});

test('shows a call with its timeline, to people and to programs', async () => {
  const { deps, stores } = adminWorld();
  const id = newCallId();
  await stores.calls.save({
    id,
    row: sampleRow(id),
    etag: null,
    events: [sampleEvent('e1', 1_500)],
    settled: [],
    notices: [],
  });
  const { json, lines } = await run({ json: false, id }, deps);
  expect(json).toMatchObject({ id, status: 'ringing', timeline: [{ kind: 'Connected' }] });
  expect(lines[0]).toBe(`${id}  inbound, ringing`);
  expect(lines.at(-1)).toMatch(/^ {3}1\.500 s {2}connected/);
});

test.each(['nope', newCallId()])('%s is no call', async (id) => {
  await expect(run({ json: false, id }, adminWorld().deps)).rejects.toMatchObject({
    failure: { ending: 'refused', code: 'unknownCall', message: `There is no call ${id}.` },
  });
});
