// What is found in tabs that people have broken, and that mending brings them back without losing a typed word.
import fc from 'fast-check';
import { columnLetters } from '../../../src/sheet/a1.ts';
import { cellText } from '../../../src/sheet/cell.ts';
import { INDICATORS_TAB } from '../../../src/sheet/layout/indicators.ts';
import { TASKS_TAB } from '../../../src/sheet/layout/tasks.ts';
import { findStructure } from '../../../src/sheet/structure/find.ts';
import type { Finding } from '../../../src/sheet/structure/finding.ts';
import { Model } from './model.ts';

const TASKS = TASKS_TAB.name;
const INDICATORS = INDICATORS_TAB.name;
const column = (key: string) => TASKS_TAB.columns.findIndex((c) => c.key === key) + 1;
const codes = (model: Model) => findStructure(model.facts()).map(({ wrong }) => wrong.code);
const [STATE, PROGRESS, DIFFICULTY, CODE] = ['state', 'progress', 'difficulty', 'code'].map(column) as [
  number,
  number,
  number,
  number,
];

function broken(breakIt: (model: Model) => void): { model: Model; findings: readonly Finding[] } {
  const model = new Model();
  breakIt(model);
  return { model, findings: findStructure(model.facts()) };
}

function rowsOf(model: Model, tab = TASKS) {
  const rows = model.tabs.get(tab);
  if (!rows) throw new Error(`no tab ${tab}`);
  return rows;
}

/** The first choice of everything that is offered safely. */
function mendAll(model: Model, until?: number): void {
  const mends = findStructure(model.facts()).flatMap(({ safe, choices: [first] }) =>
    safe && first ? first.mends : [],
  );
  model.mend(mends, until);
}

const only = (findings: readonly Finding[]) => {
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
};
const remedies = ({ choices }: Finding) => choices.map(({ remedy }) => remedy.code);

describe('tabs as setup leaves them', () => {
  it('have nothing wrong with them', () => {
    expect(findStructure(new Model().facts())).toEqual([]);
  });
});

describe('headers', () => {
  it('takes a near spelling for the header, the column keeping its cells', () => {
    const { model, findings } = broken((m) => m.set(TASKS, 4, PROGRESS, 'tien do %'));
    const finding = only(findings);

    expect([finding.safe, remedies(finding)]).toEqual([true, ['renameHeader', 'addColumn']]);
    mendAll(model);
    expect(findStructure(model.facts())).toEqual([]);
    expect(cellText(model.cells(TASKS)[3]?.[PROGRESS - 1])).toBe('Tiến độ (%)');
  });

  it('suggests by place only where the name says nothing', () => {
    const finding = only(broken((m) => m.set(TASKS, 4, PROGRESS, 'Mức')).findings);

    expect([finding.safe, finding.choices[0]?.remedy]).toEqual([
      true,
      { code: 'renameHeader', from: 'Mức', to: 'Tiến độ (%)', column: columnLetters(PROGRESS) },
    ]);
  });

  it('leaves the choice open where several columns may be meant', () => {
    const { findings } = broken((m) => {
      m.set(TASKS, 4, PROGRESS, 'Mức');
      m.set(TASKS, 4, 24, 'Việc riêng của phường');
    });
    const finding = only(findings);

    expect(finding.safe).toBe(false);
    expect(remedies(finding)).toEqual(['renameHeader', 'renameHeader', 'addColumn']);
  });

  it('offers a new column where one was deleted, at its place, and shows the rest afterwards', () => {
    const { model, findings } = broken((m) => {
      for (const row of rowsOf(m)) row.splice(4, 1);
    });

    expect(only(findings).choices[0]?.remedy).toEqual({ code: 'addColumn', header: 'Thời hạn', column: 'E' });
    mendAll(model);
    expect(codes(model)).toEqual(['printGone']);
    mendAll(model);
    expect(codes(model)).toEqual([]);
    // The word of the legend above the column does not come back: a mend writes into one row.
    expect(model.cells(TASKS).slice(1)).toEqual(new Model().cells(TASKS).slice(1));
  });

  it('puts two neighbours back in their order', () => {
    const { model } = broken((m) => {
      for (const row of rowsOf(m)) row.splice(STATE - 1, 2);
    });

    mendAll(model);

    expect(
      model
        .cells(TASKS)[3]
        ?.slice(STATE - 1, STATE + 2)
        .map(cellText),
    ).toEqual(['Tình trạng', 'Tiến độ (%)', 'Ngày hoàn thành']);
  });

  it('lets the fuller of two like columns keep the name', () => {
    const { model, findings } = broken((m) => {
      m.set(TASKS, 4, 24, 'Tình trạng');
      m.set(TASKS, 5, STATE, 'Hoàn thành');
    });

    expect(only(findings).choices[0]?.remedy).toEqual({
      code: 'renameHeader',
      from: 'Tình trạng',
      to: 'Tình trạng (bản 2)',
      column: 'X',
    });
    mendAll(model);
    expect(codes(model)).toEqual([]);
  });

  it('gives a column that was typed over with its neighbour’s name its own name back', () => {
    const { findings } = broken((m) => m.set(TASKS, 4, PROGRESS, 'Tình trạng'));

    expect(only(findings)).toMatchObject({
      wrong: { code: 'headerMissing', header: 'Tiến độ (%)' },
      safe: true,
    });
  });
});

describe('rows', () => {
  it('gives a row without Mã that of the print, another the next free one', () => {
    const { findings } = broken((m) => {
      m.set(TASKS, 6, CODE, '');
      ['23.', 'Việc mới', 'Văn phòng', '', 'Quý I năm 2026'].forEach((text, i) => {
        m.set(TASKS, 27, i + 1, text);
      });
      m.set(TASKS, 29, 2, 'Người lập biểu');
    });

    expect(findings.map(({ safe, choices }) => [safe, choices[0]?.remedy])).toEqual([
      [true, { code: 'giveCode', given: 'NV-02', printed: true }],
      [true, { code: 'giveCode', given: 'NV-23', printed: false }],
      [false, { code: 'giveCode', given: 'NV-24', printed: false }],
    ]);
  });

  it('never takes a copy for the row: the one that is printed so keeps the Mã', () => {
    const { findings } = broken((m) => {
      const row = rowsOf(m);
      row[26] = (row[8] ?? []).map((spot) => ({ ...spot }));
      m.set(TASKS, 9, 2, 'Việc khác');
    });

    const finding = only(findings);
    expect(finding.wrong).toMatchObject({
      code: 'codeDoubled',
      held: 'NV-05',
      keeper: 27,
      name: 'Việc khác',
    });
    expect(finding.choices[0]?.remedy).toEqual({ code: 'giveCode', given: 'NV-23', printed: false });
  });

  it('only marks an exact copy, and deletes nothing', () => {
    const { model, findings } = broken((m) => {
      const row = rowsOf(m);
      row[26] = (row[8] ?? []).map((spot) => ({ ...spot }));
    });
    const before = JSON.stringify(model.cells(TASKS));

    expect([only(findings).safe, remedies(only(findings))]).toEqual([false, ['paintRow', 'giveCode']]);
    model.mend(only(findings).choices[0]?.mends ?? []);
    expect(JSON.stringify(model.cells(TASKS))).toBe(before);
  });

  it('believes the print and not a Mã that was typed over with that of a deleted row', () => {
    const { model, findings } = broken((m) => {
      m.set(TASKS, 10, CODE, 'NV-01');
      rowsOf(m).splice(4, 1);
    });

    expect(only(findings).wrong).toMatchObject({ code: 'codeChanged', held: 'NV-01' });
    mendAll(model);
    expect(codes(model)).toEqual(['rowGone']);
    mendAll(model);
    expect(codes(model)).toEqual([]);
  });

  it('puts a deleted row back below the table, and not the one whose Mã was typed over', () => {
    const { model, findings } = broken((m) => {
      rowsOf(m).splice(8, 1);
      m.set(TASKS, 10, CODE, 'xyz');
    });

    expect(findings.map(({ wrong }) => wrong.code)).toEqual(['codeChanged', 'rowGone']);
    mendAll(model);
    expect(codes(model)).toEqual([]);
    expect(model.cells(TASKS)[25]?.slice(0, 2)).toEqual(['5.', expect.stringContaining('tuyên truyền')]);
  });
});

describe('cells', () => {
  it('makes days of texts that can be nothing else', () => {
    const { model, findings } = broken((m) => {
      ['09/02/2026', '46062', 'hôm qua', '09/02/2062', '31/02/2026'].forEach((text, i) => {
        m.set(TASKS, 5 + i, column('completedOn'), text);
      });
    });

    expect(findings.map(({ wrong }) => wrong)).toEqual([
      { code: 'dayAsText', header: 'Ngày hoàn thành', text: '09/02/2026', day: '2026-02-09' },
      { code: 'dayAsText', header: 'Ngày hoàn thành', text: '46062', day: '2026-02-09' },
    ]);
    mendAll(model);
    expect(model.cells(TASKS)[4]?.[column('completedOn') - 1]).toEqual({ day: '2026-02-09', time: '00:00' });
    expect(model.cells(TASKS)[6]?.[column('completedOn') - 1]).toBe('hôm qua');
  });

  it('names the rows whose format or list is lost', () => {
    const { model, findings } = broken((m) => {
      const spot = rowsOf(m)[11]?.[STATE - 1];
      if (spot) Object.assign(spot, { format: 'General', rule: '' });
    });

    expect(findings.map(({ wrong }) => wrong)).toEqual([
      { code: 'formatsLost', header: 'Tình trạng', rows: [12] },
      { code: 'listLost', header: 'Tình trạng', rows: [12] },
    ]);
    mendAll(model);
    expect(codes(model)).toEqual([]);
  });
});

describe('tabs and zones', () => {
  it('offers to rename the tab that has all the headers, or to build a new one', () => {
    const finding = only(
      broken((m) => {
        m.tabs.set('Danh bạ cũ', rowsOf(m, 'Danh bạ'));
        m.tabs.delete('Danh bạ');
      }).findings,
    );

    expect([finding.safe, remedies(finding)]).toEqual([true, ['renameTab', 'build']]);
  });

  it('leaves a stranger’s tab of our name to the person', () => {
    const finding = only(
      broken((m) => {
        m.tabs.set('Nhật ký', [[{ cell: 'Sổ trực', format: '', rule: '' }]]);
      }).findings,
    );

    expect([finding.wrong.code, finding.choices]).toEqual(['tabForeign', []]);
  });

  it('sees language and zones', () => {
    const { findings } = broken((m) => Object.assign(m, { locale: 'en_US', scriptZone: 'America/New_York' }));

    expect(findings.map(({ wrong }) => wrong)).toEqual([
      { code: 'zoneWrong', locale: 'en_US', timeZone: '' },
      { code: 'scriptZoneWrong', zone: 'America/New_York' },
    ]);
  });
});

/** What people do to a sheet in a year. */
const damage = fc.oneof(
  fc.record({
    kind: fc.constant('header'),
    at: fc.integer({ min: 1, max: 22 }),
    text: fc.constantFrom('', 'abc', 'Mã', 'tinh trang'),
  }),
  fc.record({ kind: fc.constant('column'), at: fc.integer({ min: 1, max: 22 }), text: fc.constant('') }),
  fc.record({ kind: fc.constant('row'), at: fc.integer({ min: 5, max: 26 }), text: fc.constant('') }),
  fc.record({
    kind: fc.constant('code'),
    at: fc.integer({ min: 5, max: 26 }),
    text: fc.constantFrom('', 'NV-01', 'NV-40'),
  }),
  fc.record({ kind: fc.constant('copy'), at: fc.integer({ min: 5, max: 26 }), text: fc.constant('') }),
  fc.record({
    kind: fc.constant('day'),
    at: fc.integer({ min: 5, max: 26 }),
    text: fc.constantFrom('1/2/2026', 'mai'),
  }),
);

function suffer(model: Model, { kind, at, text }: { kind: string; at: number; text: string }): void {
  const rows = rowsOf(model);
  if (kind === 'header') model.set(TASKS, 4, at, text);
  if (kind === 'column') for (const row of rows) row.splice(at - 1, 1);
  if (kind === 'row') rows.splice(at - 1, 1);
  if (kind === 'code') model.set(TASKS, at, CODE, text);
  if (kind === 'copy')
    rows.splice(
      27,
      0,
      (rows[at - 1] ?? []).map((spot) => ({ ...spot })),
    );
  if (kind === 'day') model.set(TASKS, at, column('completedOn'), text);
}

const TYPED = 'Chữ người dùng đã nhập';
const typedCells = (model: Model) =>
  model
    .cells(TASKS)
    .flat()
    .filter((cell) => String(cell).startsWith(TYPED));

describe('whatever has happened', () => {
  it('mending comes to an end, loses nothing typed, and stops at nothing that is safe to mend', () => {
    fc.assert(
      fc.property(
        fc.array(damage, { maxLength: 6 }),
        fc.integer({ min: 0, max: 40 }),
        (damages, killedAt) => {
          const model = new Model();
          for (let row = 5; row <= 26; row++) model.set(TASKS, row, DIFFICULTY, `${TYPED} ${row}`);
          for (const one of damages) suffer(model, one);
          const typed = typedCells(model).sort();

          mendAll(model, killedAt);
          for (let i = 0; i < 6; i++) mendAll(model);

          expect(typedCells(model).sort()).toEqual(typed);
          expect(findStructure(model.facts()).filter(({ safe }) => safe)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  // Of two copies one is told from the other by what was mended in it before, so which gets a new Mã may differ.
  it('a run that was cut off and then repeated ends with the entries of one that was not, in whatever order', () => {
    const entries = (model: Model) =>
      model
        .cells(TASKS)
        .map((row) => JSON.stringify(row.filter((_, i) => i !== CODE - 1)))
        .sort();
    fc.assert(
      fc.property(
        fc.array(damage, { maxLength: 4 }),
        fc.integer({ min: 0, max: 60 }),
        (damages, killedAt) => {
          const [whole, cut] = [new Model(), new Model()];
          for (const model of [whole, cut]) for (const one of damages) suffer(model, one);

          mendAll(cut, killedAt);
          for (let i = 0; i < 6; i++) for (const model of [whole, cut]) mendAll(model);

          expect(entries(cut)).toEqual(entries(whole));
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  });

  it('sees the same twice', () => {
    const { model } = broken((m) => m.set(INDICATORS, 4, 8, 'Kết quả'));

    expect(findStructure(model.facts())).toEqual(findStructure(model.facts()));
  });
});
