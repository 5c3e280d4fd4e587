// A waterfall: from one level to another, a bar a step, each where the one before ended. It lies, because causes have long names.
import { colour, font, measure, wrap } from './ink.js';

const lineHeight = 17;
const thickest = 26;

/** How wide the names beside the bars may become. */
export const roomForNames = (figure, width) => Math.min(Math.max(...figure.categories.map((name) => measure(name, 13))), width * 0.42) + 6;

/** How high a row must be, so that the longest name fits in it. */
export const heightOfRow = (figure, width) => Math.max(28, Math.max(...figure.categories.map((name) => wrap(name, roomForNames(figure, width), 13, 400).length)) * lineHeight + 8);

/** The bars, their numbers and the lines that join them. */
export function steps(figure) {
  return {
    type: 'custom',
    name: figure.series[0].name,
    data: figure.bars.map((bar, at) => [bar.start, bar.end, at]),
    encode: { x: [0, 1], y: 2 },
    renderItem: ({ dataIndex: at }, api) => step(figure, at, api),
    z: 4,
  };
}

function step(figure, at, api) {
  const bar = figure.bars[at];
  const place = (value) => api.coord([Math.max(value, figure.axisFrom ?? value), at]);
  const [[from, y], [to]] = [place(bar.start), place(bar.end)];
  const thick = Math.min(api.size([0, 1])[1] * 0.62, thickest);
  const next = at + 1 < figure.bars.length ? [{ type: 'line', shape: { x1: to, x2: to, y1: y + thick / 2, y2: api.coord([bar.end, at + 1])[1] - thick / 2 }, style: { stroke: colour('axis'), lineWidth: 1 } }] : [];
  return {
    type: 'group',
    children: [
      { type: 'rect', shape: { x: Math.min(from, to), y: y - thick / 2, width: Math.max(Math.abs(to - from), 1), height: thick }, style: { fill: colour(bar.role) } },
      ...next,
      { type: 'text', style: { x: Math.max(from, to) + 6, y, text: figure.series[0].texts[at] ?? '', fill: colour('text'), font: `600 12px ${font}`, verticalAlign: 'middle' } },
    ],
  };
}
