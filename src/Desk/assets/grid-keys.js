// Keys of a spreadsheet, without taking from a field what belongs to it: lists keep their arrows, text keeps its caret.
export function moveByKeys({ root, cells, history, commit, words, say }) {
  const neighbour = (field, rows, columns) => {
    const row = field.closest('[data-line]');
    const at = cells.fields(row).indexOf(field);
    const all = cells.rows();
    if (columns !== 0) return cells.fields(row)[at + columns] ?? null;
    const next = all[all.indexOf(row) + rows];
    return next === undefined ? null : cells.fields(next)[at];
  };
  const go = (field, target, event) => {
    if (target === null || target === undefined) return;
    event.preventDefault();
    commit(field);
    target.focus();
    target.select?.();
  };
  const isAtEdge = (field, start) => {
    if (field.selectionStart === 0 && field.selectionEnd === field.value.length) return true;
    return field.selectionStart === field.selectionEnd && field.selectionStart === (start ? 0 : field.value.length);
  };

  root.addEventListener('keydown', (event) => {
    const field = event.target;
    if (field.dataset.column === undefined || event.isComposing) return;
    const control = event.ctrlKey || event.metaKey;
    const isList = field.tagName === 'SELECT';
    const key = event.key;
    if (control && !event.altKey && (key === 'z' || key === 'Z' || key === 'y')) {
      event.preventDefault();
      // What is being typed and not taken in yet is undone first.
      if (key === 'z' && field.value !== cells.committed(field)) cells.set(field, cells.committed(field));
      else if (key === 'z') say(history.undo() ? words.undone : '');
      else say(history.redo() ? words.redone : '');
    } else if (key === 'Escape') {
      cells.set(field, cells.committed(field));
    } else if (key === 'Enter') {
      event.preventDefault();
      commit(field);
      go(field, neighbour(field, event.shiftKey ? -1 : 1, 0) ?? lastEmpty(cells, field), event);
    } else if (control && (key === 'Home' || key === 'End')) {
      const rows = cells.rows();
      go(field, key === 'Home' ? cells.fields(rows[0])[0] : cells.fields(rows.at(-1)).at(-1), event);
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && !event.altKey && (!isList || control)) {
      go(field, neighbour(field, key === 'ArrowDown' ? 1 : -1, 0), event);
    } else if ((key === 'ArrowLeft' || key === 'ArrowRight') && !event.shiftKey && (isList || isAtEdge(field, key === 'ArrowLeft'))) {
      go(field, neighbour(field, 0, key === 'ArrowRight' ? 1 : -1), event);
    }
  });

  root.addEventListener('focusin', (event) => {
    if (event.target.dataset.column !== undefined) event.target.select?.();
  });
}

function lastEmpty(cells, field) {
  const row = field.closest('[data-line]');
  const empty = cells.keepOneEmpty();
  return empty === undefined || empty === row ? null : cells.fields(empty)[cells.fields(row).indexOf(field)];
}
