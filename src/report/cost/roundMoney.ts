const millionths = 1_000_000;

/** An amount of money to the millionth, in which rates are given. */
export const roundMoney = (amount: number): number => Math.round(amount * millionths) / millionths;
