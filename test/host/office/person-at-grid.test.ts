// What people do to rows, columns, blocks and tabs, and how little of it onEdit hears.
import type { Rule } from '../../../host/engine/validation-rules.ts';
import type { CellArea } from '../../../host/types.ts';
import { aWorld, CHIEF, CLERK, VISITOR } from '../office-builders.ts';
import { anOffice, closeOffices } from './an-office.ts';

afterEach(closeOffices);

const LIST: Rule = { values: ['Hoàn thành'], allowInvalid: false, helpText: null, dropdown: true };

/** Rows of texts from A1 on, and short ways to look at them. */
function aTab(rows: readonly (readonly string[])[]) {
  const opened = anOffice();
  const { office, sheet } = opened;
  const id = office.engine.sheetIdByName(sheet) ?? -1;
  for (const [down, row] of rows.entries()) {
    for (const [right, text] of row.entries()) office.engine.enter(id, down + 1, right + 1, text);
  }
  const area = (row: number, column: number, height = 1, width = 1): CellArea => ({
    sheetId: id,
    row,
    column,
    rows: height,
    columns: width,
  });
  const seen = (height: number, width: number) => office.engine.displays(area(1, 1, height, width));
  const paint = (areas: readonly CellArea[], formula: string) => {
    const look = { background: '#ff0000', fontColor: null, bold: null, strikethrough: null };
    office.engine.rules.replace(id, [{ areas, formula, ...look }]);
  };
  const painted = () =>
    office.engine.rules
      .read(id)
      .map(({ areas, formula }) => [
        areas.map(({ row, column, rows: height, columns }) => [row, column, height, columns]),
        formula,
      ]);
  return { ...opened, engine: office.engine, id, area, seen, paint, painted };
}

describe('rows and columns', () => {
  it('come, go and move without onEdit', () => {
    const { office, sheet, seen, remembered } = aTab([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    office.insertRows(sheet, 1);
    office.insertColumns(sheet, 0, 2);
    office.moveColumn(sheet, 3, 6);
    expect(seen(3, 5)).toEqual([
      ['', '', 'b', 'c', 'a'],
      ['', '', '', '', ''],
      ['', '', 'e', 'f', 'd'],
    ]);
    office.deleteRows(sheet, 2);
    office.deleteColumns(sheet, 1, 2);
    expect(seen(2, 3)).toEqual([
      ['b', 'c', 'a'],
      ['e', 'f', 'd'],
    ]);
    expect(remembered('edit')).toBeUndefined();
  });

  it('may not all go, and are not open to a viewer', () => {
    const { office, sheet } = aTab([]);
    expect(() => office.deleteRows(sheet, 1, 1000)).toThrow('Google keeps one row that is not frozen');
    expect(() => office.as(VISITOR.email).insertRows(sheet, 1)).toThrow('khach@phuong.vn may only view');
  });
});

describe('sorting', () => {
  it('moves whole rows of the area with notes and validation, and onEdit hears nothing', () => {
    const { office, engine, sheet, area, seen, remembered } = aTab([
      ['Mã', 'Số'],
      ['a', '3'],
      ['b', ''],
      ['c', '1'],
    ]);
    engine.notes.write(area(2, 1), [['của a']]);
    engine.validations.set(area(2, 2), LIST);
    engine.cells.restyle(area(2, 1), () => ({ bg: { rgb: '#00ff00' } }));
    office.sort(sheet, 'A2:B4', 2);
    expect(seen(4, 2)).toEqual([
      ['Mã', 'Số'],
      ['c', '1'],
      ['a', '3'],
      ['b', ''],
    ]);
    expect(engine.notes.read(area(2, 1, 2))).toEqual([[''], ['của a']]);
    expect(engine.validations.read(area(2, 2, 2))).toEqual([[null], [LIST]]);
    expect(engine.cells.styles(area(2, 1, 2), ({ bg }) => bg?.rgb)).toEqual([[undefined], ['#00ff00']]);
    expect(remembered('edit')).toBeUndefined();
  });

  it('takes along also that a cell lacks the format of the others', () => {
    const { office, engine, sheet, area } = aTab([['2'], ['1']]);
    engine.cells.restyle(area(1, 1), () => ({ n: { pattern: '0%' }, bg: { rgb: '#00ff00' } }));
    engine.cells.restyle(area(2, 1), () => ({ bg: { rgb: '#ff0000' } }));
    office.sort(sheet, 'A1:A2', 1);
    const looks = engine.cells.styles(area(1, 1, 2), ({ n, bg }) => [n?.pattern, bg?.rgb]);
    expect(looks).toEqual([[[undefined, '#ff0000']], [['0%', '#00ff00']]]);
  });

  it('puts numbers before texts and empty cells last, whichever way', () => {
    const { office, sheet, seen } = aTab([['b'], [''], ['10'], ['ă'], ['2'], ['TRUE']]);
    office.sort(sheet, 'A1:A6', 1);
    expect(seen(6, 1).flat()).toEqual(['2', '10', 'ă', 'b', 'TRUE', '']);
    office.sort(sheet, 'A1:A6', 1, false);
    expect(seen(6, 1).flat()).toEqual(['TRUE', 'b', 'ă', '10', '2', '']);
  });

  it('keeps formulas on their own rows, and colour rules where they are', () => {
    const { office, engine, sheet, area, paint, painted } = aTab([
      ['2', '=A1*10'],
      ['1', '=A2*10'],
    ]);
    paint([area(1, 1)], '=A1>1');
    office.sort(sheet, 'A1:B2', 1);
    expect(engine.cells.formulas(area(1, 2, 2))).toEqual([['=A1*10'], ['=A2*10']]);
    expect(painted()).toEqual([[[[1, 1, 1, 1]], '=A1>1']]);
  });
});

describe('cutting and pasting', () => {
  it('takes the whole cells along, leaves nothing behind, and onEdit hears nothing', () => {
    const { office, engine, sheet, area, seen, remembered } = aTab([['a', 'b'], [], ['=A1', 'x']]);
    engine.notes.write(area(1, 1), [['ghi chú']]);
    engine.notes.write(area(2, 2), [['mất']]);
    engine.validations.set(area(1, 1), LIST);
    office.cutPaste(sheet, 'A1:B1', 2, 2);
    expect(seen(2, 3)).toEqual([
      ['', '', ''],
      ['', 'a', 'b'],
    ]);
    expect(engine.cells.formulas(area(3, 1))).toEqual([['=B2']]);
    expect(engine.notes.read(area(1, 1, 2, 2))).toEqual([
      ['', ''],
      ['', 'ghi chú'],
    ]);
    expect(engine.validations.read(area(1, 1, 2, 2))).toEqual([
      [null, null],
      [null, LIST],
    ]);
    expect(remembered('edit')).toBeUndefined();
  });

  it('breaks colour rules into pieces', () => {
    const { office, sheet, area, paint, painted } = aTab([['a']]);
    paint([area(1, 1, 3, 1)], '=$A1="a"');
    office.cutPaste(sheet, 'A2', 5, 3);
    expect(painted()).toEqual([
      [
        [
          [1, 1, 1, 1],
          [3, 1, 1, 1],
          [5, 3, 1, 1],
        ],
        '=$A1="a"',
      ],
    ]);
  });
});

describe('copying and pasting', () => {
  it('replaces content, looks, note and validation, and onEdit is told no values', () => {
    const { office, engine, sheet, area, remembered } = aTab([['a', '=A1']]);
    engine.validations.set(area(5, 1), LIST);
    engine.notes.write(area(5, 1), [['cũ']]);
    office.copyPaste(sheet, 'A1:B1', sheet, 5, 1);
    expect(engine.display(area(1, 1).sheetId, 5, 1)).toBe('a');
    expect(engine.cells.formulas(area(5, 1, 1, 2))).toEqual([['', '=A5']]);
    expect(engine.validations.read(area(5, 1))).toEqual([[null]]);
    expect(engine.notes.read(area(5, 1))).toEqual([['']]);
    expect(remembered('edit')).toEqual({ at: [5, 1, 5, 2], by: CHIEF.email });
    office.copyPaste(sheet, 'A1', sheet, 7, 1);
    expect(remembered('edit')).toEqual({ at: [7, 1, 7, 1], by: CHIEF.email });
  });

  it('passes a rule that would turn the text away when typed', () => {
    const { office, engine, sheet, area, id } = aTab([['xong', 'Hoàn thành']]);
    engine.validations.set(area(1, 2), LIST);
    office.copyPaste(sheet, 'A1', sheet, 1, 2);
    expect([engine.display(id, 1, 2), engine.validations.within(area(1, 2))]).toEqual(['xong', []]);
  });

  it('colours the target as the source is coloured, in another tab too', () => {
    const { office, engine, sheet, area, paint, painted } = aTab([['a']]);
    const other = engine.tabs.insert('Hai', 1);
    paint([area(1, 1), area(9, 1)], '=$A1="a"');
    office.copyPaste(sheet, 'A1:B1', sheet, 9, 1);
    office.copyPaste(sheet, 'A2:A9', sheet, 2, 3);
    office.copyPaste(sheet, 'A1', 'Hai', 4, 2);
    expect(painted()).toEqual([
      [
        [
          [1, 1, 1, 1],
          [9, 1, 1, 1],
          [9, 3, 1, 1],
        ],
        '=$A1="a"',
      ],
    ]);
    expect(engine.rules.read(other).map(({ areas, formula }) => [areas.length, formula])).toEqual([
      [1, '=$A4="a"'],
    ]);
  });
});

it('filling down copies the first row over the others, and onEdit is told the cells filled', () => {
  const { office, engine, sheet, area, seen, remembered } = aTab([['a', '=A1'], ['b'], ['c']]);
  engine.validations.set(area(1, 1), LIST);
  office.fillDown(sheet, 'A1:B3');
  expect(seen(3, 1).flat()).toEqual(['a', 'a', 'a']);
  expect(engine.cells.formulas(area(1, 2, 3))).toEqual([['=A1'], ['=A2'], ['=A3']]);
  expect(engine.validations.read(area(3, 1))).toEqual([[LIST]]);
  expect(remembered('edit')).toEqual({ at: [2, 1, 3, 2], by: CHIEF.email });
});

it('tabs are renamed and deleted without onEdit, the last one stays', () => {
  const { office, engine, sheet, remembered } = aTab([]);
  office.renameTab(sheet, 'Một');
  expect(() => office.deleteTab('Một')).toThrow('"Một" is the last tab to be seen');
  engine.tabs.insert('Hai', 1);
  expect(() => office.renameTab('Hai', 'MỘT')).toThrow('there is a tab "MỘT" already');
  office.deleteTab('Một');
  expect([engine.sheetNames(), remembered('edit')]).toEqual([['Hai'], undefined]);
});

describe('the selection', () => {
  const cells = (opened: ReturnType<typeof anOffice>) => opened.office.call('selected');

  it('is what a script finds, A1 until something is selected', () => {
    const opened = anOffice();
    expect(cells(opened)).toEqual({ ok: true, value: [opened.sheet, 'A1', 'A1'] });
    opened.office.select(opened.sheet, 3, 2, 2, 2);
    expect(cells(opened)).toEqual({ ok: true, value: [opened.sheet, 'B3:C4', 'B3'] });
  });

  it('is everyone’s own', () => {
    const opened = anOffice(aWorld());
    opened.office.select(opened.sheet, 3, 2);
    opened.office.as(CLERK.email).select(opened.sheet, 7, 1);
    expect(cells(opened)).toMatchObject({ value: [opened.sheet, 'A7', 'A7'] });
    opened.office.as(CHIEF.email);
    expect(cells(opened)).toMatchObject({ value: [opened.sheet, 'B3', 'B3'] });
  });

  it('stays on its cells while rows come and go', () => {
    const opened = anOffice();
    opened.office.select(opened.sheet, 5, 2);
    opened.office.insertRows(opened.sheet, 1, 2);
    expect(cells(opened)).toMatchObject({ value: [opened.sheet, 'B7', 'B7'] });
  });

  it('moves when a script activates a range', () => {
    const opened = anOffice();
    expect(opened.office.call('goTo', 'C9:D10')).toEqual({ ok: true, value: [opened.sheet, 'C9:D10', 'C9'] });
    expect(cells(opened)).toMatchObject({ value: [opened.sheet, 'C9:D10', 'C9'] });
    expect(opened.office.call('goTo', 'D10', true)).toMatchObject({ value: [opened.sheet, 'C9:D10', 'D10'] });
    expect(opened.office.call('goTo', 'A1', true)).toMatchObject({ value: [opened.sheet, 'A1', 'A1'] });
  });

  it('is the edited cells while onEdit runs, wherever the hand is by then', () => {
    const { office, sheet, remembered } = anOffice();
    const sheetId = office.engine.sheetIdByName(sheet) ?? -1;
    office.select(sheet, 9, 9);
    office.edited({ sheetId, row: 2, column: 3, rows: 1, columns: 2 });
    expect(remembered('active')).toEqual('C2:D2');
  });
});
