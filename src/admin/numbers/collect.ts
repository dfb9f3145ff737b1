import { AdminError } from '../adminError.ts';

/** More than any of the provider's lists has; a list that goes on for ever is a fault. */
const most = 20_000;

/** All that a list of the provider has, page after page. */
export const collect = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const found: Item[] = [];
  for await (const item of items) {
    found.push(item);
    if (found.length > most) {
      const message = `The provider's list has more than ${most} items.`;
      throw new AdminError('failed', 'endlessList', message, 'Please report it.');
    }
  }
  return found;
};
