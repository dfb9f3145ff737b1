import { useEffect, useRef } from 'preact/hooks';
import type { Drawing, Way } from '../diagram/layOut.ts';
import { smoothPath } from '../diagram/smoothPath.ts';
import type { Mark, WayThrough } from '../state/wayThrough.ts';

type Node = Drawing['nodes'][number];

const lineHeight = 14;

const StepBox = ({ node, mark }: { node: Node; mark: Mark }) => {
  const { x, y, width, height, name, kind } = node;
  return (
    <g class="step" data-mark={mark} data-step={name} transform={`translate(${x} ${y})`}>
      <rect x={-width / 2} y={-height / 2} width={width} height={height} rx="10" />
      <text class="name" y="-3">
        {name}
      </text>
      <text class="kind" y="12">
        {kind}
      </text>
      {mark === 'visited' && (
        <g class="tick" transform={`translate(${width / 2 - 3} ${3 - height / 2})`}>
          <circle r="7" />
          <path d="m-3 0 2 2.5 4-5" />
        </g>
      )}
    </g>
  );
};

const EndDot = ({ node: { x, y, width }, mark }: { node: Node; mark: Mark }) => (
  <g class="step end" data-mark={mark} data-step="end" transform={`translate(${x} ${y})`}>
    <circle r={width / 2 - 1} />
    <circle class="core" r={width / 2 - 4} />
  </g>
);

type WayProps = Readonly<{ way: Way; isTaken: boolean; arrow: string }>;

const WayLine = ({ way: { points, label }, isTaken, arrow }: WayProps) => (
  <g class="way" data-taken={isTaken}>
    <path d={smoothPath(points)} marker-end={`url(#${arrow})`} />
    {label?.lines.map((line, i) => (
      <text
        key={line}
        x={label.x}
        y={label.y + (i - (label.lines.length - 1) / 2) * lineHeight + 4}
      >
        {line}
      </text>
    ))}
  </g>
);

const Arrow = ({ id, isTaken }: { id: string; isTaken: boolean }) => (
  <marker
    id={id}
    viewBox="0 0 8 8"
    refX="7"
    refY="4"
    markerWidth="8"
    markerHeight="8"
    markerUnits="userSpaceOnUse"
    orient="auto"
  >
    <path class="arrow" data-taken={isTaken} d="M0 0.5 8 4 0 7.5Z" />
  </marker>
);

/** Keeps the step that the call is in in sight. */
const useSight = (drawing: Drawing, way: WayThrough) => {
  const frame = useRef<HTMLElement>(null);
  const here = drawing.nodes.find(({ name }) => way.markOf(name) === 'now');
  useEffect(() => {
    const element = frame.current;
    const svg = element?.querySelector('svg');
    if (here === undefined || !element || !svg) return;
    const scale = svg.clientWidth / drawing.width;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollTo({
      left: here.x * scale - element.clientWidth / 2,
      top: here.y * scale - element.clientHeight / 2,
      behavior: calm ? 'instant' : 'smooth',
    });
  }, [drawing, here?.name]);
  return frame;
};

type Props = Readonly<{
  /** Of this drawing among all of the page. */
  id: string;
  name: string;
  drawing: Drawing;
  way: WayThrough;
  summary: string;
}>;

/** A flow, drawn; the step that the call is in is lit. */
export const FlowDiagram = ({ id, name, drawing, way, summary }: Props) => {
  const { width, height, nodes, ways } = drawing;
  const frame = useSight(drawing, way);
  // What the call has come by is drawn over what it has not.
  const ordered = ways.toSorted(
    (a, b) => Number(way.isTaken(a.from, a.to)) - Number(way.isTaken(b.from, b.to)),
  );
  return (
    <section
      ref={frame}
      class="diagram"
      aria-label={`Drawing of ${name}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls by the keyboard
      tabIndex={0}
    >
      <svg
        role="img"
        aria-label={`${name} as a graph. ${summary}`}
        viewBox={`0 0 ${width} ${height}`}
        style={`--natural: ${width}px`}
      >
        <defs>
          <Arrow id={id} isTaken={false} />
          <Arrow id={`${id}-taken`} isTaken={true} />
        </defs>
        {ordered.map((each) => {
          const isTaken = way.isTaken(each.from, each.to);
          const arrow = isTaken ? `${id}-taken` : id;
          return (
            <WayLine key={`${each.from} ${each.to}`} way={each} isTaken={isTaken} arrow={arrow} />
          );
        })}
        {nodes.map((node) => {
          const Shape = node.kind === '' ? EndDot : StepBox;
          return <Shape key={node.name} node={node} mark={way.markOf(node.name)} />;
        })}
      </svg>
    </section>
  );
};
