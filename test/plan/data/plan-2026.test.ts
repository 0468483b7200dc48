// The data of the plan against the plan's own text, read here a second time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issuedNameSums } from '../../../src/plan/data/codes-2026.ts';
import { FIXED_DEADLINES, LEADERS_2026, PLAN_2026, UNITS_2026 } from '../../../src/plan/data/plan-2026.ts';
import { checkSum } from '../../../src/sheet/check-sum.ts';

const LINES = readFileSync(join(__dirname, '../../fixtures/ke-hoach-2026.txt'), 'utf8').split('\n');

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

const lineAt = (line: number): string => LINES[line - 1] ?? '';

/** Tab-separated rows between two lines, header rows left out. */
function rowsBetween(from: number, to: number): Line[] {
  return LINES.slice(from - 1, to)
    .map((text, index) => ({ line: from + index, cells: text.split('\t') }))
    .filter(({ cells }) => cells.length > 1 && cells[0] !== 'STT');
}

/** Joins the tail of a cell cut by a page break, without repeating words that both sides print. */
function joinCut(head: string, tail: string): string {
  if (tail === '') return head;
  const words = tail.split(' ');
  for (let shared = words.length; shared > 0; shared--) {
    if (head.endsWith(` ${words.slice(0, shared).join(' ')}`)) {
      return [head, ...words.slice(shared)].join(' ');
    }
  }
  return `${head} ${tail}`;
}

function readTasks(): Line[] {
  const tasks: Line[] = [];
  for (const row of rowsBetween(204, 235)) {
    const above = tasks[tasks.length - 1];
    if (row.cells[0] !== '' || above === undefined) tasks.push(row);
    else {
      const cells = above.cells.map((cell, index) => joinCut(cell, row.cells[index] ?? ''));
      tasks[tasks.length - 1] = { line: above.line, cells };
    }
  }
  return tasks;
}

/** Fills the owner down; the second owner begins one row below its print, as headings 2.1 and 2.2 part the plan. */
function readOwners(rows: readonly Line[]): string[] {
  const printed = rows.map(({ cells }) => cells[4] ?? '');
  const slip = rows.findIndex(({ line }) => line === 185);
  const moved = printed.map((owner, index) => {
    if (index === slip) return '';
    return index === slip + 1 ? (printed[slip] ?? '') : owner;
  });
  let current = '';
  return moved.map((owner) => {
    current = owner || current;
    return current;
  });
}

describe('the plan of 2026', () => {
  describe('Phụ lục I', () => {
    const rows = rowsBetween(179, 198);

    it('has nineteen rows, fourteen of them numbered', () => {
      expect(PLAN_2026.indicators).toHaveLength(19);
      expect(PLAN_2026.indicators.filter(({ stt }) => stt !== '')).toHaveLength(14);
    });

    it('keeps every printed cell byte for byte, in printed order', () => {
      const kept = PLAN_2026.indicators.map((row) => [row.line, row.stt, row.name, row.unit, row.target]);
      expect(kept).toEqual(rows.map(({ line, cells }) => [line, ...cells.slice(0, 4)]));
    });

    it('writes the owner of a block on each of its rows', () => {
      expect(PLAN_2026.indicators.map((row) => row.responsibleUnits)).toEqual(readOwners(rows));
    });

    it('marks the two rows beside the boundary of two blocks as unconfirmed', () => {
      const marked = PLAN_2026.indicators.filter((row) => row.ownerUnconfirmed);
      expect(marked.map(({ code }) => code)).toEqual(['CT-03', 'CT-04']);
    });

    it('numbers the rows as the print does, rows without a number under the one above', () => {
      expect(PLAN_2026.indicators.map(({ code }) => code).join(' ')).toBe(
        'CT-01 CT-01.1 CT-01.2 CT-01.3 CT-02 CT-03 CT-04 CT-05 CT-06 CT-07 CT-08 CT-09 CT-10 CT-11 CT-11.1 CT-12 CT-12.1 CT-13 CT-14',
      );
      for (const { code, stt } of PLAN_2026.indicators) {
        if (stt !== '') expect(code).toBe(`CT-${stt.padStart(2, '0')}`);
      }
    });

    it('keeps title and headers', () => {
      expect(PLAN_2026.indicatorTitle).toEqual([175, 176, 177].map(lineAt));
      expect(PLAN_2026.indicatorHeaders).toEqual(lineAt(179).split('\t'));
    });
  });

  describe('Phụ lục II', () => {
    it('has twenty-two tasks', () => {
      expect(PLAN_2026.tasks).toHaveLength(22);
    });

    it('keeps every printed cell byte for byte, rows cut by a page break joined', () => {
      const kept = PLAN_2026.tasks.map((row) => [
        row.line,
        row.stt,
        row.name,
        row.leadUnit,
        row.coordinatingUnits,
        row.deadline,
        row.leader,
        row.product,
      ]);
      expect(kept).toEqual(readTasks().map(({ line, cells }) => [line, ...cells]));
    });

    it.each([
      ['NV-07', 'trên địa bàn phường Chu Văn An năm 2026'],
      ['NV-14', 'Nhà nước đầu tư, quản lý trên địa bàn phường'],
      ['NV-19', 'ngày 22/12/2024 của Bộ Chính trị'],
    ])('joins %s to end in "%s"', (code, ending) => {
      const name = PLAN_2026.tasks.find((row) => row.code === code)?.name ?? '';
      expect(name.endsWith(` ${ending}`)).toBe(true);
    });

    it('keeps title and headers', () => {
      expect(PLAN_2026.taskTitle).toEqual([200, 201, 202].map(lineAt));
      for (const line of [204, 213, 223, 231]) {
        expect(PLAN_2026.taskHeaders).toEqual(lineAt(line).split('\t'));
      }
    });
  });

  it('fixes election day, which the plan prints as Sunday 15 March 2026', () => {
    expect(lineAt(61)).toContain('Chủ nhật, ngày 15 tháng 3 năm 2026');
    expect(Object.entries(FIXED_DEADLINES).map(([code, { due }]) => [code, due])).toEqual([
      ['NV-16', '2026-03-15'],
    ]);
  });

  it('seeds a directory whose names and aliases all differ', () => {
    const names = [...UNITS_2026, ...LEADERS_2026].flatMap((entry) => [entry.name, ...entry.aliases]);
    expect(new Set(names).size).toBe(names.length);
    expect(UNITS_2026).toHaveLength(7);
    expect(LEADERS_2026).toHaveLength(3);
  });
});

describe('the sums of names', () => {
  it('are those of the printed names, no two alike', () => {
    const printed = [...PLAN_2026.indicators, ...PLAN_2026.tasks].map(
      ({ code, name }) => [code, checkSum(name)] as const,
    );

    expect([...issuedNameSums(2026)]).toEqual(printed);
    expect(new Set(printed.map(([, sum]) => sum)).size).toBe(printed.length);
  });
});
