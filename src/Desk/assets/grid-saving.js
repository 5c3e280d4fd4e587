// Saves changed rows by itself, with what the editor saw before. Until the site confirms, a copy stays in this browser.
const Pause = 700;
const Retry = 5000;

export class Saving {
  #root;
  #token;
  #cells;
  #words;
  #say;
  #conflicts;
  #waiting = new Set();
  #onTheWay = new Set();
  #timer = 0;
  #busy = false;
  #refused = false;
  #forgotten = false;
  #store;

  constructor(root, form, cells, words, say, conflicts) {
    this.#root = root;
    this.#token = form.querySelector('input[type="hidden"]').value;
    this.#cells = cells;
    this.#words = words;
    this.#say = say;
    this.#conflicts = conflicts;
    this.#store = `maatstaf:${root.dataset.keeper}:${root.dataset.save}`;
    for (const row of cells.rows()) row.seen = seenOf(row);
    window.addEventListener('pagehide', () => this.#send(true));
    // Who signs out leaves nothing behind in this browser.
    document.addEventListener('maatstaf:forget', () => {
      this.#forgotten = true;
      this.#waiting.clear();
      clearTimeout(this.#timer);
    });
  }

  // A row changed and must be saved soon.
  later(rows, pause = Pause) {
    this.#refused = false;
    for (const row of rows) {
      row.seen ??= null;
      if (this.#needsSaving(row)) this.#waiting.add(row);
      else this.#waiting.delete(row);
    }
    this.#remember();
    clearTimeout(this.#timer);
    if (this.#waiting.size > 0) {
      this.#say(this.#words.keeping);
      this.#timer = setTimeout(() => this.#send(), pause);
    }
  }

  // A letter was typed: not a change yet, but not to be lost either.
  remember(row) {
    row.seen ??= null;
    this.#remember([row]);
  }

  // What an earlier visit could not save.
  restore() {
    const edits = JSON.parse(localStorage.getItem(this.#store) ?? '[]');
    const rows = edits.map((edit) => this.#takeUp(edit)).filter((row) => row !== null);
    if (rows.length > 0) this.later(rows, 0);
    else if (edits.length > 0) localStorage.removeItem(this.#store);
  }

  #takeUp(edit) {
    let row = this.#cells.row(edit.line);
    if (edit.cells === null) {
      if (row === null || edit.seen === null) return null;
      row.dataset.removed = 'true';
      row.seen = edit.seen;
      row.remove();
      return row;
    }
    if (row === null || (edit.seen === null && row.dataset.new !== 'true')) row = this.#cells.newRow();
    if (row === null) return null;
    row.seen = edit.seen;
    for (const field of this.#cells.fields(row)) this.#cells.set(field, edit.cells[field.dataset.column] ?? '');
    return row;
  }

  #needsSaving(row) {
    if (row.dataset.removed === 'true') return row.seen !== null;
    return row.seen !== null || !this.#cells.isEmpty(row);
  }

  #editOf(row, key) {
    const gone = row.dataset.removed === 'true';
    return { key, line: row.dataset.line, seen: row.seen, cells: gone ? null : this.#cells.values(row) };
  }

  #remember(extra = []) {
    if (this.#forgotten) return;
    const rows = new Set([...this.#waiting, ...this.#onTheWay, ...extra]);
    if (rows.size === 0) localStorage.removeItem(this.#store);
    else localStorage.setItem(this.#store, JSON.stringify([...rows].map((row) => this.#editOf(row, ''))));
  }

  async #send(leaving = false) {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const rows = [...this.#waiting].filter((row) => !this.#conflicts.open.has(row));
    if (this.#conflicts.open.size > 0) this.#conflicts.again();
    if (rows.length === 0 || this.#busy) return;
    this.#busy = true;
    const byKey = new Map(rows.map((row, number) => [String(number), row]));
    const edits = [...byKey].map(([key, row]) => this.#editOf(row, key));
    for (const row of rows) {
      this.#waiting.delete(row);
      this.#onTheWay.add(row);
    }
    try {
      await this.#ask(edits, byKey, leaving);
    } catch (problem) {
      if (!(problem instanceof TypeError)) throw problem;
      this.#again(rows, this.#words.notKept, Retry);
    } finally {
      this.#busy = false;
      // What changed while these rows were on their way goes next; what was refused waits for its editor.
      if (this.#waiting.size > 0 && this.#timer === 0 && !this.#refused) this.later([]);
    }
  }

  async #ask(edits, byKey, leaving) {
    const answer = await fetch(this.#root.dataset.save, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', RequestVerificationToken: this.#token },
      body: JSON.stringify({ rows: edits }),
      keepalive: leaving && JSON.stringify(edits).length < 60000,
      redirect: 'error',
    });
    if (answer.status === 409) {
      this.#again([...byKey.values()], this.#words.keeping, 0);
      this.#conflicts.show((await answer.json()).conflicts, byKey);
      return;
    }
    if (!answer.ok) {
      this.#refused = answer.status < 500;
      this.#again([...byKey.values()], this.#refused ? this.#words.refused : this.#words.notKept, this.#refused ? 0 : Retry);
      return;
    }
    this.#confirm(await answer.json(), byKey, edits);
  }

  #again(rows, words, pause) {
    for (const row of rows) {
      this.#onTheWay.delete(row);
      this.#waiting.add(row);
    }
    this.#remember();
    this.#say(words);
    if (pause > 0) this.#timer = setTimeout(() => this.#send(), pause);
  }

  #confirm(answer, byKey, edits) {
    const sent = new Map(edits.map((edit) => [edit.key, edit]));
    for (const kept of answer.rows) {
      const row = byKey.get(kept.key);
      this.#onTheWay.delete(row);
      row.seen = kept.seen;
      if (kept.seen === null) continue;
      row.removeAttribute('data-new');
      this.#rename(row, kept.line);
      for (const field of this.#cells.fields(row)) {
        // What was typed while the answer was on its way stays.
        if (document.activeElement !== field && field.value === sent.get(kept.key).cells?.[field.dataset.column]) this.#cells.set(field, shownOr(kept, field));
      }
      const origin = row.querySelector('[data-origin]');
      if (origin !== null) origin.textContent = kept.from;
    }
    this.#cells.showProblems(answer.problems);
    this.#remember();
    if (this.#waiting.size === 0) this.#say(this.#words.keptAt.replace('{time}', answer.at));
  }

  #rename(row, line) {
    const old = row.dataset.line;
    const name = row.querySelector('[data-name]');
    if (name !== null) name.textContent = line;
    if (old === line) return;
    row.dataset.line = line;
    row.id = `r-${line}`;
    for (const field of this.#cells.fields(row)) field.id = `r-${line}-${field.dataset.column}`;
    for (const named of row.querySelectorAll('[aria-label]')) named.setAttribute('aria-label', named.getAttribute('aria-label').replace(old, line));
  }
}

function seenOf(row) {
  const seen = row.querySelector('[data-seen]');
  return seen === null ? null : JSON.parse(seen.value);
}

function shownOr(kept, field) {
  return kept.shown[field.dataset.column] ?? '';
}
