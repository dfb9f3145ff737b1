import { describe, expect, it } from 'vitest';
import { toCallEntity } from '../../src/store/toCallEntity.ts';
import { newCallId, sampleCall, sampleRow } from './sampleRow.ts';

const id = newCallId();

describe('toCallEntity', () => {
  it('has columns for people beside the state', () => {
    expect(toCallEntity(id, sampleRow(id))).toMatchObject({
      partitionKey: id,
      rowKey: 'call',
      schemaVersion: 1,
      status: 'ringing',
      flow: 'support',
      direction: 'inbound',
      revision: 1,
    });
  });

  it('keeps the ticket out of the state, in a property of its own', () => {
    const entity = toCallEntity(id, sampleRow(id, { answerContext: 'the-ticket' }));
    expect(entity.answerContext).toBe('the-ticket');
    expect(entity.state).not.toContain('the-ticket');
    expect(toCallEntity(id, sampleRow(id, { answerContext: null }))).not.toHaveProperty(
      'answerContext',
    );
  });

  it('takes a call without a flow', () => {
    const row = sampleRow(id, { call: { ...sampleCall(id), flow: null } });
    expect(toCallEntity(id, row).flow).toBe('');
  });
});
