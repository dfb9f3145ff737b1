import { expect, it } from 'vitest';
import { toTimelineEntity } from '../../src/store/toTimelineEntity.ts';
import { newCallId, sampleEvent, sampleSettled, sampleTime } from './sampleRow.ts';

const id = newCallId();

it('keeps an event under its id', () => {
  expect(toTimelineEntity(id, sampleEvent('a/1'))).toEqual({
    partitionKey: id,
    rowKey: 'event|a~2f1',
    schemaVersion: 2,
    kind: 'Connected',
    at: new Date(sampleTime),
    json: JSON.stringify(sampleEvent('a/1')),
  });
});

it('keeps a command under its number', () => {
  expect(toTimelineEntity(id, sampleSettled(12))).toMatchObject({
    rowKey: 'command|12',
    kind: 'answer',
    json: JSON.stringify(sampleSettled(12)),
  });
});
