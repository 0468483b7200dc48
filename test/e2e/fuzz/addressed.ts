// Which cells a request is about, and so may change.
import { INDICATORS, TASKS, type Ward } from '../ward.ts';
import type { Json } from './requests.ts';
import type { Place } from './workbook.ts';

const HEADERS: Readonly<Record<string, string>> = {
  state: 'Tình trạng',
  progress: 'Tiến độ (%)',
  completedOn: 'Ngày hoàn thành',
  document: 'Số, ký hiệu văn bản/sản phẩm',
  evidenceLink: 'Liên kết minh chứng',
  difficulty: 'Khó khăn, vướng mắc',
  period: 'Kỳ số liệu',
  result: 'Kết quả thực hiện',
  source: 'Nguồn số liệu, ghi chú',
};

/** The cells that a request names; nothing for one that names none. */
export function addressedBy(
  ward: Ward,
  name: string,
  request: Json,
): ((place: Place) => boolean) | undefined {
  const asked = (typeof request === 'object' && !Array.isArray(request) ? request : null) ?? {};
  const { code, field, mends, fields } = asked as Readonly<Record<string, unknown>>;
  const rowOf = (tab: string) => ward.shown(tab).findIndex((cells) => cells.includes(String(code))) + 1;
  if (name === 'saveTask' || name === 'saveIndicator') {
    const tab = name === 'saveTask' ? TASKS : INDICATORS;
    const headers = ward.shown(tab)[3] ?? [];
    const columns = Object.keys(fields ?? {}).map((key) => headers.indexOf(HEADERS[key] ?? key) + 1);
    return (place) => place.tab === tab && place.row === rowOf(tab) && columns.includes(place.column);
  }
  if (name === 'answerReview') {
    const isRow = ({ tab, row }: Place) => (tab === TASKS || tab === INDICATORS) && row === rowOf(tab);
    const isTitle = ({ tab, row, column }: Place) =>
      field === 'title' && (tab === TASKS || tab === INDICATORS) && row < 4 && column === 1;
    return (place) => /^(?:Danh bạ|Cấu hình)$/.test(place.tab) || isRow(place) || isTitle(place);
  }
  // What an earlier request told setup, too.
  if (name === 'runSetUp') return (place) => /^(?:Danh bạ|Cấu hình)$/.test(place.tab);
  if (name !== 'repairStructure' || typeof mends !== 'string') return undefined;
  const areas = areasIn(mends);
  return ({ tab, row, column }) =>
    areas.some(
      (at) =>
        tab === at.tab &&
        row >= at.row &&
        row < at.row + at.rows &&
        column >= at.column &&
        column < at.column + at.columns,
    );
}

interface Area extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** Of every write, however deep; none in what is no JSON, which no page would send. */
function areasIn(json: string): readonly Area[] {
  const areas: Area[] = [];
  try {
    JSON.parse(json, (key, value: unknown) => {
      if (key === 'at' && typeof value === 'object' && value !== null) areas.push(value as Area);
      return value;
    });
  } catch {
    return [];
  }
  return areas;
}
