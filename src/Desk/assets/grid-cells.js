// Rows and fields of the grid, with what each field said when it was last taken in.
export class Cells {
  #root;
  #taken = new WeakMap();
  #template = null;
  #next;

  constructor(root) {
    this.#root = root;
    this.#next = Number(root.dataset.next);
    for (const field of root.querySelectorAll('[data-column]')) this.commit(field);
    const empty = root.querySelector('[data-line][data-new]');
    if (empty !== null) {
      this.#template = empty.cloneNode(true);
      this.#template.removeAttribute('class');
      this.#next += root.querySelectorAll('[data-line][data-new]').length;
    } else {
      for (const button of root.querySelectorAll('[data-do="duplicate"]')) button.hidden = true;
    }
  }

  rows() {
    return [...this.#root.querySelectorAll('[data-line]')];
  }

  fields(row) {
    return [...row.querySelectorAll('[data-column]')];
  }

  row(line) {
    return this.rows().find((row) => row.dataset.line === line) ?? null;
  }

  values(row) {
    return Object.fromEntries(this.fields(row).map((field) => [field.dataset.column, field.value]));
  }

  isEmpty(row) {
    return this.fields(row).every((field) => field.value.trim() === '');
  }

  committed(field) {
    return this.#taken.get(field) ?? '';
  }

  commit(field) {
    this.#taken.set(field, field.value);
  }

  // A list takes a code or the words that people see; what it does not know stays visible, so that nothing is lost.
  set(field, value) {
    if (field.tagName === 'SELECT') {
      const wanted = value.trim().toLowerCase();
      const options = [...field.options];
      const found =
        options.find((option) => option.value.toLowerCase() === wanted) ?? options.find((option) => option.text.trim().toLowerCase() === wanted);
      if (found === undefined) field.add(new Option(value.trim(), value.trim()));
      field.value = found === undefined ? value.trim() : found.value;
    } else {
      field.value = value;
    }
    this.commit(field);
  }

  newRow(before = null) {
    if (this.#template === null) return null;
    const old = this.#template.dataset.line;
    const line = String(this.#next++);
    const row = this.#template.cloneNode(true);
    row.dataset.line = line;
    row.id = `r-${line}`;
    for (const field of this.fields(row)) {
      field.id = `r-${line}-${field.dataset.column}`;
      field.removeAttribute('name');
      field.value = '';
      this.commit(field);
    }
    for (const named of row.querySelectorAll('[aria-label]')) named.setAttribute('aria-label', named.getAttribute('aria-label').replace(old, line));
    for (const hidden of row.querySelectorAll('input[type="hidden"]')) hidden.remove();
    this.#body().insertBefore(row, before);
    return row;
  }

  keepOneEmpty() {
    const last = this.rows().at(-1);
    if (last !== undefined && last.dataset.new === 'true' && this.isEmpty(last)) return last;
    return this.newRow() ?? last;
  }

  take(row) {
    row.remove();
  }

  put(row, before) {
    this.#body().insertBefore(row, before?.isConnected ? before : null);
  }

  focusFirst(row) {
    const field = row === undefined || row === null ? null : this.fields(row)[0];
    field?.focus();
  }

  // What the server found wrong, at its field; what was wrong before goes.
  showProblems(problems) {
    for (const old of this.#root.querySelectorAll('.cell-problem')) old.remove();
    for (const row of this.rows()) {
      const found = problems.filter((problem) => problem.line === row.dataset.line);
      row.classList.toggle('wrong', found.some((problem) => problem.column === ''));
      for (const problem of found.filter((one) => one.column === '')) row.querySelector('th')?.append(sentence(problem.text));
      for (const field of this.fields(row)) {
        const own = found.filter((problem) => problem.column === field.dataset.column);
        const hint = document.getElementById(`${field.id}-hint`) === null ? [] : [`${field.id}-hint`];
        field.toggleAttribute('aria-invalid', false);
        if (own.some((problem) => problem.blocks)) field.setAttribute('aria-invalid', 'true');
        const described = own.length === 0 ? hint : [...hint, `${field.id}-wat`];
        if (described.length === 0) field.removeAttribute('aria-describedby');
        else field.setAttribute('aria-describedby', described.join(' '));
        if (own.length > 0) field.after(sentence(own.map((problem) => problem.text).join(' '), `${field.id}-wat`));
      }
    }
  }

  #body() {
    return this.#root.tBodies?.[0] ?? this.#root;
  }
}

function sentence(text, id = '') {
  const span = document.createElement('span');
  span.className = 'cell-problem';
  if (id !== '') span.id = id;
  span.textContent = text;
  return span;
}
