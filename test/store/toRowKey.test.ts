import { describe, expect, it } from 'vitest';
import { toRowKey } from '../../src/store/toRowKey.ts';

describe('toRowKey', () => {
  it.each([
    ['3f2a-41.b_c:d|1', '3f2a-41.b_c:d|1'],
    ['a/b\\c#d?e', 'a~2fb~5cc~23d~3fe'],
    ["it's 100%", 'it~27s~20100~25'],
    ['a~2fb', 'a~7e2fb'],
    ['é🙂', '~c3~a9~f0~9f~99~82'],
    ['\u0000\u007f\u0085', '~00~7f~c2~85'],
    ['', ''],
  ])('writes %j as %j', (text, key) => {
    expect(toRowKey(text)).toBe(key);
  });

  it('writes a text that is too long as its hash', () => {
    expect(toRowKey('x'.repeat(400))).toBe('x'.repeat(400));
    expect(toRowKey('x'.repeat(401))).toMatch(/^~sha256-[\w-]{43}$/);
    expect(toRowKey('/'.repeat(134))).toMatch(/^~sha256-/);
    expect(toRowKey('x'.repeat(401))).not.toBe(toRowKey(`${'x'.repeat(400)}y`));
  });

  it('never writes a text like the hash of another', () => {
    expect(toRowKey('~sha256-abc')).toBe('~7esha256-abc');
  });
});
