/** How the page looks: on a desk, on a telephone, in the dark and on paper. */
export const styles = `
:root{color-scheme:light dark;--page:#fbfaf8;--card:#fff;--ink:#1c1b1a;--soft:#5d5954;
  --rule:#e4dfd8;--accent:#0b5d51;--warn-page:#fff4dc;--warn-ink:#5c4200;--chart-first:#0b6e5f;
  --chart-second:#b8892b;--chart-third:#b3391f;--chart-text:#5d5954;--chart-line:#ddd7cf}
@media (prefers-color-scheme:dark){:root{--page:#161615;--card:#1f1e1d;--ink:#ece9e4;
    --soft:#b0aaa1;--rule:#383532;--accent:#63cdb9;--warn-page:#3a2f14;--warn-ink:#f4dca4;
    --chart-first:#4fb9a5;--chart-second:#d9ac52;--chart-third:#ee7d62;--chart-text:#b0aaa1;
    --chart-line:#3a3734}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,
  "Segoe UI",sans-serif}
main{max-width:60rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
header p{margin:.25rem 0;color:var(--soft)}
h1{font-size:clamp(1.6rem,5vw,2.4rem);line-height:1.15;letter-spacing:-.02em;margin:0 0 .5rem}
h2{font-size:1.25rem;letter-spacing:-.01em;margin:3rem 0 .75rem}
.badge{display:inline-block;padding:.1rem .6rem;border:1px solid currentColor;border-radius:1rem;
  font-size:.8rem;color:var(--accent)}
.badge.provisional{color:var(--warn-ink);background:var(--warn-page);border-color:transparent}
.warnings{background:var(--warn-page);color:var(--warn-ink);border-radius:.6rem;
  padding:.75rem 1rem;margin:1.5rem 0}
.warnings p{margin:0;font-weight:600}
.warnings ul{margin:.25rem 0 0;padding-left:1.2rem;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:.75rem;
  margin:1.75rem 0 1rem}
.tile{background:var(--card);border:1px solid var(--rule);border-radius:.75rem;
  padding:.85rem 1rem}
.tile dt{font-size:.85rem;color:var(--soft)}
.tile dd{margin:0}
.tile b{display:block;font-size:1.7rem;line-height:1.3;font-weight:650;letter-spacing:-.02em;
  font-variant-numeric:tabular-nums}
.tile small{display:block;color:var(--soft);font-size:.8rem}
.unusual{border-left:3px solid var(--chart-third);padding-left:.75rem;margin:.5rem 0}
.missing{color:var(--soft);font-style:italic}
figure{margin:1rem 0}
svg{display:block;max-width:100%;height:auto}
.narrow{display:none}
details{margin-top:.5rem}
summary{cursor:pointer;color:var(--accent)}
.table{overflow-x:auto;margin:.75rem 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:.25rem 0 .4rem;overflow-wrap:anywhere}
th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--rule);text-align:left;
  vertical-align:top;overflow-wrap:anywhere}
th[scope=row]{font-weight:400;overflow-wrap:anywhere;min-width:8rem}
thead th{font-weight:500;color:var(--soft);font-size:.82rem}
.figure{text-align:right;white-space:nowrap}
.bar{display:inline-block;width:6rem;height:.6rem;border-radius:.3rem;background:var(--rule);
  overflow:hidden}
.bar span{display:block;height:100%;background:var(--chart-first)}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:0 2rem}
.means{font-size:.9rem;margin:0 0 .75rem}
.means summary{width:fit-content}
.means dl{margin:.5rem 0;padding:.1rem 1rem;border-left:3px solid var(--rule);max-width:44rem}
.means dt{font-weight:600;margin-top:.5rem}
.means dd{margin:0}
.means dd small{display:block;color:var(--soft)}
.tile .means{margin:.35rem 0 0;font-size:.8rem}
.tile .means dl{padding:0;border:0}
.tile .means dt{display:none}
.on-paper{display:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
  white-space:nowrap}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
footer{margin-top:3rem;color:var(--soft);font-size:.9rem}
@media (max-width:45rem){main{padding:1.5rem 1rem 3rem}.wide{display:none}.narrow{display:block}
  .tiles{grid-template-columns:repeat(2,1fr)}.pair{grid-template-columns:1fr}}
@media screen and (max-width:56rem){.cards,.cards caption,.cards tbody,.cards tr{display:block}
  .cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
  .cards tr{padding:.5rem 0;border-bottom:1px solid var(--rule)}
  .cards th[scope=row]{display:block;font-weight:600;padding:0;border:0}
  .cards td{display:flex;justify-content:space-between;gap:1rem;padding:.1rem 0;border:0;
    text-align:right}
  .cards td::before{content:attr(data-name);color:var(--soft);text-align:left;
    overflow-wrap:normal;flex:0 0 auto;max-width:60%}
  .cards .bar{align-self:center}.cards td:not(.figure){justify-content:flex-start;text-align:left}
  .cards td:not(.figure)::before{width:6.5rem}}
@media print{:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#ccc;
    --accent:#000;--warn-page:#fff;--warn-ink:#000;--chart-first:#0b6e5f;--chart-second:#b8892b;
    --chart-third:#b3391f;--chart-text:#333;--chart-line:#ccc}body{font-size:10.5pt}main{
    max-width:none;padding:0}.wide{display:block}.narrow{display:none}section,figure,table,.tile,
  .warnings{break-inside:avoid}.means{display:none}.on-paper{display:block;font-size:.8rem;
    color:var(--soft);margin:.1rem 0}h2{break-after:avoid}.table{overflow:visible}.warnings{
    border:1px solid #000}}
`;
