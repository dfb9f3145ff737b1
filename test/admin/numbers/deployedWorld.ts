import { type NumbersWorld, numbersWorld } from './numbersWorld.ts';

/** As `numbersWorld`, with a resource that says it is in Azure, and a project that is deployed. */
export const deployedWorld = async (
  given: Parameters<typeof numbersWorld>[0],
  root: string,
): Promise<NumbersWorld> => {
  const world = await numbersWorld(given);
  const provider = { ...(await world.deps.provider()) };
  const endpoint = 'https://contoso-calls.unitedstates.communication.azure.com';
  return {
    ...world,
    deps: { ...world.deps, root, provider: async () => ({ ...provider, endpoint }) },
  };
};
