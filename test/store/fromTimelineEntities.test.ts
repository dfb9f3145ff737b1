import { expect, it } from 'vitest';
import { fromTimelineEntities } from '../../src/store/fromTimelineEntities.ts';
import { toTimelineEntity } from '../../src/store/toTimelineEntity.ts';
import { newCallId, sampleEvent, sampleSettled } from './sampleRow.ts';

const id = newCallId();

it('puts what toTimelineEntity has written into the order of time', () => {
  const [late, early] = [sampleEvent('a', 9), sampleEvent('b', 1)];
  const [second, first] = [sampleSettled(10, 3), sampleSettled(2, 3)];
  const entities = [late, second, early, first].map((entry) => toTimelineEntity(id, entry));
  expect(fromTimelineEntities(entities)).toEqual({
    events: [early, late],
    commands: [first, second],
  });
});

it.each([
  [{ schemaVersion: 3 }, /event\|a has schemaVersion 3/],
  [{ json: 1 }, /event\|a has no json/],
])('refuses a row that it cannot read: %j', (change, message) => {
  const entity = { ...toTimelineEntity(id, sampleEvent('a')), ...change };
  expect(() => fromTimelineEntities([entity])).toThrow(message);
});
