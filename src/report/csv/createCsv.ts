import { stringify } from 'csv-stringify/sync';
import { maskNumber } from '../../calls/maskNumber.ts';
import type { Call } from '../../engine/call.ts';
import { otherParty } from '../../engine/otherParty.ts';
import { ownNumber } from '../../engine/ownNumber.ts';
import { formatParty, type Party } from '../../flow/party.ts';
import { type Charge, type ChargesOf, createCharges } from '../cost/createCharges.ts';
import type { PriceList } from '../cost/priceList.ts';
import { toSeconds } from '../figures/spread.ts';
import { timesOf } from '../figures/timesOf.ts';

const columns = [
  ...['id', 'started_at', 'direction', 'flow', 'outcome', 'answered_at', 'ended_at'],
  ...['talk_seconds', 'own_number', 'other', 'client', 'purpose', 'reference'],
  ...['charges', 'amount', 'amount_rounded_up', 'currency'],
];
/** Beyond the millionths of rates, so that what is added up is right to the millionth. */
const precision = 1e9;

/** As many lines are made at once. */
const batch = 500;

/** A cell that a spreadsheet would take for a formula is made a text. */
const linesOf = (rows: readonly (readonly unknown[])[]): Uint8Array =>
  Buffer.from(
    stringify(
      rows.map((row) => [...row]),
      { escape_formulas: true, record_delimiter: 'windows' },
    ),
  );

const toTime = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());
const trim = (value: number): string => String(Math.round(value * precision) / precision);

const nameOf = (party: Party): string =>
  party.kind === 'phone' ? maskNumber(party.number) : formatParty(party);

const explain = ({ what, unit, units, rate }: Charge): string =>
  rate === null
    ? `${what}: ${trim(units)} ${unit} at an unknown rate`
    : `${what}: ${trim(units)} ${unit} × ${trim(rate)} = ${trim(units * rate)}`;

const sumOf = (charges: readonly Charge[], field: 'units' | 'unitsRoundedUp'): string =>
  trim(charges.reduce((sum, one) => sum + one[field] * (one.rate ?? 0), 0));

const moneyOf = (charges: readonly Charge[], currency: string): readonly string[] => {
  const texts = charges.map(explain).join('; ');
  return [texts, sumOf(charges, 'units'), sumOf(charges, 'unitsRoundedUp'), currency];
};
const noMoney = ['', '', '', ''];

const cellsOf = (call: Call): readonly unknown[] => {
  const { startedAt, answeredAt, endedAt, talkMs, outcome } = timesOf(call);
  return [
    ...[call.id, toTime(startedAt), call.direction, call.flow?.name ?? ''],
    ...[outcome ?? '', toTime(answeredAt), toTime(endedAt)],
    ...[talkMs === null ? '' : toSeconds(talkMs), ownNumber(call) ?? '', nameOf(otherParty(call))],
    ...[call.plan?.client ?? '', call.plan?.purpose ?? '', call.plan?.reference ?? ''],
  ];
};

/**
 * The calls of a day for spreadsheets (RFC 4180, UTF-8): a line each, with what it costs as units ×
 * rate = amount. Whoever called or was called is masked. Without `prices` there is no money in it.
 */
export const createCsv = (
  prices: PriceList | null,
): Readonly<{ add: (call: Call) => void; pieces: () => readonly Uint8Array[] }> => {
  const chargesOf: ChargesOf | null = prices && createCharges(prices);
  const currency = prices?.rates.currency ?? '';
  // Without it Excel takes the file for one of another alphabet.
  const done: Uint8Array[] = [Buffer.from('\ufeff')];
  let rows: (readonly unknown[])[] = [columns];
  const flush = (): void => {
    if (rows.length > 0) done.push(linesOf(rows));
    rows = [];
  };
  return {
    add: (call) => {
      const money = chargesOf === null ? noMoney : moneyOf(chargesOf(call), currency);
      rows.push([...cellsOf(call), ...money]);
      if (rows.length >= batch) flush();
    },
    pieces: () => {
      flush();
      return done;
    },
  };
};
