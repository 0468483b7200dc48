// A tiny add-in that fills a tab and hangs two charts on it, one of them drawn from hidden columns.
// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script calls top-level functions by their names.
// biome-ignore-all lint/correctness/noUndeclaredVariables: Google's services are globals.
const UNITS = [
  ['Văn phòng HĐND và UBND', 9, 2, 1],
  ['Phòng Kinh tế, Hạ tầng và Đô thị', 6, 3, 4],
  ['Phòng Văn hóa – Xã hội', 7, '', 2],
  ['Trung tâm Phục vụ hành chính công', 4, 1, ''],
  ['Ban Chỉ huy Quân sự', 3, '', ''],
  ['Công an phường', 5, 2, 1],
];
const HEADS = ['Đơn vị', 'Hoàn thành', 'Đang thực hiện', 'Quá hạn'];
const INDICATORS = [
  ['Chỉ tiêu', 'Đạt'],
  ['Thu ngân sách', 0.86],
  ['Hồ sơ trực tuyến', 0.943],
  ['Hộ nghèo', 0.4],
  ['Giải ngân đầu tư công', 0.58],
];
function setUp() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.setName('Tổng hợp').setHiddenGridlines(true);
  sheet
    .getRange('A1')
    .setValue('TÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM 2026')
    .setFontSize(14)
    .setFontWeight('bold');
  sheet.setFrozenRows(3);
  sheet.setColumnWidth(1, 250);
  const head = sheet.getRange(3, 1, 1, 4).setValues([HEADS]);
  head.setFontWeight('bold').setBackground('#e8f0fe').setHorizontalAlignment('center').setWrap(true);
  sheet
    .getRange(4, 1, UNITS.length, 4)
    .setValues(UNITS)
    .setBorder(true, true, true, true, true, true, '#dadce0', null);
  const late = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=N($D4)>1')
    .setBackground('#f8c7c2')
    .setRanges([sheet.getRange(4, 1, UNITS.length, 4)]);
  const unseen = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$D120=3')
    .setBackground('#fff1a8')
    .setRanges([sheet.getRange(120, 1, 1, 4)]);
  sheet.setConditionalFormatRules([late.build(), unseen.build()]);
  sheet.getRange(120, 1, 1, 4).setValues([['Hàng cuối', 1, 2, 3]]);
  sheet.getRange(3, 11, INDICATORS.length, 2).setValues(INDICATORS);
  sheet.getRange(4, 12, INDICATORS.length - 1, 1).setNumberFormat('0%');
  sheet.hideColumns(11, 2);
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(Charts.ChartType.BAR)
      .addRange(sheet.getRange(3, 1, UNITS.length + 1, 4))
      .setNumHeaders(1)
      .setPosition(11, 1, 10, 8)
      .setOption('title', 'Nhiệm vụ của các đơn vị theo tình trạng')
      .setOption('width', 620)
      .setOption('height', 330)
      .setOption('colors', ['#34a853', '#fbbc04', '#d93025'])
      .setOption('isStacked', true)
      .setOption('legend.position', 'top')
      .setOption('series.0.dataLabel', 'value')
      .setOption('series.1.dataLabel', 'value')
      .setOption('series.2.dataLabel', 'value')
      .build(),
  );
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(Charts.ChartType.COLUMN)
      .addRange(sheet.getRange(3, 11, INDICATORS.length, 2))
      .setNumHeaders(1)
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setPosition(11, 6, 0, 8)
      .setOption('title', 'Mức đạt của các chỉ tiêu')
      .setOption('width', 420)
      .setOption('height', 330)
      .setOption('colors', ['#1a73e8'])
      .setOption('legend.position', 'none')
      .setOption('useFirstColumnAsDomain', true)
      .setOption('series.0.dataLabel', 'value')
      .build(),
  );
}
function removeFirst() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.removeChart(sheet.getCharts()[0]);
}
function freezeNothing() {
  SpreadsheetApp.getActiveSheet().setFrozenRows(0);
}
