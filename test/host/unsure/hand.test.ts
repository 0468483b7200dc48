// What onEdit hears of a person's hand, and what the hand does, under each reading.
import { anOffice, closeOffices } from '../office/an-office.ts';
import { underEach } from './under-each.ts';

afterAll(closeOffices);
const { office, world, sheet, remembered } = anOffice();
const id = office.engine.sheetIdByName(sheet) ?? -1;
const cellAt = (row: number, column: number) => ({ sheetId: id, row, column, rows: 1, columns: 1 });

/** The last event that `work` caused, or undefined. */
function heard(work: () => void): unknown {
  world.properties.delete('edit');
  work();
  const edit = remembered('edit') as { value?: unknown; oldValue?: unknown; at?: unknown } | undefined;
  return edit && [edit.value ?? null, edit.oldValue ?? null, edit.at];
}

it('a paste into one cell tells no value, or its value', () => {
  office.type(sheet, 'B3', 'cũ');
  const paste = () => {
    office.engine.enter(id, 3, 2, 'cũ');
    office.paste(sheet, 'B3', [['mới']]);
  };
  expect(underEach(world, 'singleCellPaste', () => heard(paste))).toEqual({
    'no value': [null, null, [3, 2, 3, 2]],
    value: ['mới', 'cũ', [3, 2, 3, 2]],
  });
});

it('the Delete key tells the old value, nothing, or an object', () => {
  const erase = () => {
    office.engine.enter(id, 4, 2, 'cũ');
    office.clear(sheet, 'B4');
  };
  expect(underEach(world, 'erasedCell', () => heard(erase))).toEqual({
    'old value': [null, 'cũ', [4, 2, 4, 2]],
    nothing: [null, null, [4, 2, 4, 2]],
    object: [{ oldValue: 'cũ' }, null, [4, 2, 4, 2]],
  });
});

it('cut and paste is heard nowhere, where the cells are, or in both places', () => {
  const edits: unknown[] = [];
  const told = () => {
    edits.length = 0;
    const { edited } = office;
    office.edited = (area, text) => {
      edits.push([area.row, area.column]);
      edited.call(office, area, text);
    };
    office.engine.enter(id, 5, 2, 'x');
    office.cutPaste(sheet, 'B5', 6, 3);
    office.edited = edited;
    return [...edits];
  };
  expect(underEach(world, 'cutAndPaste', told)).toEqual({
    unheard: [],
    target: [[6, 3]],
    'both places': [
      [5, 2],
      [6, 3],
    ],
  });
});

it('a fill tells the rows that were filled, or the whole area', () => {
  office.type(sheet, 'B10', 'x');
  expect(underEach(world, 'fillDown', () => heard(() => office.fillDown(sheet, 'B10:B12')))).toEqual({
    'filled rows': [null, null, [11, 2, 12, 2]],
    'whole area': [null, null, [10, 2, 12, 2]],
  });
});

it('find and replace changes every text with the words, whatever onEdit hears of it', () => {
  const replace = () => {
    office.engine.enter(id, 20, 2, 'xong rồi');
    office.engine.enter(id, 21, 3, 'chưa xong');
    const event = heard(() => office.replaceAll(sheet, 'A15:D30', 'xong', 'hoàn thành'));
    expect([office.engine.display(id, 20, 2), office.engine.display(id, 21, 3)]).toEqual([
      'hoàn thành rồi',
      'chưa hoàn thành',
    ]);
    return event;
  };
  expect(underEach(world, 'replaceAll', replace)).toEqual({
    'one cell': [null, null, [20, 2, 20, 2]],
    'each cell': [null, null, [21, 3, 21, 3]],
    unheard: undefined,
  });
});

it('texts from elsewhere take a list away, or keep and obey it', () => {
  const list = { values: ['a'], allowInvalid: false, helpText: null, dropdown: true };
  const paste = () => {
    office.engine.validations.set(cellAt(30, 2), null);
    office.engine.enter(id, 30, 2, 'a');
    office.engine.validations.set(cellAt(30, 2), list);
    office.paste(sheet, 'B30', [['b']]);
    return [office.engine.display(id, 30, 2), office.engine.validations.within(cellAt(30, 2)).length];
  };
  expect(underEach(world, 'plainPaste', paste)).toEqual({
    'takes rules away': ['b', 0],
    'keeps rules': ['a', 1],
  });
});

it('notes go along when people sort, or stay', () => {
  const sort = () => {
    ['b', 'a'].forEach((text, down) => {
      office.engine.enter(id, 40 + down, 2, text);
    });
    office.engine.notes.write({ ...cellAt(40, 2), rows: 2 }, [['của b'], ['']]);
    office.sort(sheet, 'B40:B41', 2);
    return [office.engine.note(id, 40, 2), office.engine.note(id, 41, 2)];
  };
  expect(underEach(world, 'notesWhenSorted', sort)).toEqual({
    'go along': ['', 'của b'],
    stay: ['của b', ''],
  });
});

it('the range of an event has its edges as plain fields, or not', () => {
  const type = () => heard(() => office.type(sheet, 'B50', String(Math.random())));
  const { there, absent } = underEach(world, 'edgesInEvent', type);
  expect([there, absent]).toMatchObject([{ 2: [50, 2, 50, 2] }, { 2: [null, null, null, null] }]);
});
