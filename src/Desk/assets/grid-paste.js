// A block from a spreadsheet: rows by line, cells by tab, quotes around what holds a line break.
export function readBlock(text) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  const end = () => {
    rows.at(-1).push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') cell += text[at++];
      else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') end();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++;
      end();
      rows.push([]);
    } else cell += sign;
  }
  end();
  while (rows.length > 0 && rows.at(-1).every((one) => one === '')) rows.pop();
  return rows.map((row) => row.map((one) => one.replaceAll('\n', ' ').trim()));
}

export function pasteBlocks({ root, cells, history, changed, words, say }) {
  root.addEventListener('paste', (event) => {
    const field = event.target;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (field.dataset?.column === undefined || field.readOnly || field.disabled || !/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))) return;
    event.preventDefault();
    const deeds = place(readBlock(text), field, cells);
    const apply = (which) => {
      for (const deed of deeds) cells.set(deed.field, deed[which]);
      changed([...new Set(deeds.map((deed) => deed.field.closest('[data-line]')).filter((row) => row !== null))]);
    };
    history.add({ undo: () => apply('before'), redo: () => apply('after'), at: field });
    apply('after');
    say(words.pasted.replace('{count}', deeds.length));
  });
}

function place(block, field, cells) {
  const first = field.closest('[data-line]');
  const column = cells.fields(first).indexOf(field);
  const deeds = [];
  let row = first;
  for (const values of block) {
    if (row === null) break;
    const fields = cells.fields(row);
    values.slice(0, fields.length - column).forEach((after, at) => {
      const target = fields[column + at];
      deeds.push({ field: target, before: cells.committed(target), after });
    });
    const rows = cells.rows();
    row = rows[rows.indexOf(row) + 1] ?? cells.newRow();
  }
  return deeds;
}
