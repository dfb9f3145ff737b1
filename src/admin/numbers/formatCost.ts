/** Money of a month, or of whatever it is for. */
export type Money = Readonly<{ amount: number; currency: string }>;

/** `2.00 USD`. */
export const formatCost = ({ amount, currency }: Money): string =>
  `${amount.toFixed(2)} ${currency}`;

/** What so many cost together, without the noise of binary fractions. */
export const timesCost = ({ amount, currency }: Money, count: number): Money => ({
  amount: Math.round(amount * count * 100) / 100,
  currency,
});
