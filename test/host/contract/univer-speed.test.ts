// What the host answers in Univer's place so as not to look at every cell: the answers are Univer's own.
import { Tools, type Univer } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { aBench } from '../builders.ts';

describe('a copy of Univer’s', () => {
  class Place {
    lines = [{ row: 1 }, null];
  }
  const parts = () => ({
    place: new Place(),
    day: new Date(0),
    code: /^NV-/g,
    none: undefined,
    text: 'Tổ 3',
  });

  it('is of the same kinds, down to dates and patterns', () => {
    expect(Tools.deepClone(parts())).toStrictEqual(parts());
  });

  it('shares no part with what it was made of', () => {
    const original = parts();
    const copy = Tools.deepClone(original);
    copy.place.lines.length = 0;
    copy.day.setTime(1);
    copy.code.lastIndex = 3;
    expect(original).toStrictEqual(parts());
  });

  it('shares what cannot be copied', () => {
    const shared = { rows: new Map([[1, 'CT-01']]), handler: () => 0 };
    const copy = Tools.deepClone(shared);
    expect([copy.rows, copy.handler]).toStrictEqual([shared.rows, shared.handler]);
    expect(copy.rows).toBe(shared.rows);
  });
});

describe('a formula', () => {
  it('is calculated on a tab that had none, from one that has none, and again when that changes', async () => {
    const { engine, spreadsheet, sheet, id } = aBench();
    const other = spreadsheet.insertSheet('Số liệu');
    other.getRange('A1').setValue(20);
    sheet.getRange('B2').setValue("='Số liệu'!A1*2");
    await until(() => engine.display(id, 2, 2) === '40');
    other.getRange('A1').setValue(21);
    await until(() => engine.display(id, 2, 2) === '42');
  });

  it('that several cells share stays with the others when its own cell is written over', () => {
    const saved = aBench().engine.save() as { sheets: Record<string, { cellData: object }> };
    const [tab] = Object.values(saved.sheets);
    Object.assign(tab ?? {}, { cellData: { 0: { 0: { f: '=B1*2', si: 'all' } }, 1: { 0: { si: 'all' } } } });
    const { sheet } = aBench({ saved });
    sheet.getRange('A1').setValue('hết');
    expect(sheet.getRange('A1:A2').getFormulas()).toEqual([[''], ['=B2*2']]);
  });

  it('that several cells share is told of each when the first of a tab are written', () => {
    const { engine, id } = aBench();
    const { univer } = engine as unknown as { univer: Univer };
    const formulas = univer.__getInjector().get(FormulaDataModel);
    const written = { 0: { 0: { f: '=B1*2', si: 'all' } }, 1: { 0: { si: 'all' } } };
    expect(formulas.updateFormulaData(engine.id, String(id), written)).toEqual({
      0: { 0: { f: '=B1*2', si: 'all' } },
      1: { 0: { f: '=B1*2', si: 'all', x: 0, y: 1 } },
    });
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
