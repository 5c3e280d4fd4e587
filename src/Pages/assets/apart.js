// Finds a place for a label near each point of a path: off other labels, other points and the path itself, and as near as can be.
const directions = Array.from({ length: 16 }, (_, at) => (at * Math.PI) / 8);
const distances = [12, 20, 30, 42, 56, 72];
const clearance = 7;
const margin = 4;
const dear = { outside: 1000, over: 300, crossing: 40 };

/**
 * A box a point, in their order. The last point chooses first, because it matters most. A box that stands off, or near another point too,
 * carries in `pull` where a line from its point ends.
 */
export function apart(points, taken, area) {
  const boxes = [...taken];
  const choose = (point) => {
    const candidates = distances.flatMap((distance) => directions.map((direction) => boxAt(point, direction, distance)));
    const costs = candidates.map((box) => costOf(box, boxes, points, area));
    const best = candidates[costs.indexOf(Math.min(...costs))];
    boxes.push(best);
    return best;
  };
  const chosen = [...points].reverse().map(choose).reverse();
  return chosen.map((box, at) => ({ ...box, pull: isPlain(box, points, at) ? null : nearest(box, points[at]) }));
}

function boxAt({ x, y, width, height }, direction, distance) {
  const [left, top] = [x + Math.cos(direction) * (width / 2 + distance) - width / 2, y + Math.sin(direction) * (height / 2 + distance) - height / 2];
  return { x: left, y: top, width, height, distance };
}

const nearest = (box, { x, y }) => [Math.min(Math.max(x, box.x), box.x + box.width), Math.min(Math.max(y, box.y), box.y + box.height)];

/** Whether a reader sees at once whose label it is: close to its point, and clearly farther from all others. */
function isPlain(box, points, own) {
  const away = points.map((point) => Math.hypot(point.x - nearest(box, point)[0], point.y - nearest(box, point)[1]));
  return away[own] <= distances[1] && away.every((distance, at) => at === own || distance > away[own] * 1.6);
}

function costOf(box, boxes, points, area) {
  const isOutside = box.x < area.x || box.y < area.y || box.x + box.width > area.x + area.width || box.y + box.height > area.y + area.height;
  const over = boxes.filter((other) => overlap(box, other)).length + points.filter((point) => holds(box, point, clearance)).length;
  const crossing = points.filter((point, at) => at > 0 && crosses(box, points[at - 1], point)).length;
  return (isOutside ? dear.outside : 0) + over * dear.over + crossing * dear.crossing + box.distance;
}

const overlap = (one, other) =>
  one.x < other.x + other.width + margin && other.x < one.x + one.width + margin && one.y < other.y + other.height && other.y < one.y + one.height;

const holds = (box, { x, y }, around) => x > box.x - around && x < box.x + box.width + around && y > box.y - around && y < box.y + box.height + around;

/** Looked at in steps: near enough for words. */
function crosses(box, from, to) {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4);
  return Array.from({ length: steps }, (_, at) => at / steps).some((part) => holds(box, { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, 2));
}
