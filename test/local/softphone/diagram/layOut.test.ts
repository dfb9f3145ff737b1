import { describe, expect, test } from 'vitest';
import { layOut, type Measure } from '../../../../src/local/softphone/diagram/layOut.ts';
import { supportGraph } from '../supportGraph.ts';

const measure: Measure = (text, size) => text.length * (size === 'name' ? 8 : 7);
const drawing = layOut(supportGraph, measure);
const nodeOf = (name: string) => {
  const node = drawing.nodes.find((each) => each.name === name);
  if (node === undefined) throw new Error(`no ${name}`);
  return node;
};

describe('steps', () => {
  test('stand one below the other, the first at the top', () => {
    const heights = ['welcome', 'sales', 'sorry', 'end'].map((name) => nodeOf(name).y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(new Set(heights).size).toBe(4);
  });

  test('have room for their names and lie within the drawing', () => {
    for (const { name, x, y, width, height } of drawing.nodes) {
      if (name !== 'end') expect(width).toBeGreaterThan(measure(name, 'name'));
      expect(x - width / 2).toBeGreaterThanOrEqual(0);
      expect(x + width / 2).toBeLessThanOrEqual(drawing.width);
      expect(y + height / 2).toBeLessThanOrEqual(drawing.height);
    }
  });

  test('know their kinds, of which the end has none', () => {
    expect(nodeOf('welcome').kind).toBe('menu');
    expect(nodeOf('end').kind).toBe('');
  });
});

describe('ways', () => {
  test('lead from border to border, each with its label', () => {
    const way = drawing.ways.find(({ from, to }) => from === 'welcome' && to === 'sales');
    const { y, height } = nodeOf('welcome');
    expect(way?.points[0]?.y).toBeCloseTo(y + height / 2, 0);
    expect(way?.points.at(-1)?.y).toBeCloseTo(nodeOf('sales').y - height / 2, 0);
    expect(way?.label?.lines).toEqual(['1']);
    expect(drawing.ways.find(({ to }) => to === 'end')?.label).toBeNull();
  });

  test('that lead back to where they began stay beside the step', () => {
    const way = drawing.ways.find(({ from, to }) => from === to);
    const right = nodeOf('welcome').x + nodeOf('welcome').width / 2;
    expect(way?.points[0]?.x).toBe(right);
    expect(way?.points.at(-1)?.x).toBe(right);
    expect(way?.label?.x).toBeGreaterThan(right);
    expect((way?.label?.x ?? 0) + (way?.label?.width ?? 0) / 2).toBeLessThan(drawing.width);
  });
});

test('steps of any kind, in circles and beyond reach, are drawn', () => {
  const names = Array.from({ length: 60 }, (_, i) => `step-${i}`);
  const { nodes, ways } = layOut(
    {
      start: 'step-0',
      steps: names.map((name, i) => ({ name, kind: `kind-${i}` })),
      ways: names.map((from, i) => ({ from, to: names[(i * 7) % 60] ?? 'end', labels: [`${i}`] })),
    },
    measure,
  );
  expect(nodes.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  for (const { points } of ways) expect(points.length).toBeGreaterThan(1);
});
