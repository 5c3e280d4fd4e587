// Draws each figure from the numbers beside it. Colours are named, never fixed here: they follow dark and paper.
import * as echarts from 'echarts/core';
import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { AriaComponent, GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { annotations, measure } from './annotations.js';

echarts.use([BarChart, CustomChart, LineChart, AriaComponent, GraphicComponent, GridComponent, TooltipComponent, SVGRenderer]);

const font = '"Noto Sans", sans-serif';
const colour = (name) => `var(--chart-${name})`;
const paperWidth = 680;
const narrow = 520;
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect', 'emptyTriangle'];
const drawn = new Map();

function colourOf(figure, index) {
  const role = figure.series[index].role;
  if (role !== 'series') return colour(role);
  const order = figure.series.slice(0, index).filter((other) => other.role === 'series').length;
  return colour(`series-${(order % 7) + 1}`);
}

const textStyle = (size = 13) => ({ fontFamily: font, fontSize: size, color: colour('text-soft') });

function tooltip(figure) {
  return {
    trigger: 'axis',
    renderMode: 'richText',
    confine: true,
    backgroundColor: colour('ground'),
    borderColor: colour('axis'),
    borderWidth: 1,
    padding: 12,
    textStyle: { ...textStyle(13), color: colour('text'), lineHeight: 20 },
    axisPointer: { type: figure.kind === 'lines' ? 'line' : 'none', lineStyle: { color: colour('axis'), width: 1, type: 'solid' }, animation: false },
    formatter: (points) => {
      const at = points[0].dataIndex;
      const lines = figure.series.filter((series) => series.texts[at]).map((series) => `${series.name}  ${series.texts[at]}`);
      return [figure.categories[at], ...lines].join('\n');
    },
  };
}

function grid(figure, width) {
  const ends = figure.kind === 'lines' && width >= narrow;
  const longest = ends ? Math.max(...figure.series.flatMap((series) => series.nameLines.map((line) => measure(line, 13, 600)))) : 0;
  return { left: 8, right: ends ? longest + 24 : 12, top: figure.keyHeight + 28, bottom: 8, containLabel: true };
}

function valueAxis(figure) {
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });
  return {
    type: 'value',
    scale: figure.kind === 'lines' && !figure.fromZero,
    splitNumber: 4,
    axisLabel: { ...textStyle(), formatter: (value) => number.format(value) },
    splitLine: { lineStyle: { color: colour('grid'), width: 1 } },
  };
}

function categoryAxis(figure) {
  return {
    type: 'category',
    data: figure.categories,
    boundaryGap: figure.kind !== 'lines',
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colour('axis') } },
    axisLabel: { ...textStyle(), hideOverlap: true, interval: figure.kind === 'lines' ? 'auto' : 0, margin: 10, showMinLabel: true, showMaxLabel: true },
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

function bar(figure, series, index, width) {
  const stacked = figure.kind === 'stackedBars';
  const room = width / (figure.categories.length * (stacked ? 1 : figure.series.length));
  return {
    type: 'bar',
    name: series.name,
    data: series.values,
    stack: stacked ? 'all' : undefined,
    barMaxWidth: stacked ? 72 : 48,
    barCategoryGap: stacked ? '35%' : '30%',
    barGap: '12%',
    itemStyle: { color: colourOf(figure, index), borderColor: colour('ground'), borderWidth: stacked ? 1 : 0 },
    label: {
      show: room > 34,
      position: stacked ? 'inside' : 'top',
      distance: 6,
      fontFamily: font,
      fontSize: 12,
      fontWeight: 600,
      color: stacked ? colour('text') : colour('text'),
      ...(stacked ? { backgroundColor: colour('ground'), padding: [1, 4], borderRadius: 2 } : {}),
      formatter: ({ dataIndex }) => series.texts[dataIndex] ?? '',
    },
    emphasis: { disabled: true },
  };
}

/** Intervals: a pale band along a line, thin whiskers on bars. */
function intervals(figure) {
  return figure.series.flatMap((series, index) => {
    if (!series.low.some((value) => value != null) || figure.kind === 'stackedBars') return [];
    const render = figure.kind === 'lines' ? band(series) : whisker(figure, index);
    return [{ type: 'custom', data: series.values.map((_, at) => at), renderItem: render(colourOf(figure, index)), silent: true, z: 2, tooltip: { show: false } }];
  });
}

const band = (series) => (fill) => (params, api) => {
  const at = params.dataIndex;
  const both = [at, at + 1].every((index) => series.low[index] != null && series.high[index] != null && series.values[index] != null);
  if (!both) return undefined;
  const points = [[at, series.low[at]], [at + 1, series.low[at + 1]], [at + 1, series.high[at + 1]], [at, series.high[at]]];
  return { type: 'polygon', shape: { points: points.map((point) => api.coord(point)) }, style: { fill, fillOpacity: 0.14, stroke: 'none' } };
};

const whisker = (figure, index) => (stroke) => (params, api) => {
  const at = params.dataIndex;
  const series = figure.series[index];
  if (series.low[at] == null || series.high[at] == null) return undefined;
  const slot = api.barLayout({ count: figure.series.length, barMaxWidth: 48, barCategoryGap: '30%', barGap: '12%' })[index];
  const [x] = api.coord([at, 0]);
  const [low, high] = [api.coord([at, series.low[at]])[1], api.coord([at, series.high[at]])[1]];
  const middle = x + slot.offsetCenter;
  const part = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: colour('text'), lineWidth: 1.25 } });
  return { type: 'group', children: [part(middle, low, middle, high), part(middle - 4, low, middle + 4, low), part(middle - 4, high, middle + 4, high)] };
};

function options(figure, width) {
  const shape = figure.kind === 'lines' ? line : bar;
  return {
    animation: false,
    aria: { enabled: true, label: { enabled: false }, decal: { show: figure.kind !== 'lines' && figure.series.length > 1 } },
    textStyle: { fontFamily: font },
    grid: grid(figure, width),
    tooltip: tooltip(figure),
    xAxis: categoryAxis(figure),
    yAxis: valueAxis(figure),
    series: [...figure.series.map((series, index) => shape(figure, series, index, width)), ...intervals(figure)],
  };
}

function draw(place, width) {
  const figure = prepare(JSON.parse(place.nextElementSibling.textContent));
  const height = place.clientHeight || 384;
  const endLabels = figure.kind === 'lines' && width >= narrow;
  figure.keyHeight = endLabels || figure.series.length === 1 ? 0 : keyRows(figure, width) * 24 + 8;
  drawn.get(place)?.dispose();
  place.replaceChildren();
  const chart = echarts.init(place, null, { renderer: 'svg', width, height });
  chart.setOption(options(figure, width));
  chart.setOption({ graphic: annotations(chart, figure, { width, endLabels, colourOf: (index) => colourOf(figure, index), symbols }) });
  const svg = place.querySelector('svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('aria-hidden', 'true');
  drawn.set(place, chart);
}

/** Wraps the names, and counts how many rows a key of them takes on a narrow screen. */
function prepare(figure) {
  for (const series of figure.series) series.nameLines = wrap(series.name, 150);
  return figure;
}

function wrap(name, room) {
  const lines = [''];
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (lines.at(-1) && measure(longer, 13, 600) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
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

export function drawAll(width) {
  for (const place of document.querySelectorAll('.chart')) {
    place.classList.add('drawn');
    draw(place, width ?? place.clientWidth);
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
  window.addEventListener('beforeprint', () => drawAll(paperWidth));
  window.addEventListener('afterprint', () => drawAll());
}
