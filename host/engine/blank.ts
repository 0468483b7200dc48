// The workbook that "new spreadsheet" gives on Google: one empty tab of 1000 rows and 26 columns in Arial 10.
import { BooleanNumber, type IWorkbookData, type IWorksheetData, LocaleType } from '@univerjs/core';
import type { Language } from '../types.ts';

const FIRST_TAB: Readonly<Record<Language, string>> = { vi: 'Trang tính1', en: 'Sheet1' };

export function blankWorkbook(language: Language = 'vi'): IWorkbookData {
  return {
    id: '1cHuVaNaNhAiPhOnGkEhOaCh2026pHuOnGtHeOdOiKtxh',
    name: language === 'vi' ? 'Bảng tính không có tiêu đề' : 'Untitled spreadsheet',
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    styles: {},
    defaultStyle: { ff: 'Arial', fs: 10 },
    sheetOrder: ['0'],
    sheets: { 0: blankTab('0', FIRST_TAB[language]) },
  };
}

export function blankTab(id: string, name: string): IWorksheetData {
  return {
    id,
    name,
    tabColor: '',
    hidden: BooleanNumber.FALSE,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount: 1000,
    columnCount: 26,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
  };
}
