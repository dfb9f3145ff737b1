import { expect, test } from 'vitest';
import { Disposable } from '../../../../src/local/host/app/disposable.ts';

test('it undoes once, and one made of several undoes all', () => {
  const undone: string[] = [];
  const parts = ['a', 'b'].map((name) => new Disposable(() => undone.push(name)));
  const all = Disposable.from(...parts);
  all.dispose();
  all.dispose();
  expect(undone).toEqual(['a', 'b']);
});
