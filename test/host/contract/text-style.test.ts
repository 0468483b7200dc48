// Text styles: several traits of a cell's text at once.
import { aBench } from '../builders.ts';

it('a style sets what it names and leaves the rest', () => {
  const { sheet, app } = aBench();
  const cell = sheet.getRange('A1').setFontWeight('bold').setFontColor('#111111');
  const style = app.newTextStyle().setForegroundColor('#FF0000').setFontSize(8).build();
  cell.setTextStyle(style);
  expect(cell.getFontWeights()).toEqual([['bold']]);
  expect([style.getForegroundColor(), style.getFontSize(), style.isBold()]).toEqual(['#FF0000', 8, null]);
});

it('one style for each cell is one write', () => {
  const { sheet, app, world, engine, id } = aBench();
  const strong = app.newTextStyle().setBold(true).setForegroundColor('#00ff00').build();
  const plain = app.newTextStyle().setBold(false).setItalic(true).setFontFamily('Arial').build();
  world.meter.reset();
  sheet.getRange('A1:B2').setTextStyles([
    [strong, plain],
    [plain, strong],
  ]);
  expect(world.meter.counts()).toMatchObject({ handle: 1, write: 1 });
  expect(sheet.getRange('A1:B2').getFontWeights()).toEqual([
    ['bold', 'normal'],
    ['normal', 'bold'],
  ]);
  const area = { sheetId: id, row: 1, column: 1, rows: 1, columns: 2 };
  expect(engine.cells.styles(area, ({ cl, it: italic }) => [cl?.rgb, italic])).toEqual([
    [
      ['#00ff00', undefined],
      [undefined, 1],
    ],
  ]);
});

it('a grid of another size is refused', () => {
  const { sheet, app } = aBench({ world: { language: 'en' } });
  const style = app.newTextStyle().build();
  expect(() => sheet.getRange('A1:B1').setTextStyles([[style]])).toThrow(
    'The data has 1 but the range has 2.',
  );
});

it('members that are not imitated fail loudly', () => {
  expect(() => aBench().app.newTextStyle().setUnderline(true)).toThrow('is not emulated by the host');
});
