/** Makes something at the first use, and only once. */
export const once = <Made>(make: () => Promise<Made>): (() => Promise<Made>) => {
  let making: Promise<Made> | null = null;
  return () => {
    making ??= make();
    return making;
  };
};
