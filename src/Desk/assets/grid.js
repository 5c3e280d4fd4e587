// A table of fields that works as a form becomes a grid: keys, pasting, undo, totals and saving by itself.
import { Cells } from './grid-cells.js';
import { offerConflicts } from './grid-conflicts.js';
import { History } from './grid-history.js';
import { moveByKeys } from './grid-keys.js';
import { pasteBlocks } from './grid-paste.js';
import { Saving } from './grid-saving.js';
import { showTotals } from './grid-totals.js';

function start(root) {
  const words = JSON.parse(root.dataset.words);
  const form = root.closest('form');
  const status = form.querySelector('[data-status]');
  if (status === null) return;
  const say = (text) => {
    status.textContent = text;
  };
  const cells = new Cells(root);
  const history = new History(form.querySelector('[data-do="undo"]'), form.querySelector('[data-do="redo"]'));
  const conflicts = offerConflicts(document.querySelector('[data-conflicts]'), cells, words);
  const saving = new Saving(root, form, cells, words, say, conflicts);
  conflicts.onResolved = (rows) => saving.later(rows);
  const context = { root, form, cells, history, saving, words, say };

  // The change of a field is what can be undone and what is saved, not each letter of it.
  const commit = (field) => {
    const before = cells.committed(field);
    const after = field.value;
    if (before === after) return;
    const set = (value) => {
      cells.set(field, value);
      changed([field.closest('[data-line]')]);
    };
    history.add({ undo: () => set(before), redo: () => set(after), at: field });
    cells.commit(field);
    changed([field.closest('[data-line]')]);
  };
  const changed = (rows) => {
    cells.keepOneEmpty();
    showTotals(root, cells, words);
    saving.later(rows);
  };
  context.commit = commit;
  context.changed = changed;

  root.addEventListener('change', (event) => {
    if (event.target.dataset.column !== undefined) commit(event.target);
  });
  root.addEventListener('input', (event) => {
    if (event.target.dataset.column !== undefined) saving.remember(event.target.closest('[data-line]'));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', (event) => {
    const what = event.target.closest('[data-do]')?.dataset.do;
    if (what === 'add') cells.focusFirst(cells.keepOneEmpty());
    if (what === 'undo') say(history.undo() ? words.undone : status.textContent);
    if (what === 'redo') say(history.redo() ? words.redone : status.textContent);
    if (what === 'duplicate' || what === 'remove') {
      event.preventDefault();
      changeRow(context, event.target.closest('[data-line]'), what);
    }
  });
  moveByKeys(context);
  pasteBlocks(context);

  for (const hidden of document.querySelectorAll('[data-without-script]')) hidden.hidden = true;
  for (const shown of document.querySelectorAll('[data-tools], [data-with-script]')) shown.hidden = false;
  say(words.kept);
  saving.restore();
  showTotals(root, cells, words);
  document.documentElement.dataset.sheetReady = 'true';
}

function changeRow({ cells, history, changed }, row, what) {
  if (what === 'remove') {
    if (row.dataset.new === 'true' && cells.isEmpty(row)) return;
    const next = row.nextElementSibling;
    const remove = () => {
      row.dataset.removed = 'true';
      cells.take(row);
      changed([row]);
    };
    const putBack = () => {
      delete row.dataset.removed;
      cells.put(row, next);
      changed([row]);
    };
    history.add({ undo: putBack, redo: remove, at: cells.fields(row)[0] });
    remove();
    cells.focusFirst(next ?? cells.rows().at(-1));
    return;
  }
  const copy = cells.newRow(row.nextElementSibling);
  if (copy === null) return;
  cells.fields(row).forEach((field, at) => cells.set(cells.fields(copy)[at], field.value));
  const remove = () => {
    copy.dataset.removed = 'true';
    cells.take(copy);
    changed([copy]);
  };
  const putBack = () => {
    delete copy.dataset.removed;
    cells.put(copy, row.nextElementSibling);
    changed([copy]);
  };
  history.add({ undo: remove, redo: putBack, at: cells.fields(copy)[0] });
  changed([copy]);
  cells.focusFirst(copy);
}

for (const root of document.querySelectorAll('[data-sheet]')) start(root);
