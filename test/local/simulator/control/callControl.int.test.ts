import { expect, test } from 'vitest';
import { agent, audience, caller, ourNumber, startSimulator } from '../startSimulator.ts';

test('a call is made at once and shows every phone', async () => {
  const { call, dial, sim } = await startSimulator();
  const id = await dial();
  const expected = {
    id,
    from: caller,
    to: ourNumber,
    direction: 'inbound',
    state: 'ringing',
    transcript: [{ at: expect.stringMatching(/^\d{4}-.*Z$/), kind: 'dialled' }],
  };
  expect(await call(id)).toEqual(expected);
  expect(await sim('GET', '/calls')).toEqual({ calls: [expected] });
});

test.each(['anonymous', `8:acs:${audience}_someone`])('%s may call', async (from) => {
  const { app, call, dial } = await startSimulator();
  const id = await dial({ from });
  await app.nextIncoming();
  expect(await call(id)).toMatchObject({ from });
});

test('an ACS user of the resource may be called', async () => {
  const { app, dial } = await startSimulator();
  const to = `8:acs:${audience}_desk`;
  await dial({ to });
  expect((await app.nextIncoming()).data.to).toMatchObject({ rawId: to });
});

test.each([
  [{ to: agent }, 'notOurs', `to: is not of this resource; it has ${ourNumber}`],
  [{ from: '4255550100' }, 'invalid', 'from: must be a phone number'],
  [{ to: undefined }, 'invalid', 'to: '],
  [{ surprise: 1 }, 'invalid', '"surprise"'],
  [{ script: [{ press: '1', say: 'x' }] }, 'invalid', 'script.0: must be one of'],
  [{ script: [{ hear: '/(/' }] }, 'invalid', 'script.0.hear: is not a valid regular expression'],
  [{ script: [{ press: 'x' }] }, 'invalid', 'script.0.press: must be 1 to 100 keys'],
  [{ script: [{ wait: 'soon' }] }, 'invalid', '{wait: 1000 or "10s"}'],
])('a call with %j is refused', async (settings, code, message) => {
  const { sim } = await startSimulator();
  const answer = await sim('POST', '/calls', { from: caller, to: ourNumber, ...settings }, 400);
  expect(answer).toMatchObject({ error: { code, message: expect.stringContaining(message) } });
});
