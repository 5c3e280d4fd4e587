// Lines that somebody else changed too: both versions side by side, and a choice for each.
export function offerConflicts(dialog, cells, words) {
  const list = dialog.querySelector('[data-list]');
  const offer = { onResolved: () => {}, open: new Map() };
  let waiting = [];

  offer.show = (conflicts, rowsByKey) => {
    waiting = conflicts.map((conflict) => ({ conflict, row: rowsByKey.get(conflict.key) }));
    for (const { row } of waiting) offer.open.set(row, true);
    list.replaceChildren(...waiting.map(({ conflict }, number) => choiceOf(conflict, number, words)));
    if (!dialog.open) dialog.showModal();
  };
  offer.again = () => {
    if (waiting.length > 0 && !dialog.open) dialog.showModal();
  };

  dialog.querySelector('[data-do="resolve"]').addEventListener('click', () => {
    const rows = waiting.map(({ conflict, row }, number) => {
      const mine = list.querySelector(`input[name="keep-${number}"]:checked`).value === 'mine';
      settle(row, conflict, mine, cells);
      offer.open.delete(row);
      return row;
    });
    waiting = [];
    dialog.close();
    offer.onResolved(rows);
  });
  return offer;
}

function settle(row, conflict, mine, cells) {
  row.seen = conflict.seen;
  if (conflict.seen === null) row.dataset.new = 'true';
  if (mine) return;
  if (conflict.now === null) {
    row.dataset.removed = 'true';
    row.remove();
    return;
  }
  delete row.dataset.removed;
  if (!row.isConnected) cells.put(row, null);
  for (const field of cells.fields(row)) cells.set(field, conflict.now[field.dataset.column] ?? '');
}

function choiceOf(conflict, number, words) {
  const set = document.createElement('fieldset');
  set.className = 'conflict';
  const legend = document.createElement('legend');
  legend.textContent = conflict.name;
  const table = document.createElement('table');
  table.append(lineOf('th', [words.column, words.mine, words.theirs]));
  for (const column of conflict.columns) {
    const mine = conflict.mine === null ? words.gone : (column.mine ?? '');
    const now = conflict.now === null ? words.gone : (column.now ?? '');
    table.append(lineOf('td', [column.label, mine, now]));
  }
  set.append(legend, table, radio(number, 'mine', words.keepMine, true), radio(number, 'theirs', words.keepTheirs, false));
  return set;
}

function lineOf(kind, texts) {
  const row = document.createElement('tr');
  texts.forEach((text, at) => {
    const cell = document.createElement(at === 0 ? 'th' : kind);
    cell.scope = kind === 'th' ? 'col' : at === 0 ? 'row' : '';
    if (cell.scope === '') cell.removeAttribute('scope');
    cell.textContent = text;
    row.append(cell);
  });
  return row;
}

function radio(number, value, text, checked) {
  const label = document.createElement('label');
  label.className = 'choice';
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name: `keep-${number}`, value, checked });
  label.append(input, ` ${text}`);
  return label;
}
