import type { PlannedNumber } from './numbersSchema.ts';
import type { OwnedJson } from './ownedJson.ts';

/** A difference between the file, the numbers of the resource and the routes. */
export type Drift = Readonly<{
  kind: 'unowned' | 'missing' | 'capabilities' | 'flow' | 'unknownFlow' | 'filter';
  number: string;
  message: string;
  remedy: string;
}>;

const unowned = ({ number, purpose }: PlannedNumber): Drift => ({
  kind: 'unowned',
  number,
  message: `${number} (${purpose}) is in the file, but the resource does not have it.`,
  remedy: 'Buy one (`numbers search`, `numbers buy`) and write it there, or take this one out.',
});

const missing = ({ number, calls, type, calling, sms }: OwnedJson): Drift => ({
  kind: 'missing',
  number,
  message: `${number} (${type}, calls go to: ${calls}) is not in the file.`,
  remedy:
    `Add it: "${number}": { purpose: …, calling: ${calling}, sms: ${sms} }, ` +
    `or give it back: numbers release ${number}`,
});

const ofAbilities = (planned: PlannedNumber, owned: OwnedJson): readonly Drift[] => {
  const { number, calling, sms } = planned;
  if (calling === owned.calling && sms === owned.sms) return [];
  const is = `calling ${owned.calling}, sms ${owned.sms}`;
  return [
    {
      kind: 'capabilities',
      number,
      message: `${number} can do ${is}; the file says calling ${calling}, sms ${sms}.`,
      remedy: `numbers update ${number} --calling ${calling} --sms ${sms}`,
    },
  ];
};

const ofFlow = (
  { number, flow }: PlannedNumber,
  owned: OwnedJson,
  flows: readonly string[],
): readonly Drift[] => {
  if (flow === undefined || flow === owned.flow) return [];
  if (!flows.includes(flow)) {
    const message = `The file gives ${number} the flow ${flow}, and there is none of that name.`;
    return [{ kind: 'unknownFlow', number, message, remedy: `There are: ${flows.join(', ')}.` }];
  }
  return [
    {
      kind: 'flow',
      number,
      message: `The routes give ${number}: ${owned.calls}; the file says ${flow}.`,
      remedy: `Put first into routes.yaml: - { called: "${number}", flow: ${flow} }`,
    },
  ];
};

/** Where the numbers that there should be, those that there are, and the routes differ. */
export const driftOf = (
  planned: readonly PlannedNumber[],
  owned: readonly OwnedJson[],
  flows: readonly string[],
): readonly Drift[] => {
  const byNumber = new Map(owned.map((one) => [one.number, one]));
  const inFile = new Set(planned.map(({ number }) => number));
  return [
    ...planned.flatMap((one) => {
      const there = byNumber.get(one.number);
      if (there === undefined) return [unowned(one)];
      return [...ofAbilities(one, there), ...ofFlow(one, there, flows)];
    }),
    ...owned.filter(({ number }) => !inFile.has(number)).map(missing),
  ];
};
