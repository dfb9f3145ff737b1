import { expect, test } from 'vitest';
import { type CallResource, until, useHouse } from './house.ts';

const house = useHouse();
let keys = 0;

const newKey = (): string => {
  keys += 1;
  return `key-${keys}`;
};

const post = (body: unknown, key: string | null = newKey()): Promise<Response> =>
  house.api('POST', '/api/calls', {
    body,
    headers: key === null ? {} : { 'Idempotency-Key': key },
  });

const placed = async (response: Response): Promise<CallResource> => {
  expect(response.status).toBe(202);
  return (await response.json()) as CallResource;
};

const get = async (id: string): Promise<CallResource> =>
  (await (await house.api('GET', `/api/calls/${id}`)).json()) as CallResource;

const legsTo = async (to: string) => (await house.legs()).filter((leg) => leg.to === to);

const handset = (number: string, behaviour: string | string[], more = {}) =>
  house.simulate('PUT', `/_sim/handsets/${number}`, { behaviour, ...more });

const flow = 'contoso-support';

test('the same request, however often and however parallel, rings the phone once', async () => {
  const to = '+12065550123';
  const answers = await Promise.all(Array.from({ length: 20 }, () => post({ to, flow }, 'a1')));
  const calls = await Promise.all(answers.map(placed));
  expect(new Set(calls.map(({ id }) => id)).size).toBe(1);
  const [first] = calls;
  expect(answers[0]?.headers.get('location')).toMatch(new RegExp(`/api/calls/${first?.id}$`));
  const again = await placed(await post({ flow, to }, 'a1'));
  expect(again.id).toBe(first?.id);
  await until(
    () => get(again.id),
    ({ status }) => status === 'active',
  );
  expect(await legsTo(to)).toHaveLength(1);
  const { timeline } = await get(again.id);
  const kinds = timeline?.map(({ kind }) => kind);
  expect(kinds).toContain('Connected');
  expect(kinds).toContain('create');
  const [leg] = await legsTo(to);
  const text = leg?.transcript.find(({ kind }) => kind === 'heard')?.text;
  expect(text).toMatch(/^Welcome to Contoso Support/);

  const ended = await house.api('DELETE', `/api/calls/${again.id}`);
  expect([200, 202]).toContain(ended.status);
  const call = await until(
    () => get(again.id),
    ({ status }) => status === 'ended',
  );
  expect(call.outcome).toBe('cancelled');
  expect((await house.api('DELETE', `/api/calls/${again.id}`)).status).toBe(200);
  expect(await legsTo(to)).toHaveLength(1);

  const other = await placed(await post({ to, flow }, 'a2'));
  expect(other.id).not.toBe(again.id);
  await until(
    () => legsTo(to),
    (legs) => legs.length === 2,
  );
  await house.api('DELETE', `/api/calls/${other.id}`);

  const conflict = await post({ to: '+12065550124', flow }, 'a1');
  expect(conflict.status).toBe(422);
  expect(conflict.headers.get('content-type')).toContain('application/problem+json');
  expect(await conflict.json()).toMatchObject({ code: 'idempotencyConflict' });
});

test.each([
  ['busy', 'busy'],
  ['decline', 'declined'],
  ['unreachable', 'unreachable'],
])('a phone that is %s ends the call as %s', async (behaviour, outcome) => {
  const to = '+12065550130';
  await handset(to, behaviour);
  const { id } = await placed(await post({ to, flow }));
  const call = await until(
    () => get(id),
    ({ status }) => status === 'ended',
  );
  expect(call.outcome).toBe(outcome);
});

test('a phone that nobody picks up ends the call as noAnswer', async () => {
  const to = '+12065550131';
  await handset(to, 'noAnswer');
  const { id } = await placed(await post({ to, flow }));
  const call = await until(
    async () => {
      await house.simulate('POST', '/_sim/clock/advance', { ms: 10_000 });
      return get(id);
    },
    ({ status }) => status === 'ended',
  );
  expect(call.outcome).toBe('noAnswer');
});

test('whoever is called can use the menu', async () => {
  const to = '+12065550132';
  await handset(to, 'answer', { script: [{ hear: 'Welcome' }, { press: '1' }] });
  const { id } = await placed(await post({ to, flow }));
  const call = await until(
    () => get(id),
    ({ status }) => status === 'ended',
  );
  expect(call.outcome).toBe('transferred');
});

const valid = { to: '+12065550123', flow };
const hourMs = 3_600_000;
/** Half an hour, six hours from now. */
const later = (): string => {
  const hour = new Date(Date.now() + 6 * hourMs).toISOString().slice(11, 13);
  return `${hour}:00-${hour}:30`;
};
const soon = (): string => new Date(Date.now() + 120_000).toISOString();

test.each<[string, unknown, number, string | undefined]>([
  ['a body that is not JSON', '{"to":', 400, undefined],
  ['a body that is too large', { to: '+12065550123', flow, x: 'x'.repeat(20_000) }, 413, undefined],
  ['an unknown property', { to: '+12065550123', flow, form: '+18005550199' }, 400, 'form'],
  ['no number', { to: 'Ada', flow }, 400, 'to'],
  ['a number that does not exist', { to: '+1206555', flow }, 400, 'to'],
  ['a country that is not allowed', { to: '+442079460018', flow }, 403, 'to'],
  ['a premium number', { to: '+19002345678', flow }, 403, 'to'],
  ['an unknown flow', { to: '+12065550123', flow: 'nope' }, 422, 'flow'],
  [
    'a variable that the flow does not know',
    { to: '+12065550123', flow, variables: { name: 'Ada' } },
    ...([400, 'variables.name'] as const),
  ],
  [
    'a variable that is missing',
    { to: '+12065550123', flow: 'appointment-reminder', variables: { name: 'Ada' } },
    ...([400, 'variables.when'] as const),
  ],
  ['a time that has passed', { ...valid, notBefore: '2020-01-01T00:00:00Z' }, 400, 'notBefore'],
  ['an end that has passed', { ...valid, expires: '2020-01-01T00:00:00Z' }, 400, 'expires'],
  ['hours that are none', { ...valid, window: { hours: '9 to 5' } }, 400, 'window.hours'],
  [
    'hours that never come',
    { ...valid, window: { hours: later(), zone: 'UTC' }, expires: soon() },
    ...([400, 'window'] as const),
  ],
  [
    'an unknown zone',
    { ...valid, window: { hours: '09:00-18:00', zone: 'X' } },
    400,
    'window.zone',
  ],
  ['too many attempts', { ...valid, retry: { attempts: 99 } }, 400, 'retry.attempts'],
  ['an outcome that is none', { ...valid, retry: { on: ['x'], attempts: 2 } }, 400, 'retry.on.0'],
  ['too long a call', { ...valid, maxLength: '2d' }, 400, 'maxLength'],
  ['a purpose of its own', { ...valid, purpose: 'fun' }, 400, 'purpose'],
  ['an address that is none', { ...valid, statusUrl: 'crm' }, 400, 'statusUrl'],
  ['a foreign caller id', { to: '+12065550123', flow, from: '+12065550177' }, 403, 'from'],
])('%s is refused by name', async (_, body, status, field) => {
  const before = (await house.legs()).length;
  const response = await post(body);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const problem = await response.json();
  expect(problem).toMatchObject({ status, code: expect.any(String), detail: expect.any(String) });
  if (field !== undefined) expect(problem).toMatchObject({ field });
  expect(await house.legs()).toHaveLength(before);
});

test('a request without an Idempotency-Key is refused', async () => {
  const response = await post({ to: '+12065550123', flow }, null);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ field: 'Idempotency-Key' });
});

test('a call that is not there is a 404, and a bad day a 400', async () => {
  const nobody = `/api/calls/${'x'.repeat(22)}`;
  expect((await house.api('GET', nobody)).status).toBe(404);
  expect((await house.api('DELETE', nobody)).status).toBe(404);
  const badDay = await house.api('GET', '/api/calls?day=yesterday');
  expect(badDay.status).toBe(400);
  expect(await badDay.json()).toMatchObject({ field: 'day' });
});
