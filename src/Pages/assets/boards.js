// A figure of words as a drawing: its radar when it has one, and its table.
import { measure, wrap } from './ink.js';

const whole = 912;
const size = 13;
const lineHeight = 18;
const gap = 16;
const looks = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'paint-order'];

const escape = (words) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The radar with every look written on its marks, as no stylesheet goes along. */
function radar(svg, x, y) {
  const copy = svg.cloneNode(true);
  const marks = [...svg.querySelectorAll('*')];
  for (const [index, mark] of [...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(marks[index]);
    for (const look of looks) if (style.getPropertyValue(look)) mark.setAttribute(look, style.getPropertyValue(look));
    mark.removeAttribute('class');
  }
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, value);
  copy.removeAttribute('class');
  return { part: new XMLSerializer().serializeToString(copy), height };
}

/** Columns share the width by what their longest cell asks, within bounds, so that short ones stay narrow. */
function widths(rows) {
  const asked = rows[0].map((_, column) => Math.min(420, Math.max(70, ...rows.map((row) => measure(row[column]?.text ?? '', size, 600)))));
  const room = whole - gap * (asked.length - 1);
  const sum = asked.reduce((total, width) => total + width, 0);
  return asked.map((width) => (width * room) / sum);
}

function table(element, x, top) {
  const rows = [...element.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => ({ text: cell.textContent.trim(), isHead: cell.tagName === 'TH', isNumber: cell.classList.contains('numeric') })));
  const room = widths(rows);
  const parts = [];
  let y = top;
  for (const [number, row] of rows.entries()) {
    let left = x;
    let most = 1;
    for (const [column, cell] of row.entries()) {
      const lines = wrap(cell.text, room[column], size, cell.isHead ? 600 : 400);
      most = Math.max(most, lines.length);
      for (const [at, line] of lines.entries()) {
        const place = cell.isNumber ? `x="${left + room[column]}" text-anchor="end"` : `x="${left}"`;
        parts.push(`<text ${place} y="${y + 20 + at * lineHeight}" font-size="${size}" font-weight="${cell.isHead ? 600 : 400}" fill="var(--chart-text)">${escape(line)}</text>`);
      }
      left += room[column] + gap;
    }
    y += most * lineHeight + 14;
    parts.push(`<line x1="${x}" y1="${y}" x2="${x + whole}" y2="${y}" stroke="var(--chart-${number === 0 ? 'axis' : 'grid'})"/>`);
  }
  return { parts, height: y - top };
}

/** The parts of the drawing at a place, and how much room they take. */
export function boardParts(figure, x, y) {
  const picture = figure.querySelector('.law-radar');
  const drawn = picture ? radar(picture, x, y) : null;
  const words = table(figure.querySelector('table'), x, y + (drawn ? drawn.height + gap : 0));
  return { parts: [...(drawn ? [drawn.part] : []), ...words.parts], width: whole, height: words.height + (drawn ? drawn.height + gap : 0) };
}
