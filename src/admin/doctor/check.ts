import type { Finding } from './finding.ts';
import type { Patient } from './patient.ts';

/** One thing that can keep a first call from working. */
export type Check<Gathered> = Readonly<{
  /** A word or two; findings stand under it. */
  name: string;
  /** Looks at the world; whatever it throws is a finding of its own. */
  gather: (patient: Patient, signal: AbortSignal) => Promise<Gathered>;
  /** Decides by what was gathered, and by nothing else. */
  judge: (gathered: Gathered) => readonly Finding[];
}>;

/** A check whatever it gathers. */
export type BoundCheck = Readonly<{
  name: string;
  run: (patient: Patient, signal: AbortSignal) => Promise<readonly Finding[]>;
}>;

export const bindCheck = <Gathered>({ name, gather, judge }: Check<Gathered>): BoundCheck => ({
  name,
  run: async (patient, signal) => judge(await gather(patient, signal)),
});
