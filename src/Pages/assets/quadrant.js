// A path through two scores on a square whose halves are divided by lines: a point a year, in their order.
import { apart } from './apart.js';
import { colour, font, measure, numbers, stroke, textStyle, words, wrap } from './ink.js';

const largest = { screen: 460, paper: 330 };
const inset = 12;
const lineHeight = 18;
// Each corner: how it is called in the data, and whether it is right and below.
const corners = [['lowLow', false, true], ['lowHigh', false, false], ['highLow', true, true], ['highHigh', true, false]];

/** How high it becomes, what is drawn, and the words on it. */
export function square(figure, place, { width, height: wanted }) {
  const plan = planOf(figure, width, wanted ? largest.paper : largest.screen);
  place.style.blockSize = `${plan.height}px`;
  return { height: plan.height, options: options(figure, plan), words: () => drawing(figure, plan) };
}

function planOf(figure, width, most) {
  const { low, middle, high } = figure.scale;
  const [along, upwards] = figure.series;
  const left = Math.ceil(Math.max(...[low, middle, high].map((value) => measure(numbers()(value), 13)))) + inset;
  const side = Math.min(width - left - 20, most);
  const titles = { upwards: wrap(`${upwards.name} (${figure.valueName})`, width), along: wrap(along.name, side) };
  const top = titles.upwards.length * lineHeight + inset;
  return { left, top, side, titles, height: top + side + 30 + titles.along.length * lineHeight };
}

const isKnown = (figure, at) => figure.series.every((series) => series.values[at] != null);

function options(figure, plan) {
  const last = figure.categories.findLastIndex((_, at) => isKnown(figure, at));
  return {
    grid: { left: plan.left, top: plan.top, width: plan.side, height: plan.side, outerBoundsMode: 'none' },
    xAxis: axis(figure),
    yAxis: axis(figure),
    series: [{
      type: 'line',
      data: figure.categories.map((_, at) => ({ value: figure.series.map((series) => (isKnown(figure, at) ? series.values[at] : null)), symbolSize: at === last ? 14 : 9 })),
      symbol: 'circle',
      showSymbol: true,
      connectNulls: false,
      color: colour('accent'),
      lineStyle: { width: 2.25 },
      itemStyle: { borderColor: colour('ground'), borderWidth: 1.5 },
      emphasis: { disabled: true },
      z: 4,
    }],
  };
}

/** The ends and the middle are all that is written: the numbers are in the table. */
function axis(figure) {
  const { low, middle, high } = figure.scale;
  return {
    type: 'value',
    min: low,
    max: high,
    interval: middle - low,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { ...textStyle(), formatter: numbers() },
    splitLine: { lineStyle: { color: [colour('grid'), colour('axis'), colour('grid')], width: 1 } },
  };
}

function drawing(figure, plan) {
  const points = pointsOf(figure, plan);
  const names = corners.map(([corner, isRight, isBelow]) => nameOf(figure.scale[corner], plan, isRight, isBelow));
  return [...titles(plan), ...names.map(({ drawn }) => drawn), ...points.flatMap((to, at) => arrow(points[at - 1], to)), ...years(points, names.map(({ box }) => box), plan)];
}

function pointsOf(figure, plan) {
  const { low, high } = figure.scale;
  const part = (series, at) => ((figure.series[series].values[at] - low) / (high - low)) * plan.side;
  return figure.categories.flatMap((name, at) => (isKnown(figure, at) ? [{ name, at, x: plan.left + part(0, at), y: plan.top + plan.side - part(1, at) }] : []));
}

const titles = ({ left, top, side, titles: { upwards, along } }) => [
  words(0, 0, upwards.join('\n'), { fill: colour('text'), lineHeight, verticalAlign: 'top' }),
  words(left + side / 2, top + side + 30, along.join('\n'), { fill: colour('text'), lineHeight, align: 'center', verticalAlign: 'top' }),
];

function nameOf(name, { left, top, side }, isRight, isBelow) {
  const lines = wrap(name, side / 2 - 2 * inset, 13, 400);
  const [x, y] = [left + (isRight ? side - inset : inset), top + (isBelow ? side - inset : inset)];
  const [width, height] = [Math.max(...lines.map((line) => measure(line, 13))), lines.length * lineHeight];
  const style = { font: `400 13px ${font}`, fill: colour('text-soft'), lineHeight, align: isRight ? 'right' : 'left', verticalAlign: isBelow ? 'bottom' : 'top' };
  return {
    // Under the path, which may run through it.
    drawn: { ...words(x, y, lines.join('\n'), style), z: 2 },
    box: { x: isRight ? x - width : x, y: isBelow ? y - height : y, width, height },
  };
}

/** Halfway between a year and the next, where there is room for it. */
function arrow(from, to) {
  const length = from?.at === to.at - 1 ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
  if (length < 40) return [];
  const [alongX, alongY] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const corner = (ahead, aside) => [from.x + alongX * (length / 2 + ahead) - alongY * aside, from.y + alongY * (length / 2 + ahead) + alongX * aside];
  return [{ type: 'polygon', shape: { points: [corner(7, 0), corner(-6, 6), corner(-6, -6)] }, silent: true, z: 5, style: { fill: colour('accent') } }];
}

/** The name of each year beside its point, with a thin line to it where one could take it for that of another. */
function years(points, taken, { left, top, side }) {
  const size = (at) => (at === points.length - 1 ? 15 : 13);
  const weight = (at) => (at === points.length - 1 ? 600 : 400);
  const sized = points.map((point, at) => ({ ...point, width: measure(point.name, size(at), weight(at)), height: size(at) + 3 }));
  return apart(sized, taken, { x: left, y: top, width: side, height: side }).flatMap(({ x, y, height, pull }, at) => [
    ...(pull ? [stroke(points[at].x, points[at].y, ...pull, { stroke: colour('axis'), lineWidth: 1 })] : []),
    // A ground of its own, and no outline: outlined words lose their font on paper.
    words(x, y + height / 2, points[at].name, { font: `${weight(at)} ${size(at)}px ${font}`, fill: colour('text'), backgroundColor: colour('ground') }),
  ]);
}
