import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from '../../../src/local/host/listen.ts';

test('port 0 becomes a real one; one in use is an error that names it and the option', async () => {
  const first = createServer();
  const port = await listen(first, 0, '127.0.0.1');
  expect(port).toBeGreaterThan(0);
  await expect(listen(createServer(), port, '127.0.0.1')).rejects.toThrow(
    `Port ${port} is in use. Stop what is using it, or choose another with --port.`,
  );
  first.close();
  await once(first, 'close');
});

test('an address that is not of this machine is named', async () => {
  await expect(listen(createServer(), 0, '192.0.2.1')).rejects.toThrow(
    /Cannot listen on 192\.0\.2\.1 port 0/,
  );
});
