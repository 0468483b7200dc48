// The engine as a person and Google's events see it.
import { aBench } from '../builders.ts';

describe('a person at a cell', () => {
  it('types by the locale of the spreadsheet, and plain-text cells take text [R+]', () => {
    const { engine, sheet, id } = aBench();
    sheet.getRange('B1').setNumberFormat('@');
    engine.enter(id, 1, 1, '1.234,5');
    engine.enter(id, 1, 2, '1.234,5');
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[1234.5, '1.234,5']]);
    expect([engine.display(id, 1, 1), engine.display(id, 1, 2)]).toEqual(['1.234,50', '1.234,5']);
  });

  it('clears values and leaves formats', () => {
    const { engine, sheet, id } = aBench();
    engine.enter(id, 1, 1, '14%');
    engine.clear({ sheetId: id, row: 1, column: 1, rows: 2, columns: 2 });
    expect(sheet.getRange('A1').getValue()).toBe('');
    expect(sheet.getRange('A1').getNumberFormats()).toEqual([['0%']]);
  });
});

describe('the value that an event tells', () => {
  it('is a raw string: serial for a date, dot for decimals, upper case for a tick [mem]', () => {
    const { engine, id } = aBench();
    const told = ['09/12/2025', '12,5', 'true', 'chữ', ''].map((text, index) => {
      engine.enter(id, 1, index + 1, text);
      return engine.eventValue(id, 1, index + 1);
    });
    expect(told).toEqual(['46000', '12.5', 'TRUE', 'chữ', '']);
  });
});

describe('names', () => {
  it('lead to tabs', () => {
    const { engine, spreadsheet } = aBench();
    const id = spreadsheet.insertSheet('Danh bạ').getSheetId();
    expect(engine.sheetNames()).toEqual(['Trang tính1', 'Danh bạ']);
    expect([engine.sheetIdByName('Danh bạ'), engine.sheetIdByName('Không có')]).toEqual([id, null]);
    expect(engine.sheetIdOf(String(id))).toBe(id);
  });
});

describe('formulas in cells', () => {
  it('are calculated after the script, TODAY() by the clock in the spreadsheet zone', async () => {
    const { engine, sheet, id, world } = aBench();
    world.clock.set(Date.parse('2026-02-09T00:30:00+07:00'));
    sheet.getRange('A1:B1').setValues([['=IF(1;6;7)*7', '=TODAY()']]);
    engine.recalculate();
    await settled(() => engine.display(id, 1, 2) !== '');
    expect([engine.eventValue(id, 1, 1), engine.eventValue(id, 1, 2)]).toEqual(['42', '46062']);
  });
});

async function settled(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5));
}
