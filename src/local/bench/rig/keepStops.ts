type Stop = () => void | Promise<void>;

export type Stops = Readonly<{
  /** Remembers how to end something that was just started. */
  keep: <Part extends Readonly<{ stop: Stop }>>(part: Promise<Part>) => Promise<Part>;
  /** Ends everything, the last first. */
  stop: () => Promise<void>;
}>;

export const keepStops = (): Stops => {
  const stops: Stop[] = [];
  return {
    keep: async (starting) => {
      const part = await starting;
      stops.push(() => part.stop());
      return part;
    },
    stop: async () => {
      for (const stop of stops.splice(0).reverse()) await stop();
    },
  };
};
