import { expect, test } from 'vitest';
import { callOut } from '../../../../src/local/tasks/smoke/callOut.ts';
import { call, fakeSystem, phone, ringing } from './fakeSystem.ts';

const wanted = { to: phone, flow: 'support', limitMs: 10_000 };
const question = `Call ${phone} from +18005550199 with the flow support, USD 0.03 at most?`;
const placed = `place ${phone} support until 2026-11-27T10:00:10.000Z`;

test('a person is asked first, then called, and asked what he heard', async () => {
  const { deps, did, told } = fakeSystem({ looks: [ringing(), call()] });
  const result = await callOut(deps, wanted);
  expect(result).toMatchObject({ ok: true, call: { id: 'c1' } });
  expect(did).toEqual([question, placed, 'Did you hear what was said, and well?']);
  expect(told[0]).toContain('Answer, listen, hang up.');
});

test('nobody is dialled who was not to be', async () => {
  const { deps, did } = fakeSystem({ agrees: [false] });
  expect(await callOut(deps, wanted)).toMatchObject({ ok: false, call: null });
  expect(did).toEqual([question]);
});

test('sound that was not heard is a failure, whatever the system says', async () => {
  const { deps } = fakeSystem({ looks: [call()], agrees: [true, false] });
  const { ok, why } = await callOut(deps, wanted);
  expect(ok).toBe(false);
  expect(why).toContain('it was not heard well');
});

test('somebody simulated takes the call, and puts the phone away', async () => {
  const { deps, did } = fakeSystem({ looks: [call()], person: true });
  expect((await callOut(deps, wanted)).ok).toBe(true);
  expect(did).toEqual([question, `takes calls ${phone}`, placed, `leaves ${phone}`]);
});

test('a call that does not end is hung up', async () => {
  const { deps, did } = fakeSystem({ looks: [ringing()] });
  expect(await callOut(deps, wanted)).toMatchObject({
    ok: false,
    why: 'It was still ringing when its time was up.',
  });
  expect(did.at(-1)).toBe('cancel c1');
});

test('a call that can no longer be seen is hung up', async () => {
  const { deps, did } = fakeSystem({ looks: [] });
  await expect(callOut(deps, wanted)).rejects.toThrow('nothing more was expected');
  expect(did.at(-1)).toBe('cancel c1');
});

test.each([
  [{ wouldDial: false, message: 'The country GB is not allowed.' }, 'The country GB is not'],
  [
    { wouldDial: true, dialAt: '2026-11-27T17:00:00.000Z', why: 'window' },
    'would wait until 2026-11-27T17:00:00.000Z (window)',
  ],
])('what would not be dialled now is not placed', async (preview, message) => {
  const { deps, did } = fakeSystem({ preview });
  await expect(callOut(deps, wanted)).rejects.toThrow(message);
  expect(did).toEqual([]);
});
