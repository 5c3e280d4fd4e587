// What was done, to undo and to do again. Each deed knows its own way back.
export class History {
  #done = [];
  #undone = [];
  #buttons;

  constructor(undo = null, redo = null) {
    this.#buttons = { undo, redo };
  }

  add(deed) {
    this.#done.push(deed);
    this.#undone = [];
    this.#show();
  }

  undo() {
    return this.#move(this.#done, this.#undone, 'undo');
  }

  redo() {
    return this.#move(this.#undone, this.#done, 'redo');
  }

  #move(from, to, what) {
    const deed = from.pop();
    if (deed === undefined) return false;
    to.push(deed);
    deed[what]();
    deed.at?.focus?.();
    this.#show();
    return true;
  }

  #show() {
    if (this.#buttons.undo) this.#buttons.undo.disabled = this.#done.length === 0;
    if (this.#buttons.redo) this.#buttons.redo.disabled = this.#undone.length === 0;
  }
}
