import { expect, test } from 'vitest';
import { type Gathered, storage } from '../../../../src/admin/doctor/checks/storage.ts';
import { StorageError } from '../../../../src/store/storageError.ts';
import { told } from '../told.ts';

const well = { tables: null, queues: null, blobs: null };
const down = new StorageError('Storage: read a table: no answer (ECONNREFUSED).', null, 'no');
const shut = new StorageError('Storage: read a queue: 403 AuthorizationFailure.', 403, 'no');

test.each<{
  what: string;
  gathered: Omit<Gathered, 'seesRoles'>;
  seesRoles?: true;
  says: RegExp[];
}>([
  {
    what: 'all services answer here',
    gathered: { probed: well, accountName: null },
    says: [/^ok: Tables, queues and containers/],
  },
  {
    what: 'all answer in the cloud, where the app comes as somebody else',
    gathered: { probed: well, accountName: 'contoso' },
    says: [/^ok/, /^unchecked: .*\| az role assignment list .*--name contoso/],
  },
  {
    what: 'one is down',
    gathered: { probed: { ...well, tables: down }, accountName: null },
    says: [/^failure: Storage: read a table: no answer .*\| See that it runs.*npm start/],
  },
  {
    what: 'one does not let us in',
    gathered: { probed: { ...well, queues: shut }, accountName: 'contoso' },
    says: [
      /^failure: .*403.*\| az role assignment create --role "Storage Queue Data Contributor"/,
      /^unchecked/,
    ],
  },
  {
    what: 'all answer in the cloud, where Azure tells who is let in',
    gathered: { probed: well, accountName: 'contoso' },
    seesRoles: true,
    says: [/^ok/],
  },
])('$what', ({ gathered, seesRoles = false, says }) => {
  expect(told(storage.judge({ ...gathered, seesRoles }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});
