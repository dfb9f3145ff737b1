import { expect, test } from 'vitest';
import type { Linked } from '../../src/calls/link.ts';
import { sendNotices } from '../../src/calls/sendNotices.ts';
import { later } from '../../src/engine/ids.ts';
import { createTableCallIndex } from '../../src/store/createTableCallIndex.ts';
import { createTableCallStore } from '../../src/store/createTableCallStore.ts';
import { createTableDeadNotices } from '../../src/store/createTableDeadNotices.ts';
import { createTableFlowStore } from '../../src/store/createTableFlowStore.ts';
import { createSigner } from '../../src/web/createSigner.ts';
import { createWebClient } from '../../src/web/createWebClient.ts';
import { testSeal } from '../store/testSeal.ts';
import { freshTables } from '../store/testTables.ts';
import { testServer } from '../web/testServer.ts';
import { keptMessage, leftMessage } from './leftMessage.ts';
import { handle } from './scenes.ts';
import { voicemailFlows } from './voicemailFlows.ts';
import { createWorld } from './world.ts';

const urlOf = (linked: Linked): string =>
  `https://app.example/${linked.kind === 'recording' ? linked.n : linked.day}`;

test('a message that is kept reaches the webhook, signed, and the card of Teams', async () => {
  const { url, seen } = await testServer((_, response) => void response.writeHead(202).end());
  const tables = freshTables();
  const stores = {
    store: createTableCallStore(tables, testSeal),
    index: createTableCallIndex(tables),
    keptFlows: createTableFlowStore(tables),
  };
  const world = createWorld(stores, voicemailFlows(`${url}/hook`, `${url}/teams?sig=1`));
  const id = await leftMessage(world);
  await handle(world, id, await keptMessage(world, id));
  await sendNotices(
    {
      ...world.deps,
      deadNotices: createTableDeadNotices(tables),
      web: createWebClient({ allowPrivate: true }),
      sign: createSigner([`whsec_${Buffer.alloc(32, 1).toString('base64')}`]),
      linkTo: async (linked, from) => ({ url: urlOf(linked), until: later(from, 1) }),
    },
    id,
  );
  const at = (path: string) => seen.find((one) => one.url === path);
  expect(at('/hook')?.headers).toMatchObject({
    'webhook-id': `msg_${id}_1`,
    'webhook-signature': expect.stringMatching(/^v1,/),
  });
  const [recording] = (await world.row(id)).call.recordings;
  expect(JSON.parse(at('/hook')?.body ?? '')).toMatchObject({
    type: 'voicemail.received',
    data: { call: id, durationSeconds: 9, link: `https://app.example/${recording?.n}` },
  });
  expect(at('/teams?sig=1')?.headers).not.toHaveProperty('webhook-signature');
  expect(at('/teams?sig=1')?.body).toContain(`https://app.example/${recording?.n}`);
  expect(await world.deps.store.unsentNotices(id)).toEqual([]);
});
