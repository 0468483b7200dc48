// Range: what the setters of looks do to a cell as it is shown. Each wish, and null, is as Google's reference of Range has
// it [D]; that a wish which makes no sense is passed over in silence is told by several reports [R+].
import {
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { aBench } from '../builders.ts';
import { contractOf } from '../contract-of.ts';

contractOf({
  Range: `
    setBackground setBackgrounds setBorder setFontColor setFontColors setFontSize setFontWeight
    setFontWeights setHorizontalAlignment setNumberFormat setNumberFormats setVerticalAlignment setWrap
    setWrapStrategy setWrapStrategies setHorizontalAlignments setTextStyles`,
  SpreadsheetApp: 'newTextStyle',
  TextStyleBuilder: 'build setBold setFontSize setForegroundColor',
});

type Looks = Readonly<IStyleData>;

/** A1:B2 of a blank tab, and one trait of each of its cells as they are shown. */
function fourCells() {
  const { sheet, app, engine, id } = aBench();
  const area = { sheetId: id, row: 1, column: 1, rows: 2, columns: 2 };
  const shown = <T>(trait: (style: Looks) => T): readonly T[] => engine.cells.styles(area, trait).flat();
  return { app, range: sheet.getRange('A1:B2'), shown };
}

const everywhere = <T>(value: T): readonly T[] => [value, value, value, value];

it('a setter of one look reaches every cell, and gives the range back', () => {
  const { app, range, shown } = fourCells();
  range
    .setBackground('#FFEEDD')
    .setFontColor('red')
    .setFontSize(18)
    .setFontWeight('bold')
    .setHorizontalAlignment('center')
    .setVerticalAlignment('middle')
    .setNumberFormat('#,##0')
    .setWrap(true);
  expect(shown(({ bg, cl, fs, bl }) => [bg?.rgb, cl?.rgb, fs, bl])).toEqual(
    everywhere(['#ffeedd', '#ff0000', 18, 1]),
  );
  expect(shown(({ ht, vt }) => [ht, vt])).toEqual(everywhere([HorizontalAlign.CENTER, VerticalAlign.MIDDLE]));
  expect(shown(({ n, tb }) => [n?.pattern, tb])).toEqual(everywhere(['#,##0', WrapStrategy.WRAP]));
  range.setWrapStrategy(app.WrapStrategy.CLIP);
  expect(shown(({ tb }) => tb)).toEqual(everywhere(WrapStrategy.CLIP));
  range.setWrapStrategy(app.WrapStrategy.OVERFLOW).setWrap(true).setWrap(false);
  expect(shown(({ tb }) => tb)).toEqual(everywhere(WrapStrategy.OVERFLOW));
});

it('a setter of many looks gives each cell its own, and null takes one away', () => {
  const { app, range, shown } = fourCells();
  const { WRAP, OVERFLOW, CLIP } = app.WrapStrategy;
  range.setBackground('#ffeedd').setFontColor('#111111').setFontWeight('bold');
  range
    .setBackgrounds([
      ['red', null],
      [null, '#00f'],
    ])
    .setFontColors([
      [null, '#222222'],
      ['#333333', null],
    ])
    .setFontWeights([
      ['normal', 'bold'],
      [null, 'bold'],
    ])
    .setHorizontalAlignments([
      ['left', 'center'],
      ['right', null],
    ])
    .setWrapStrategies([
      [WRAP, OVERFLOW],
      [CLIP, WRAP],
    ])
    .setNumberFormats([
      ['@', '0%'],
      ['dd/MM/yyyy', 'general'],
    ]);
  expect(shown(({ ht }) => ht)).toEqual([
    HorizontalAlign.LEFT,
    HorizontalAlign.CENTER,
    HorizontalAlign.RIGHT,
    undefined,
  ]);
  expect(shown(({ tb }) => tb)).toEqual([
    WrapStrategy.WRAP,
    WrapStrategy.OVERFLOW,
    WrapStrategy.CLIP,
    WrapStrategy.WRAP,
  ]);
  expect(shown(({ bg }) => bg?.rgb)).toEqual(['#ff0000', undefined, undefined, '#0000ff']);
  expect(shown(({ cl }) => cl?.rgb)).toEqual([undefined, '#222222', '#333333', undefined]);
  expect(shown(({ bl }) => bl === 1)).toEqual([false, true, false, true]);
  expect(shown(({ n }) => n?.pattern)).toEqual(['@', '0%', 'dd/MM/yyyy', undefined]);
});

it('a grid of looks of another size throws, and nothing is changed', () => {
  const { range, shown } = fourCells();
  const wrong = [['red', 'red']];
  for (const set of ['setBackgrounds', 'setFontColors', 'setFontWeights', 'setNumberFormats'] as const) {
    expect(() => Reflect.apply(range[set], range, [wrong])).toThrow('Dữ liệu có 1 nhưng dải ô có 2.');
  }
  expect(shown(({ bg, cl, bl, n }) => [bg, cl, bl, n])).toEqual(
    everywhere([undefined, undefined, undefined, undefined]),
  );
});

it('a wish that makes no sense changes nothing and throws nothing', () => {
  const { range, shown } = fourCells();
  range.setBackground('#ffeedd').setFontColor('#111111').setFontSize(12).setHorizontalAlignment('right');
  const before = shown((style) => style);
  range
    .setBackground('không phải màu')
    .setFontColor('#12345')
    .setFontSize(0)
    .setVerticalAlignment('ở giữa' as 'middle')
    .setHorizontalAlignment('ở giữa' as 'center');
  expect(shown((style) => style)).toEqual(before);
});

describe('a border', () => {
  const SOLID = { s: BorderStyleTypes.THIN, cl: { rgb: '#ff0000' } };

  it('is drawn where true is said, taken away where false, and stays where null', () => {
    const { app, range, shown } = fourCells();
    range.setBorder(true, true, true, true, true, true, 'red', app.BorderStyle.SOLID);
    expect(shown(({ bd }) => bd)).toEqual(everywhere({ t: SOLID, b: SOLID, l: SOLID, r: SOLID }));
    range.setBorder(false, null, null, null, false, null);
    const sides = shown(({ bd }) => [bd?.t, bd?.b, bd?.l, bd?.r].map(Boolean));
    expect(sides).toEqual([
      [false, true, true, false],
      [false, true, false, true],
      [true, true, true, false],
      [true, true, false, true],
    ]);
  });

  it('is black and solid unless told', () => {
    const { range, shown } = fourCells();
    range.setBorder(true, null, null, null, null, null);
    const black = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };
    expect(shown(({ bd }) => bd?.t)).toEqual([black, black, undefined, undefined]);
  });
});

/** Several traits of a cell's text at once [D]; what a style leaves open is general knowledge [mem]. */
describe('a text style', () => {
  it('sets what it names and leaves the rest', () => {
    const { sheet, app } = aBench();
    const cell = sheet.getRange('A1').setFontWeight('bold').setFontColor('#111111');
    const style = app.newTextStyle().setForegroundColor('#FF0000').setFontSize(8).build();
    cell.setTextStyle(style);
    expect(cell.getFontWeights()).toEqual([['bold']]);
    expect([style.getForegroundColor(), style.getFontSize(), style.isBold()]).toEqual(['#FF0000', 8, null]);
  });

  it('for each cell is one write', () => {
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

  it('in a grid of another size is refused', () => {
    const { sheet, app } = aBench({ world: { language: 'en' } });
    const style = app.newTextStyle().build();
    expect(() => sheet.getRange('A1:B1').setTextStyles([[style]])).toThrow(
      'The data has 1 but the range has 2.',
    );
  });

  it('lets no trait slip that is not imitated', () => {
    expect(() => aBench().app.newTextStyle().setUnderline(true)).toThrow('is not emulated by the host');
  });
});
