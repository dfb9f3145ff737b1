import { expect, test } from 'vitest';
import { armOf } from '../../../src/admin/azure/armOf.ts';

const { signal } = new AbortController();

const answering = (answers: Readonly<Record<string, unknown>>) => {
  const asked: string[] = [];
  const arm = armOf(async (args) => {
    const [word, method, get, name, url = ''] = args;
    expect([word, method, get, name]).toEqual(['rest', '--method', 'get', '--url']);
    asked.push(url);
    return answers[url];
  }, signal);
  return { arm, asked };
};

test('one resource, in the form of the version that is named', async () => {
  const { arm } = answering({ '/a?api-version=2024-11-01': { id: '/a' } });
  expect(await arm.get('/a', '2024-11-01')).toEqual({ id: '/a' });
});

test('all pages of a list, filtered', async () => {
  const { arm, asked } = answering({
    "/a?api-version=1&$filter=assignedTo('x')": { value: [1, 2], nextLink: 'https://more' },
    'https://more': { value: [3], nextLink: null },
  });
  expect(await arm.list('/a', '1', "assignedTo('x')")).toEqual([1, 2, 3]);
  expect(asked).toHaveLength(2);
});

test('a list that does not end is left after twenty pages', async () => {
  const { arm, asked } = answering({
    '/a?api-version=1': { value: [], nextLink: 'https://more' },
    'https://more': { value: [], nextLink: 'https://more' },
  });
  expect(await arm.list('/a', '1')).toEqual([]);
  expect(asked).toHaveLength(20);
});

test('what is no list is refused', async () => {
  await expect(answering({}).arm.list('/a', '1')).rejects.toThrow('not known here');
});
