// By their own files: the lists of all charts and components bring 200 modules that draw nothing
// here, and 45 MB of memory.
import 'echarts/lib/chart/bar.js';
import 'echarts/lib/chart/line.js';
import 'echarts/lib/component/gridSimple.js';
import 'echarts/lib/component/legendPlain.js';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Html, html, raw } from './html.ts';

use([SVGRenderer]);

const height = 260;
/** For a desk and paper, and for a telephone: letters of a picture that is scaled are too small. */
const widths = { wide: 920, narrow: 340 } as const;

/** Stand-ins that become the colours of the page, which know light, dark and paper. */
export const colours = {
  first: '#010203',
  second: '#040506',
  third: '#070809',
  text: '#0a0b0c',
  line: '#0d0e0f',
} as const;

const variables = Object.entries(colours);

const coloured = (svg: string): string =>
  variables.reduce((text, [name, stand]) => text.replaceAll(stand, `var(--chart-${name})`), svg);

/**
 * The names in a picture count everything that the process has ever drawn; by their order in it,
 * the same figures give the same page.
 */
const named = (svg: string, name: string): string => {
  const names = new Map<string, string>();
  return svg.replaceAll(/\bzr\d+-(?:cls-)?\w+/g, (one) => {
    const own = names.get(one) ?? `${name}-${names.size}`;
    names.set(one, own);
    return own;
  });
};

const draw = (option: EChartsCoreOption, width: number, name: string): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...option });
    return named(coloured(chart.renderToSVGString()), name);
  } finally {
    chart.dispose();
  }
};

const axis = {
  axisLine: { lineStyle: { color: colours.line } },
  axisLabel: { color: colours.text },
  splitLine: { lineStyle: { color: colours.line } },
} as const;

/** One series of a chart: bars that stand upon each other, or a line; null is a gap. */
export type Series = Readonly<{
  name: string;
  kind: 'bar' | 'line';
  /** `text` is for what is seldom there; its lines are dashed. */
  colour: 'first' | 'second' | 'third' | 'text';
  values: readonly (number | null)[];
  /** The places of values that are to be seen as unusual. */
  unusual?: readonly number[];
}>;

/** The form tells it too, for those who cannot tell colours apart. */
const asUnusual = (value: number | null, color: string) => ({
  ...{ value, symbol: 'diamond', symbolSize: 15 },
  label: { show: true, position: 'left', distance: 8, color, formatter: 'unusual' },
});

const toSeries = ({ name, kind, colour, values, unusual = [] }: Series) => {
  const color = colours[colour];
  return {
    ...{ name, type: kind, itemStyle: { color } },
    data: values.map((value, at) => (unusual.includes(at) ? asUnusual(value, color) : value)),
    ...(kind === 'bar'
      ? { stack: 'all', barMaxWidth: 28 }
      : {
          ...{ symbolSize: 5, labelLayout: { hideOverlap: true } },
          lineStyle: { color, width: 2, type: colour === 'text' ? 'dashed' : 'solid' },
        }),
  };
};

const mostNamesInLine = 2;

const optionOf = (
  labels: readonly string[],
  series: readonly Series[],
  width: number,
): EChartsCoreOption => ({
  textStyle: { fontFamily: 'system-ui, sans-serif' },
  grid: {
    left: 8,
    right: 8,
    // Where it is narrow, the names of many series take a second line.
    top: width === widths.narrow && series.length > mostNamesInLine ? 60 : 36,
    bottom: 4,
    outerBoundsMode: 'same',
    outerBoundsContain: 'axisLabel',
  },
  legend: { top: 0, left: 0, itemGap: 20, itemHeight: 10, textStyle: { color: colours.text } },
  xAxis: { type: 'category', data: [...labels], axisTick: { show: false }, ...axis },
  yAxis: { type: 'value', minInterval: 1, ...axis },
  series: series.map(toSeries),
});

/**
 * A picture of some figures, as inline SVG, and a sentence that says what it shows for those who
 * do not see it; `figures` is the table that belongs to it. No other on the page has its `name`.
 */
export const chart = (
  name: string,
  says: string,
  labels: readonly string[],
  series: readonly Series[],
  figures: Html,
): Html => {
  const pictures = Object.entries(widths).map(([size, width]) => {
    const picture = raw(draw(optionOf(labels, series, width), width, `${name}-${size}`));
    return html`<div class="${size}" aria-hidden="true">${picture}</div>`;
  });
  return html`
<figure>
<div role="img" aria-label="${says}">${pictures}</div>
<details><summary>The figures of this picture</summary>${figures}</details>
</figure>`;
};
