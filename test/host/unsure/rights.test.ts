// Protections, refusals and lists under each reading.
import { createCharts } from '../../../host/services/charts.ts';
import type { User } from '../../../host/types.ts';
import { aBench, messageOf, onEngine } from '../builders.ts';
import { anExecution, CHIEF, CLERK } from '../office-builders.ts';
import { underEach } from './under-each.ts';

const NEIGHBOUR: User = { ...CHIEF, email: 'kinhte@phuong.vn', name: 'Kinh tế', role: 'editor' };
const PROTECTED = /^You are trying to edit a protected cell or object\./;
const Charts = createCharts() as GoogleAppsScript.Charts.Charts;

const chief = aBench({ world: { users: [CHIEF, CLERK, NEIGHBOUR], language: 'en' }, lasts: true });
const { world, sheet, spreadsheet, app } = chief;
const clerk = () => onEngine(chief.engine, anExecution(world, { user: CLERK }));
const emails = (users: readonly GoogleAppsScript.Base.User[]) => users.map((user) => user.getEmail());

function closed(a1: string) {
  const protection = sheet.getRange(a1).protect();
  for (const editor of protection.getEditors()) protection.removeEditor(editor);
  return protection.setDomainEdit(false);
}

/** null where nothing is thrown. */
function refusedOf(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch (error) {
    expect(String(error)).toMatch(/protected cell/);
    return true;
  }
}

it('a refused write throws at its line, or at the flush, when the rest has arrived', () => {
  closed('A1');
  const write = () => {
    const me = clerk();
    me.sheet.getRange('B1').setValue('');
    const line = refusedOf(() => me.sheet.getRange('A1').setValue('x'));
    me.sheet.getRange('B1').setValue('y');
    const flush = refusedOf(() => me.app.flush());
    return [line, flush, sheet.getRange('A1:B1').getValues()[0]];
  };
  expect(underEach(world, 'refusals', write)).toEqual({
    'at the line': [true, false, ['', 'y']],
    'at the flush': [false, true, ['', 'y']],
  });
});

it('what is told late is told by a read too, once', () => {
  closed('A2');
  world.options = { ...world.options, readings: { refusals: 'at the flush' } };
  const me = clerk();
  me.sheet.getRange('A2').setValue('x').setNote('y');
  expect(messageOf(() => me.sheet.getRange('C2').getValue())).toMatch(PROTECTED);
  me.app.flush();
  expect(messageOf(() => me.sheet.getRange('C2').setValues([['a', 'b']]))).toMatch(/number of columns/);
  world.options = { ...world.options, readings: {} };
});

it('a warning lets every script pass, or the owner’s alone', () => {
  sheet.getRange('A3').protect().setWarningOnly(true);
  const write = () => {
    sheet.getRange('A3').setValue('x');
    const range = clerk().sheet.getRange('A3');
    return [refusedOf(() => range.setValue('y')), range.canEdit()];
  };
  expect(underEach(world, 'warnedCells', write)).toEqual({
    'open to scripts': [false, true],
    'open to the owner’s scripts': [true, false],
  });
});

it('cells closed to a person close the colour rules about them, or do not', () => {
  closed('A4');
  const colour = () => {
    const me = clerk();
    const rule = me.app.newConditionalFormatRule().whenFormulaSatisfied('=$A4=1').setBackground('#ff0000');
    return refusedOf(() =>
      me.sheet.setConditionalFormatRules([rule.setRanges([me.sheet.getRange('A4')]).build()]),
    );
  };
  expect(underEach(world, 'colourRulesOfClosedCells', colour)).toEqual({ closed: true, open: false });
});

it('cells closed to a person can be protected by that person, or not', () => {
  closed('A5');
  expect(
    underEach(world, 'protectingClosedCells', () => refusedOf(() => clerk().sheet.getRange('A5').protect())),
  ).toEqual({ refused: true, allowed: false });
});

it('a new protection lets the domain in, or not', () => {
  expect(underEach(world, 'domainAtFirst', () => sheet.getRange('A6').protect().canDomainEdit())).toEqual({
    'may edit': true,
    'may not edit': false,
  });
});

it('editors name the owner, or do not', () => {
  const protection = sheet.getRange('A7').protect();
  expect(underEach(world, 'ownerInProtection', () => emails(protection.getEditors()))).toEqual({
    'when added': [CLERK.email, NEIGHBOUR.email],
    always: [CHIEF.email, CLERK.email, NEIGHBOUR.email],
  });
  expect(underEach(world, 'ownerInFile', () => emails(spreadsheet.getEditors()))).toEqual({
    listed: [CHIEF.email, CLERK.email, NEIGHBOUR.email],
    'left out': [CLERK.email, NEIGHBOUR.email],
  });
});

it('ends left open are named by the grid, or stay open', () => {
  const notations = ['B5:B', 'C:D', '2:3', 'B2:3', 'A1:B2'];
  const named = () => notations.map((a1) => sheet.getRange(a1).getA1Notation());
  expect(underEach(world, 'openEnds', named)).toEqual({
    'closed at the grid': ['B5:B1000', 'C1:D1000', 'A2:Z3', 'B2:Z3', 'A1:B2'],
    kept: ['B5:B', 'C:D', '2:3', 'B2:3', 'A1:B2'],
  });
});

it('lists come the oldest or the newest first', () => {
  const tab = spreadsheet.insertSheet('Danh sách');
  tab.getRange('A1').protect().setDescription('một');
  tab.getRange('B1').protect().setDescription('hai');
  for (const a1 of ['A1:C4', 'A1:B4']) {
    const builder = tab.newChart().setChartType(Charts.ChartType.BAR).addRange(tab.getRange(a1));
    tab.insertChart(builder.setNumHeaders(1).setPosition(9, 1, 0, 0).build());
  }
  const listed = () => [
    ...tab.getProtections(app.ProtectionType.RANGE).map((one) => one.getDescription()),
    ...tab.getCharts().map((chart) => chart.getChartId()),
  ];
  expect(underEach(world, 'listOrder', listed)).toEqual({
    'oldest first': ['một', 'hai', 1, 2],
    'newest first': ['hai', 'một', 2, 1],
  });
  const ranges = () =>
    tab
      .getCharts()[0]
      ?.getRanges()
      .map((range) => range.getA1Notation());
  expect(underEach(world, 'rangesOfChart', ranges)).toEqual({
    'as given': ['A1:C4'],
    'column by column': ['A1:A4', 'B1:B4', 'C1:C4'],
  });
});
