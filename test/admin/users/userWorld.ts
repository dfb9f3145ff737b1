import { openProvider } from '../../../src/admin/provider/openProvider.ts';
import { accessKey, startSimulator } from '../../local/simulator/startSimulator.ts';
import { adminWorld } from '../adminWorld.ts';

/** A world whose provider is a simulator, reached by the real SDK. */
export const userWorld = async (answer = 'no') => {
  const { url, sim } = await startSimulator();
  const provider = await openProvider({
    ACS_CONNECTION_STRING: `endpoint=${url}/;accesskey=${accessKey}`,
  });
  const asked: string[] = [];
  const world = adminWorld({
    provider: async () => provider,
    ask: async (question, instead) => {
      asked.push(`${question} (${instead})`);
      return answer;
    },
  });
  const users = async () => (await sim<{ users: { id: string }[] }>('GET', '/users')).users;
  return { world, asked, users };
};
