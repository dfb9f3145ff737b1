import { expect, test } from 'vitest';
import { windowSchema } from '../../src/http/schema/windowSchema.ts';
import { toWindow } from '../../src/http/toWindow.ts';

test('a window is told by its days', () => {
  const { week } = windowSchema.parse({
    hours: ['22:00-02:00', '08:00-24:00'].slice(0, 1),
    days: 'fri-sat',
  });
  expect(toWindow({ zones: ['Europe/Berlin'], week })).toEqual({
    zones: ['Europe/Berlin'],
    hours: { fri: ['22:00-02:00'], sat: ['22:00-02:00'] },
  });
  const all = windowSchema.parse({ hours: ['08:05-12:00', '13:00-24:00'], days: 'sun' });
  expect(toWindow({ zones: [], week: all.week }).hours).toEqual({
    sun: ['08:05-12:00', '13:00-24:00'],
  });
});
