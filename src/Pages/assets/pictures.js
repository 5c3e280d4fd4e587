// A figure to take away: title, subtitle, drawing and source in one SVG, or that as a PNG.
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

function picture(figure) {
  const svg = figure.querySelector('.chart svg').cloneNode(true);
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
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
  svg.setAttribute('x', margin);
  svg.setAttribute('y', y);
  svg.setAttribute('width', width);
  svg.setAttribute('height', height);
  parts.push(new XMLSerializer().serializeToString(svg));
  y += height + 8;
  write('.figure-basis', 12, 400, 'var(--chart-text-soft)');
  write('.figure-source', 12, 400, 'var(--chart-text-soft)');
  write('.figure-invented', 12, 600, 'var(--chart-text)');
  const size = { width: width + 2 * margin, height: Math.ceil(y + margin) };
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Noto Sans, sans-serif">`;
  return { ...size, markup: fixColours(`${head}<rect width="100%" height="100%" fill="var(--chart-ground)"/>${parts.join('')}</svg>`) };
}

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function savePng(figure) {
  const { markup, width, height } = picture(figure);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d');
  context.scale(2, 2);
  context.drawImage(image, 0, 0);
  canvas.toBlob((blob) => save(blob, `${figure.id}.png`), 'image/png');
}

const saveSvg = (figure) => save(new Blob([picture(figure).markup], { type: 'image/svg+xml' }), `${figure.id}.svg`);

export function offerPictures() {
  for (const button of document.querySelectorAll('[data-picture]')) {
    const figure = button.closest('.figure');
    button.closest('li').hidden = false;
    button.addEventListener('click', () => (button.dataset.picture === 'png' ? savePng(figure) : saveSvg(figure)));
  }
}
