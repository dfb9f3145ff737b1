import { describe, expect, it } from 'vitest';
import { checkSchemaVersion, schemaVersion } from '../../src/store/checkSchemaVersion.ts';

describe('checkSchemaVersion', () => {
  it('takes the version that this build writes', () => {
    expect(() => checkSchemaVersion(schemaVersion, 'calls/a/call')).not.toThrow();
  });

  it('keeps to the versions of rows that have their own', () => {
    expect(() => checkSchemaVersion(1, 'audit/a/b', [1])).not.toThrow();
    expect(() => checkSchemaVersion(schemaVersion, 'audit/a/b', [1])).toThrow('reads 1. Deploy');
  });

  it.each([[schemaVersion + 1], [0], [undefined], ['1']])(
    'refuses %j, with a remedy',
    (version) => {
      expect(() => checkSchemaVersion(version, 'calls/a/call')).toThrow(
        `The row calls/a/call has schemaVersion ${version}, but this build reads 1 and 2. Deploy`,
      );
    },
  );
});
