import { expect, test } from 'vitest';
import { useHouse } from './house.ts';
import { unpackedApp } from './unpackedApp.ts';

const { folder, files } = await unpackedApp();
const house = useHouse({ root: folder });

test('what would be published, unpacked into an empty folder, takes a call', async () => {
  expect(files).not.toContainEqual(expect.stringContaining('node_modules'));
  const id = await house.dial([{ hear: 'Welcome' }, { press: '2' }]);
  const { transcript } = await house.ended(id);
  expect(transcript).toContainEqual(
    expect.objectContaining({ kind: 'transferred', to: '+18005551002' }),
  );
});
