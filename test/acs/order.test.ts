import { expect, it } from 'vitest';
import { createCallAutomationClient } from '../../src/acs/createCallAutomationClient.ts';
import { connectionOf } from '../../src/acs/order.ts';
import { n, orderOf } from './orderOf.ts';

const client = createCallAutomationClient({
  connectionString: 'endpoint=http://127.0.0.1:1/;accesskey=AAAA',
});
const order = orderOf({ n: n(1), kind: 'listenForKeys' });

it('an order goes to the leg of its call, and nowhere before there is one', () => {
  expect(connectionOf(client, order)).toBeDefined();
  expect(() => connectionOf(client, { ...order, connection: null })).toThrow(
    'listenForKeys without a connection',
  );
});
