import { createRequire } from 'node:module';

/** Columns and their types, by table. */
export type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the language service finds wrong, and what columns a query results in. */
export type Checked = Readonly<{ problems: readonly string[]; columns: Record<string, string> }>;

type Diagnostic = Readonly<{ Severity: string; Code: string; Message: string }>;
type Column = Readonly<{ Name: string; Type: Readonly<{ Name: string }> }>;
type Listed<Item> = Readonly<{ of?: Item }>;
type Maker<Made> = new (...args: readonly unknown[]) => Made;
type Globals = Readonly<{ WithDatabase: (database: object) => Globals }>;
type Code = Readonly<{
  GetDiagnostics: () => Listed<Diagnostic>;
  ResultType: Readonly<{ Columns?: Listed<Column> }> | null;
}>;
type Language = Readonly<{
  Symbols: Readonly<{
    Symbol: object;
    ColumnSymbol: object;
    TableSymbol: Readonly<{ $ctor7: Maker<object> }>;
    DatabaseSymbol: Readonly<{ $ctor1: Maker<object> }>;
  }>;
  Diagnostic: object;
  GlobalState: Readonly<{ Default: Globals }>;
  KustoCode: Readonly<{ ParseAndAnalyze: (text: string, globals: Globals) => Code }>;
}>;
type Arrays = Readonly<{
  init: (items: readonly object[], type: object) => object;
  getCount: <Item>(list: Listed<Item>, type: object) => number;
  getItem: <Item>(list: Listed<Item>, index: number, type: object) => Item;
}>;

const load = (): Readonly<{ language: Language; arrays: Arrays }> => {
  const require = createRequire(import.meta.url);
  // It was written in C#, and what it was translated to lies in globals.
  require('@kusto/language-service-next/bridge.min.js');
  require('@kusto/language-service-next/Kusto.Language.Bridge.min.js');
  const system = Reflect.get(globalThis, 'System');
  return { language: Reflect.get(globalThis, 'Kusto').Language, arrays: system.Array };
};

/** Microsoft's own language service for KQL, as it would judge in a workspace of these tables. */
export const createKustoChecker = (tables: Tables): ((text: string) => Checked) => {
  const { language, arrays } = load();
  const { Symbols, GlobalState, KustoCode, Diagnostic } = language;
  const symbols = Object.entries(tables).map(([name, columns]) => {
    const list = Object.entries(columns).map(([column, type]) => `['${column}']: ${type}`);
    return new Symbols.TableSymbol.$ctor7(name, `(${list.join(', ')})`, null);
  });
  const all = arrays.init(symbols, Symbols.Symbol);
  const database = new Symbols.DatabaseSymbol.$ctor1('workspace', all, false);
  const globals = GlobalState.Default.WithDatabase(database);
  const itemsOf = <Item>(list: Listed<Item>, type: object): readonly Item[] =>
    Array.from({ length: arrays.getCount(list, type) }, (_, at) => arrays.getItem(list, at, type));
  return (text) => {
    const code = KustoCode.ParseAndAnalyze(text, globals);
    const found = code.ResultType?.Columns;
    const columns = found === undefined ? [] : itemsOf(found, Symbols.ColumnSymbol);
    const problems = itemsOf(code.GetDiagnostics(), Diagnostic);
    return {
      problems: problems.map(({ Severity, Code, Message }) => `${Severity} ${Code} ${Message}`),
      columns: Object.fromEntries(columns.map(({ Name, Type }) => [Name, Type.Name])),
    };
  };
};
