// Words and lines on a drawn chart: names at the ends of lines, a key where they do not fit, the reference line, breaks.
import { colour, font, measure, stroke, words } from './ink.js';

export function annotations(chart, figure, { width, endLabels, colourOf }) {
  const area = chart.getModel().getComponent('grid').coordinateSystem.getRect();
  const named = endLabels ? names(chart, figure, area, colourOf) : key(figure, width, colourOf);
  return [...unit(figure), ...reference(chart, figure, area), ...breaks(chart, figure, area), ...totals(chart, figure), ...named];
}

const unit = (figure) => [words(0, figure.keyHeight + 10, figure.valueName, { font: `400 13px ${font}`, fill: colour('text-soft') })];

function names(chart, figure, area, colourOf) {
  const labels = figure.series.flatMap((series, index) => {
    const last = series.values.findLastIndex((value) => value != null);
    if (last < 0) return [];
    const y = chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [last, series.values[last]])[1];
    return [{ y, lines: [...series.nameLines, series.texts[last]], index }];
  });
  spread(labels, area);
  return labels.map(({ y, lines, index }) =>
    words(area.x + area.width + 14, y, lines.join('\n'), { fill: colourOf(index), lineHeight: 17 }));
}

/** Moves labels apart, keeping their order, within the plot. */
function spread(labels, area) {
  labels.sort((left, right) => left.y - right.y);
  const half = (label) => (label.lines.length * 17 + 6) / 2;
  for (let pass = 0; pass < 40; pass += 1) {
    for (let at = 1; at < labels.length; at += 1) {
      const overlap = labels[at - 1].y + half(labels[at - 1]) - (labels[at].y - half(labels[at]));
      if (overlap > 0) {
        labels[at - 1].y -= overlap / 2;
        labels[at].y += overlap / 2;
      }
    }
    for (const label of labels) label.y = Math.min(Math.max(label.y, area.y - 8 + half(label)), area.y + area.height + 20 - half(label));
  }
}

function key(figure, width, colourOf) {
  if (figure.series.length === 1) return [];
  const marks = [];
  let x = 0;
  let row = 0;
  figure.series.forEach((series, index) => {
    const need = measure(series.name, 13, 600) + 40;
    if (x > 0 && x + need > width) {
      x = 0;
      row += 1;
    }
    const y = row * 24 + 10;
    marks.push({ type: 'rect', shape: { x, y: y - 6, width: 16, height: 12, r: 1 }, silent: true, style: { fill: colourOf(index) } });
    marks.push(words(x + 22, y, series.name, { fill: colour('text') }));
    x += need;
  });
  return marks;
}

/** The whole above its parts. */
function totals(chart, figure) {
  if (!figure.total) return [];
  return figure.total.values.flatMap((value, at) => {
    if (value == null) return [];
    const [x, y] = chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, figure.lying ? [value, at] : [at, value]);
    return figure.lying
      ? [words(x + 6, y, figure.total.texts[at], { fill: colour('text') })]
      : [words(x, y - 11, figure.total.texts[at], { fill: colour('text'), align: 'center' })];
  });
}

function reference(chart, figure, area) {
  if (figure.referenceLine == null) return [];
  const y = chart.convertToPixel({ yAxisIndex: 0 }, figure.referenceLine);
  return [stroke(area.x, y, area.x + area.width, y, { stroke: colour('axis'), lineWidth: 1.5 })];
}

function breaks(chart, figure, area) {
  return figure.breaks.flatMap(({ category, word }) => {
    const at = (index) => chart.convertToPixel({ xAxisIndex: 0 }, index);
    const x = (at(category - 1) + at(category)) / 2;
    const toLeft = x > area.x + area.width / 2;
    return [
      stroke(x, area.y - 4, x, area.y + area.height, { stroke: colour('axis'), lineWidth: 1, lineDash: [2, 3] }),
      words(x + (toLeft ? -6 : 6), area.y + 4, word, {
        font: `400 12px ${font}`,
        fill: colour('text-soft'),
        align: toLeft ? 'right' : 'left',
      }),
    ];
  });
}
