// Sorting and filtering of lists that are complete without it.
const keyOf = (row, column) => {
  const cell = row.cells[column];
  return cell.dataset.sort === undefined ? cell.textContent.trim() : Number(cell.dataset.sort);
};

const compare = (left, right) =>
  typeof left === 'number' && typeof right === 'number'
    ? left - right
    : String(left).localeCompare(String(right), document.documentElement.lang);

function sortBy(table, heading) {
  const column = heading.cellIndex;
  const ascending = heading.getAttribute('aria-sort') !== 'ascending';
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
  const body = table.tBodies[0];
  const rows = [...body.rows].sort((left, right) => compare(keyOf(left, column), keyOf(right, column)) * (ascending ? 1 : -1));
  body.append(...rows);
}

export function sortTables() {
  for (const table of document.querySelectorAll('table[data-sortable]')) {
    for (const heading of table.tHead.rows[0].cells) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => sortBy(table, heading));
    }
  }
}

export function filterLists() {
  for (const form of document.querySelectorAll('[data-filters]')) {
    const rows = [...document.getElementById(form.dataset.filters).tBodies[0].rows];
    const input = form.querySelector('input');
    const count = form.querySelector('[aria-live]');
    const show = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const row of rows) row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word));
      count.textContent = count.dataset.text.replace('{count}', rows.filter((row) => !row.hidden).length);
    };
    input.addEventListener('input', show);
    form.hidden = false;
    show();
  }
}
