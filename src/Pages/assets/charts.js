// Draws each figure from the numbers beside it.
import * as echarts from 'echarts/core';
import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { AriaComponent, GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { annotations } from './annotations.js';
import { colour, font, measure, numbers, textStyle, wrap } from './ink.js';
import { square } from './quadrant.js';
import { heightOfRow, roomForNames, steps } from './steps.js';

echarts.use([BarChart, CustomChart, LineChart, AriaComponent, GraphicComponent, GridComponent, TooltipComponent, SVGRenderer]);

// On paper: the width of the text, and low enough for a chart and its table on one page.
const paper = { width: 680, height: 290 };
const narrow = 520;
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect', 'emptyTriangle'];
// Told apart without colour, and quiet enough to read a number on.
const decalColour = 'rgba(255, 255, 255, 0.2)';
const decals = [
  { symbol: 'none' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4, color: decalColour },
  { symbol: 'circle', symbolSize: 0.7, dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0], color: decalColour },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 5], color: decalColour },
];
const drawn = new Map();

function colourOf(figure, index) {
  const role = figure.series[index].role;
  if (role !== 'series') return colour(role);
  const order = figure.series.slice(0, index).filter((other) => other.role === 'series').length;
  // The first of the palette is the accent itself.
  const taken = figure.series.some((other) => other.role === 'accent') ? 1 : 0;
  return colour(`series-${((order + taken) % 7) + 1}`);
}

const slots = { barMaxWidth: 48, barCategoryGap: '30%', barGap: '12%' };

function tooltip(figure) {
  return {
    trigger: figure.kind === 'quadrant' ? 'item' : 'axis',
    renderMode: 'richText',
    confine: true,
    backgroundColor: colour('ground'),
    borderColor: colour('axis'),
    borderWidth: 1,
    padding: 12,
    textStyle: { ...textStyle(13), color: colour('text'), lineHeight: 20 },
    axisPointer: { type: figure.kind === 'lines' ? 'line' : 'none', lineStyle: { color: colour('axis'), width: 1, type: 'solid' }, animation: false },
    formatter: (points) => {
      const [{ dataIndex: at }] = [points].flat();
      const lines = [...figure.series, ...(figure.total ? [figure.total] : [])].filter((series) => series.texts[at]).map((series) => `${series.name}  ${series.texts[at]}`);
      return [figure.categories[at], ...lines].join('\n');
    },
  };
}

function grid(figure, width) {
  const ends = figure.kind === 'lines' && width >= narrow;
  const longest = ends ? Math.max(...figure.series.flatMap((series) => series.nameLines.map((line) => measure(line, 13, 600)))) : 0;
  return { left: 8, right: ends ? longest + 24 : figure.lying ? 48 : 12, top: figure.keyHeight + (figure.total && !figure.lying ? 44 : 28), bottom: 8, containLabel: true };
}

/** Bars lie down when the names under them would not fit. */
function liesDown(figure, width) {
  if (figure.kind === 'lines') return false;
  if (figure.kind === 'waterfall') return true;
  const room = (width - 48) / figure.categories.length - 8;
  return figure.categories.some((name) => name.split(' ').some((word) => measure(word, 13) > room));
}

function valueAxis(figure) {
  return {
    type: 'value',
    scale: figure.kind === 'lines' && !figure.fromZero,
    min: figure.axisFrom ?? undefined,
    splitNumber: 4,
    // Where the axis is cut, its first number is no round one, and would touch the next.
    axisLabel: { ...textStyle(), formatter: numbers(), showMinLabel: figure.axisFrom == null ? undefined : false },
    splitLine: { lineStyle: { color: colour('grid'), width: 1 } },
  };
}

/** Counts back from the last year, which is the one that matters. */
function everyFewYears(figure, width) {
  const last = figure.categories.length - 1;
  const step = Math.ceil((figure.categories.length * 46) / Math.max(width - 180, 140));
  return { interval: (index) => (last - index) % step === 0 };
}

const wrapped = (figure, width) => ({
  interval: 0,
  width: figure.kind === 'waterfall' ? roomForNames(figure, width) : figure.lying ? Math.max(...figure.categories.flatMap((name) => name.split(' ')).map((word) => measure(word, 13))) + 6 : (width - 48) / figure.categories.length - 8,
  overflow: 'break',
  lineHeight: 17,
});

function categoryAxis(figure, width) {
  return {
    type: 'category',
    data: figure.categories,
    boundaryGap: figure.kind !== 'lines',
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colour('axis') } },
    axisLabel: { ...textStyle(), margin: 10, ...(figure.kind === 'lines' ? everyFewYears(figure, width) : wrapped(figure, width)) },
  };
}

function line(figure, series, index, width) {
  const few = figure.categories.length * (width < narrow ? 2 : 1) <= 24;
  const isolated = (at) => series.values[at - 1] == null && series.values[at + 1] == null;
  const last = series.values.findLastIndex((value) => value != null);
  return {
    type: 'line',
    name: series.name,
    data: series.values.map((value, at) => ({ value, symbolSize: few || isolated(at) || at === last ? 7 : 0 })),
    symbol: symbols[index % symbols.length],
    showSymbol: true,
    showAllSymbol: true,
    connectNulls: false,
    color: colourOf(figure, index),
    lineStyle: { width: series.role === 'context' ? 2 : 2.75, type: series.role === 'context' ? [6, 4] : 'solid', cap: 'butt' },
    emphasis: { disabled: true },
    z: series.role === 'context' ? 3 : 4,
  };
}

/** A number goes into a part of a bar only when the part is high, or wide, enough for it. */
function fits(figure, value) {
  const wholes = figure.categories.map((_, at) => figure.series.reduce((sum, series) => sum + (series.values[at] ?? 0), 0));
  return (value / Math.max(...wholes)) * figure.room > (figure.lying ? 44 : 19);
}

function bar(figure, series, index, width) {
  const stacked = figure.kind === 'stackedBars';
  const room = figure.lying ? (stacked && width < narrow ? 0 : width) : width / (figure.categories.length * (stacked ? 1 : figure.series.length));
  return {
    type: 'bar',
    name: series.name,
    data: series.values,
    stack: stacked ? 'all' : undefined,
    ...(stacked ? { barMaxWidth: 72, barCategoryGap: '35%' } : slots),
    itemStyle: { color: colourOf(figure, index), borderColor: colour('ground'), borderWidth: stacked ? 1 : 0 },
    label: {
      show: room > 34 && (stacked || !series.high.some((value) => value != null)),
      position: stacked ? 'inside' : figure.lying ? 'right' : 'top',
      distance: 6,
      fontFamily: font,
      fontSize: 12,
      fontWeight: 600,
      color: colour('text'),
      ...(stacked ? { backgroundColor: colour('ground'), lineHeight: 16, padding: [0, 5], borderRadius: 2, textBorderWidth: 0 } : { textBorderWidth: 0 }),
      formatter: ({ dataIndex }) => (stacked && !fits(figure, series.values[dataIndex]) ? '' : (series.texts[dataIndex] ?? '')),
    },
    emphasis: { disabled: true },
  };
}

/** Intervals: a pale band along a line, thin whiskers on bars. */
function intervals(figure) {
  return figure.series.flatMap((series, index) => {
    if (!series.low.some((value) => value != null) || figure.kind === 'stackedBars') return [];
    const render = figure.kind === 'lines' ? band(series) : whisker(figure, index);
    return [{ type: 'custom', data: series.values.map((value, at) => [at, value, series.low[at], series.high[at]]), encode: figure.lying ? { y: 0, x: [1, 2, 3] } : { x: 0, y: [1, 2, 3] }, renderItem: render(colourOf(figure, index)), silent: true, z: figure.kind === 'lines' ? 2 : 5, tooltip: { show: false } }];
  });
}

const band = (series) => (fill) => (params, api) => {
  const at = params.dataIndex;
  const both = [at, at + 1].every((index) => series.low[index] != null && series.high[index] != null && series.values[index] != null);
  if (!both) return undefined;
  const points = [[at, series.low[at]], [at + 1, series.low[at + 1]], [at + 1, series.high[at + 1]], [at, series.high[at]]];
  return { type: 'polygon', shape: { points: points.map((point) => api.coord(point)) }, style: { fill, fillOpacity: 0.14, stroke: 'none' } };
};

const whisker = (figure, index) => () => (params, api) => {
  const at = params.dataIndex;
  const series = figure.series[index];
  if (series.low[at] == null || series.high[at] == null) return undefined;
  const aside = api.barLayout({ count: figure.series.length, ...slots })[index].offsetCenter;
  const place = (value, off) => {
    const [x, y] = api.coord(figure.lying ? [value, at] : [at, value]);
    return figure.lying ? [x, y + aside + off] : [x + aside + off, y];
  };
  const part = ([x1, y1], [x2, y2], stroke, lineWidth) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth } });
  const ends = [series.low[at], series.high[at]];
  const cross = (stroke, lineWidth) => [
    part(place(ends[0], 0), place(ends[1], 0), stroke, lineWidth),
    ...ends.map((end) => part(place(end, -4), place(end, 4), stroke, lineWidth)),
  ];
  const [x, y] = place(ends[1], 0);
  const number = {
    type: 'text',
    style: {
      x: figure.lying ? x + 6 : x,
      y: figure.lying ? y : y - 6,
      text: series.texts[at],
      fill: colour('text'),
      font: `600 12px ${font}`,
      align: figure.lying ? 'left' : 'center',
      verticalAlign: figure.lying ? 'middle' : 'bottom',
    },
  };
  return { type: 'group', children: [...cross(colour('ground'), 3.5), ...cross(colour('text'), 1.25), number] };
};

function options(figure, width) {
  const shape = figure.kind === 'lines' ? line : bar;
  return {
    aria: { enabled: true, label: { enabled: false }, decal: { show: figure.kind !== 'lines' && figure.series.length > 1, decals } },
    grid: grid(figure, width),
    ...(figure.lying
      ? { xAxis: { ...valueAxis(figure), position: 'top' }, yAxis: { ...categoryAxis(figure, width), inverse: true } }
      : { xAxis: categoryAxis(figure, width), yAxis: valueAxis(figure) }),
    series: figure.kind === 'waterfall' ? [steps(figure)] : [...figure.series.map((series, index) => shape(figure, series, index, width)), ...intervals(figure)],
  };
}

/** Lines and bars: how high, what, and the words on them. */
function plot(figure, place, { width, height: wanted }) {
  figure.lying = liesDown(figure, width);
  const bars = figure.categories.length * (figure.kind === 'stackedBars' ? 1 : figure.series.length);
  const rows = figure.kind === 'waterfall' ? figure.categories.length * heightOfRow(figure, width) : bars * (wanted ? 15 : 22) + figure.categories.length * (wanted ? 12 : 20);
  place.style.blockSize = figure.lying ? `${rows + 80}px` : '';
  const height = (figure.lying || !wanted ? place.clientHeight : wanted) || 384;
  const endLabels = figure.kind === 'lines' && width >= narrow;
  figure.keyHeight = endLabels || figure.series.length === 1 ? 0 : keyRows(figure, width) * 24 + 8;
  figure.room = figure.lying ? width - 220 : height - figure.keyHeight - 90;
  return {
    height,
    options: options(figure, width),
    words: (chart) => annotations(chart, figure, { width, endLabels, colourOf: (index) => colourOf(figure, index) }),
  };
}

function draw(place, size) {
  const figure = prepare(JSON.parse(place.nextElementSibling.textContent));
  const { height, options, words } = figure.kind === 'quadrant' ? square(figure, place, size) : plot(figure, place, size);
  drawn.get(place)?.dispose();
  place.replaceChildren();
  const chart = echarts.init(place, null, { renderer: 'svg', width: size.width, height });
  chart.setOption({ animation: false, textStyle: { fontFamily: font }, tooltip: tooltip(figure), ...options });
  chart.setOption({ graphic: words(chart) });
  const svg = place.querySelector('svg');
  svg.setAttribute('viewBox', `0 0 ${size.width} ${height}`);
  drawn.set(place, chart);
}

/** Wraps the names, and counts how many rows a key of them takes on a narrow screen. */
function prepare(figure) {
  for (const series of figure.series) series.nameLines = wrap(series.name, 150);
  return figure;
}

function keyRows(figure, width) {
  let rows = 1;
  let used = 0;
  for (const series of figure.series) {
    const need = measure(series.name, 13, 600) + 40;
    if (used > 0 && used + need > width) {
      rows += 1;
      used = 0;
    }
    used += need;
  }
  return rows;
}

export function drawAll(size) {
  for (const place of document.querySelectorAll('.chart')) {
    place.classList.add('drawn');
    draw(place, size ?? { width: place.clientWidth });
  }
}

export function redrawOnResize() {
  let last = window.innerWidth;
  let waiting = 0;
  window.addEventListener('resize', () => {
    if (window.innerWidth === last) return;
    last = window.innerWidth;
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => drawAll());
  });
  window.addEventListener('beforeprint', () => drawAll(paper));
  window.addEventListener('afterprint', () => drawAll());
}
