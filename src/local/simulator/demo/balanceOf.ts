type Account = { readonly pin: string; readonly balance: string };

const accounts: Readonly<Record<string, Account>> = {
  1001: { pin: '1234', balance: '1250 dollars and 40 cents' },
  1002: { pin: '4321', balance: '17 dollars' },
};

/** What the bank of the sample flow answers: nothing of an account without its PIN. */
export function balanceOf(asked: unknown) {
  const { account, pin } = Object(asked);
  const found = Object.hasOwn(accounts, String(account)) ? accounts[String(account)] : undefined;
  return found?.pin === pin && found !== undefined
    ? { known: true, account: { balance: found.balance } }
    : { known: false, account: { balance: '' } };
}
