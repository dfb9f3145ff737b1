import { expect, onTestFinished, test } from 'vitest';
import { type Clock, createClock } from '../../../src/local/simulator/createClock.ts';

function start(onError: (error: unknown) => void = () => undefined): Clock {
  const clock = createClock(onError);
  onTestFinished(clock.stop);
  return clock;
}

test('tasks run in the order of their time, then of their making', async () => {
  const clock = start();
  const ran: string[] = [];
  clock.after(2000, () => ran.push('late'));
  clock.after(1000, () => ran.push('early'));
  clock.after(1000, () => ran.push('early too'));
  await clock.advance(1500);
  expect(ran).toEqual(['early', 'early too']);
  await clock.advance(500);
  expect(ran).toEqual(['early', 'early too', 'late']);
});

test('what a task adds runs in the same move if it falls due', async () => {
  const clock = start();
  const ran: number[] = [];
  clock.after(1000, () => {
    const before = clock.now();
    clock.after(1000, () => ran.push(clock.now() - before));
  });
  await clock.advance(3000);
  expect(ran[0]).toBeGreaterThanOrEqual(1000);
  expect(ran[0]).toBeLessThan(1900);
});

test('what a task starts by promises may add tasks too', async () => {
  const clock = start();
  const ran: string[] = [];
  clock.after(10_000, () => {
    void Promise.resolve().then(() => clock.after(10_000, () => ran.push('later')));
  });
  await clock.advance(60_000);
  expect(ran).toEqual(['later']);
});

test('a cancelled task does not run, nor does any after the stop', async () => {
  const clock = start();
  const ran: string[] = [];
  clock.after(1000, () => ran.push('cancelled'))();
  clock.after(1000, () => ran.push('stopped'));
  clock.stop();
  clock.after(1000, () => ran.push('too late'))();
  await clock.advance(5000);
  expect(ran).toEqual([]);
});

test('a task without a delay runs by itself, soon', async () => {
  const clock = start();
  await new Promise<void>((resolve) => clock.after(0, resolve));
});

test('a task that throws is reported and does not stop the others', async () => {
  const errors: unknown[] = [];
  const clock = start((error) => errors.push(error));
  const ran: string[] = [];
  clock.after(1000, () => {
    throw new Error('oh');
  });
  clock.after(1000, () => ran.push('next'));
  await clock.advance(1000);
  expect(errors).toEqual([new Error('oh')]);
  expect(ran).toEqual(['next']);
});

test('time is told in ISO 8601', () => {
  const clock = start();
  expect(Math.abs(Date.parse(clock.iso()) - clock.now())).toBeLessThan(1000);
});
