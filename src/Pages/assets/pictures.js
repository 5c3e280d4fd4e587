// A figure to take away: title, subtitle, drawing and source in one SVG, or that as a PNG.
import { boardParts } from './boards.js';
import { wrap } from './ink.js';

const margin = 24;

/** Writes out every named colour in its value on paper, so that the picture stands by itself. */
function fixColours(markup) {
  const sample = document.createElement('div');
  sample.className = 'palette-light';
  sample.hidden = true;
  document.body.append(sample);
  const style = getComputedStyle(sample);
  const fixed = markup.replace(/var\((--[a-z0-9-]+)\)/g, (_, name) => style.getPropertyValue(name).trim());
  sample.remove();
  return fixed;
}

const escape = (words) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The drawing of a chart, at a place. */
function chartParts(figure, y) {
  const svg = figure.querySelector('.chart svg').cloneNode(true);
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
  for (const [name, value] of Object.entries({ x: margin, y, width, height })) svg.setAttribute(name, value);
  return { parts: [new XMLSerializer().serializeToString(svg)], width, height };
}

function picture(figure, fonts = '') {
  const isBoard = figure.classList.contains('board');
  const { width } = isBoard ? boardParts(figure, margin, 0) : chartParts(figure, 0);
  const parts = [];
  let y = margin;
  const write = (selector, size, weight, fill) => {
    const words = figure.querySelector(selector)?.textContent.trim();
    for (const line of words ? wrap(words, width, size, weight) : []) {
      y += size * 1.35;
      parts.push(`<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escape(line)}</text>`);
    }
  };
  write('.figure-title', 20, 600, 'var(--chart-text)');
  write('.figure-subtitle', 14, 400, 'var(--chart-text-soft)');
  y += 16;
  const drawing = isBoard ? boardParts(figure, margin, y) : chartParts(figure, y);
  parts.push(...drawing.parts);
  y += drawing.height + 8;
  write('.figure-basis', 12, 400, 'var(--chart-text-soft)');
  write('.figure-source', 12, 400, 'var(--chart-text-soft)');
  write('.figure-invented', 12, 600, 'var(--chart-text)');
  const size = { width: width + 2 * margin, height: Math.ceil(y + margin) };
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Noto Sans, sans-serif">`;
  return { ...size, markup: fixColours(`${head}${fonts}<rect width="100%" height="100%" fill="var(--chart-ground)"/>${parts.join('')}</svg>`) };
}

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The picture in dots, two for each of its own. */
async function canvasOf({ markup, width, height }) {
  const image = new Image();
  const loaded = new Promise((done, failed) => {
    image.onload = done;
    image.onerror = failed;
  });
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await loaded;
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d');
  context.scale(2, 2);
  context.drawImage(image, 0, 0);
  return canvas;
}

const savePng = async (figure) => (await canvasOf(picture(figure))).toBlob((blob) => save(blob, `${figure.id}.png`), 'image/png');

const saveSvg = (figure) => save(new Blob([picture(figure).markup], { type: 'image/svg+xml' }), `${figure.id}.svg`);

export function offerPictures() {
  for (const button of document.querySelectorAll('[data-picture]')) {
    const figure = button.closest('.figure');
    button.closest('li').hidden = false;
    button.addEventListener('click', () => (button.dataset.picture === 'png' ? savePng(figure) : saveSvg(figure)));
  }
}

/** Where a page asks for its own pictures: all of them, with the fonts inside, as data in the same place. */
export async function layPictures(place) {
  const faces = Object.entries(JSON.parse(place.textContent)).map(([weight, source]) => `@font-face{font-family:"Noto Sans";font-weight:${weight};src:url(${source}) format("woff2")}`);
  const fonts = `<style>${faces.join('')}</style>`;
  const made = {};
  for (const figure of document.querySelectorAll('.figure')) {
    const drawn = picture(figure, fonts);
    made[figure.id] = { svg: drawn.markup, png: (await canvasOf(drawn)).toDataURL('image/png').split(',')[1] };
  }
  place.textContent = JSON.stringify(made).replaceAll('<', '\\u003c');
  place.dataset.done = 'true';
}
