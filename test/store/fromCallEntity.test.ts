import { describe, expect, it } from 'vitest';
import { fromCallEntity } from '../../src/store/fromCallEntity.ts';
import { toCallEntity } from '../../src/store/toCallEntity.ts';
import { newCallId, sampleRow } from './sampleRow.ts';

const id = newCallId();

describe('fromCallEntity', () => {
  it.each(['ticket', null])('reads what toCallEntity has written, ticket %j', (answerContext) => {
    const row = sampleRow(id, { answerContext });
    expect(fromCallEntity(toCallEntity(id, row))).toEqual(row);
  });

  it('takes a row of a build that knew of no notices', () => {
    const { nextNotice, ...old } = sampleRow(id, { answerContext: null });
    expect(nextNotice).toBe(1);
    const entity = { ...toCallEntity(id, sampleRow(id)), state: JSON.stringify(old) };
    expect(fromCallEntity(entity).nextNotice).toBe(1);
  });

  it('refuses a row of another version', () => {
    const entity = { ...toCallEntity(id, sampleRow(id)), schemaVersion: 3 };
    expect(() => fromCallEntity(entity)).toThrow(`calls/${id}/call has schemaVersion 3`);
  });

  it('reads a row of the version before, which knew less of a call', () => {
    const row = sampleRow(id);
    const { handles: _, ...known } = row;
    const { secrets: __, language: ___, recordings: ____, ...call } = row.call;
    const state = JSON.stringify({ ...known, call });
    expect(fromCallEntity({ ...toCallEntity(id, row), state, schemaVersion: 1 })).toEqual(row);
  });

  it('refuses a row without a state', () => {
    const { state, ...entity } = toCallEntity(id, sampleRow(id));
    expect(state).toBeTypeOf('string');
    expect(() => fromCallEntity(entity)).toThrow(`calls/${id}/call has no state`);
  });
});
