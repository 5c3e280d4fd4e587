// Totals that follow what is typed: the rows on this page, and what stands on other pages.
import { readNumber, writeNumber } from './grid-numbers.js';

const Thousandths = 1000;

export function showTotals(root, cells, words) {
  const language = root.dataset.language;
  const rows = cells.rows();
  for (const total of root.querySelectorAll('[data-total]')) {
    const isMoney = total.classList.contains('kind-money');
    const trustsGroups = isMoney || total.classList.contains('kind-hours');
    let sum = Math.round(Number(total.dataset.rest) * Thousandths);
    for (const row of rows) {
      const field = row.querySelector(`[data-column="${total.dataset.total}"]`);
      sum += Math.round((readNumber(field.value, language, trustsGroups) ?? 0) * Thousandths);
    }
    total.textContent = writeNumber(sum / Thousandths, language, isMoney ? 2 : 0);
  }
  const count = root.querySelector('[data-count]');
  if (count === null) return;
  count.dataset.start ??= String(Number(count.dataset.count) - rows.filter((row) => row.dataset.new !== 'true').length);
  const number = Number(count.dataset.start) + rows.filter((row) => !cells.isEmpty(row)).length;
  count.textContent = (number === 1 ? words.oneLine : words.lines).replace('{count}', number);
}
