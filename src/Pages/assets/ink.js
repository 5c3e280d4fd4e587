// What every drawing shares: the font, colours by name, and how much room words take. Colours are never fixed: they follow dark and paper.
const canvas = document.createElement('canvas').getContext('2d');

export const font = '"Noto Sans", sans-serif';
export const colour = (name) => `var(--chart-${name})`;
export const textStyle = (size = 13) => ({ fontFamily: font, fontSize: size, color: colour('text-soft') });

/** Width of a text in pixels. */
export function measure(text, size, weight = 400) {
  canvas.font = `${weight} ${size}px ${font}`;
  return canvas.measureText(text).width;
}

/** A text in lines that fit in the room, or of a single word. */
export function wrap(text, room, size = 13, weight = 600) {
  const lines = [''];
  for (const word of text.split(/[ \n]+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (lines.at(-1) && measure(longer, size, weight) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** How numbers are written along an axis. */
export function numbers() {
  const format = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });
  return (value) => format.format(value);
}

/** Words in a drawing, at a place. */
export const words = (x, y, text, style) => ({
  type: 'text',
  x,
  y,
  silent: true,
  z: 10,
  style: { text, font: `600 13px ${font}`, verticalAlign: 'middle', ...style },
});

export const stroke = (x1, y1, x2, y2, style) => ({ type: 'line', shape: { x1, y1, x2, y2 }, silent: true, z: 1, style });
