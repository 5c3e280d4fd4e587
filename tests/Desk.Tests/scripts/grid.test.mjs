// The parts of the grid that need no page: reading numbers, reading what was pasted, undoing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { History } from './grid-history.mjs';
import { readNumber, writeNumber } from './grid-numbers.mjs';
import { readBlock } from './grid-paste.mjs';

test('numbers are read as the page writes them, and nothing with two readings', () => {
  const money = (text) => readNumber(text, 'Dutch', true);
  assert.equal(money('1.234,50'), 1234.5);
  assert.equal(money('€ 1.234'), 1234);
  assert.equal(money('1,234.50'), 1234.5);
  assert.equal(money('(12,5)'), -12.5);
  assert.equal(money('1.234,-'), 1234);
  assert.equal(money('twaalf'), null);
  assert.equal(readNumber('1.234', 'Dutch', false), null);
  assert.equal(readNumber('1,234', 'English', false), null);
  assert.equal(writeNumber(1234.5, 'Dutch', 2), '1.234,50');
});

test('a pasted block keeps its rows, its empty cells and its line breaks within quotes', () => {
  assert.deepEqual(readBlock('a\tb\r\n\tc\r\n'), [['a', 'b'], ['', 'c']]);
  assert.deepEqual(readBlock('"een\ntwee"\t"zegt ""ja"""\n'), [['een twee', 'zegt "ja"']]);
});

test('what is undone can be done again, until something else is done', () => {
  const history = new History();
  let value = 0;
  const deed = (to, from) => ({ undo: () => (value = from), redo: () => (value = to) });
  history.add(deed(1, 0));
  assert.equal(history.undo(), true);
  assert.equal(value, 0);
  assert.equal(history.redo(), true);
  assert.equal(value, 1);
  history.undo();
  history.add(deed(2, 0));
  assert.equal(history.redo(), false);
});
