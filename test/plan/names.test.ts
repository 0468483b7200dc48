// Units and leaders as written in the plan and by people.
import { LEADERS_2026, PLAN_2026, UNITS_2026 } from '../../src/plan/data/plan-2026.ts';
import { readLeader, readUnits, suggestSpellings } from '../../src/plan/names.ts';

const directory = { units: UNITS_2026, leaders: LEADERS_2026 };
const ECONOMY = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const SOCIETY = 'Phòng Văn hóa – Xã hội';
const SERVICES = 'Trung tâm Dịch vụ sự nghiệp công';
const ONE_STOP = 'Trung tâm Phục vụ hành chính công';
const OFFICE = 'Văn phòng HĐND và UBND';

describe('readUnits', () => {
  describe('on the printed plan', () => {
    it('finds exactly one lead unit for every task', () => {
      const leads = PLAN_2026.tasks.map((task) => readUnits(task.leadUnit, directory));
      expect(
        leads.every(
          ({ units, groups, unknown }) => units.length === 1 && groups.length + unknown.length === 0,
        ),
      ).toBe(true);
      const count = (name: string) => leads.filter(({ units }) => units[0] === name).length;
      expect(UNITS_2026.map(({ name, code }) => [code, count(name)])).toEqual([
        ['VP', 5],
        ['KTHTDT', 10],
        ['VHXH', 5],
        ['TTPVHCC', 1],
        ['TTDVSNC', 0],
        ['BCHQS', 1],
        ['CA', 0],
      ]);
    });

    it('reads the coordinating units as groups, as units or as nothing', () => {
      const readings = PLAN_2026.tasks.map((task) => readUnits(task.coordinatingUnits, directory));
      const having = (group: string) => readings.filter(({ groups }) => groups.join() === group).length;
      expect([having('all'), having('related'), having('')]).toEqual([12, 7, 3]);
      expect(readings[21]).toEqual({ units: ['Công an phường'], groups: [], unknown: [] });
      expect(readings.flatMap(({ unknown }) => unknown)).toEqual([]);
    });

    it('knows every responsible unit of the indicators', () => {
      const readings = PLAN_2026.indicators.map((row) => readUnits(row.responsibleUnits, directory));
      expect(readings[5]).toEqual({ units: [ECONOMY], groups: [], unknown: [] });
      expect(readings[6]).toEqual({ units: [SOCIETY, SERVICES], groups: [], unknown: [] });
      expect(readings[15]).toEqual({ units: [ONE_STOP], groups: ['specialised'], unknown: [] });
      expect(readings.flatMap(({ unknown }) => unknown)).toEqual([]);
    });
  });

  it.each([
    ['phòng văn hoá - xã hội', [SOCIETY]],
    ['PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ; Phòng VH-XH.', [ECONOMY, SOCIETY]],
    ['Phòng Kinh tế, Hạ tầng và Đô thị, Văn phòng', [ECONOMY, OFFICE]],
    ['Văn phòng HĐND và UBND phường và Công an phường', [OFFICE, 'Công an phường']],
    ['Phòng Văn hóa – Xã hội'.normalize('NFD'), [SOCIETY]],
    ['Công an phường, Công an phường', ['Công an phường']],
    ['', []],
  ])('reads %j', (text, units) => {
    expect(readUnits(text, directory)).toEqual({ units, groups: [], unknown: [] });
  });

  it('names what it does not know, as written', () => {
    expect(readUnits('Phòng Kinh tế, Hạ tầng và Đô; Trạm Y tế – KHHGĐ.', directory)).toEqual({
      units: [],
      groups: [],
      unknown: ['Phòng Kinh tế', 'Hạ tầng và Đô', 'Trạm Y tế – KHHGĐ'],
    });
  });

  it('does not take the beginning of a longer name for the name', () => {
    expect(readUnits('Công an phường Sao Đỏ', directory).unknown).toEqual(['Công an phường Sao Đỏ']);
  });

  it('tells a group with its remark from one without', () => {
    expect(readUnits('Các cơ quan, đơn vị có liên quan; Công an phường', directory)).toEqual({
      units: ['Công an phường'],
      groups: ['related'],
      unknown: [],
    });
  });
});

describe('readLeader', () => {
  it.each([
    ['Chủ tịch UBND Nguyễn Văn Thưởng', 'CT', 'Nguyễn Văn Thưởng'],
    ['Chủ tịch UBND phường Nguyễn Văn Thương', 'CT', 'Nguyễn Văn Thưởng'],
    ['Phó CT UBND Nguyễn Tiến Hiển', 'PCT', 'Nguyễn Tiến Hiện'],
    ['PCT UBND Nguyễn Tiến Hiền', 'PCT', 'Nguyễn Tiến Hiện'],
    ['Phó Chủ tịch Nguyễn Thị Hoà', 'PCT', 'Nguyễn Thị Hòa'],
    ['nguyễn thị hòa', 'PCT', 'Nguyễn Thị Hòa'],
    ['PCT UBND Trần Văn B', 'PCT', 'Trần Văn B'],
    ['Trần Văn B', null, 'Trần Văn B'],
    ['', null, ''],
  ])('reads %j', (text, role, name) => {
    expect(readLeader(text, directory)).toEqual({ role, name, raw: text });
  });

  it('counts the tasks of the plan by person: four, twelve and six', () => {
    const names = PLAN_2026.tasks.map((task) => readLeader(task.leader, directory).name);
    expect(LEADERS_2026.map(({ name }) => names.filter((found) => found === name).length)).toEqual([
      4, 12, 6,
    ]);
  });
});

describe('suggestSpellings', () => {
  it('groups names that differ in diacritics only', () => {
    const names = PLAN_2026.tasks.map((task) => readLeader(task.leader, { units: [], leaders: [] }).name);
    expect(suggestSpellings([...names, 'Nguyễn Văn Thương', 'Nguyễn Thị Hoà'])).toEqual([
      ['Nguyễn Văn Thưởng', 'Nguyễn Văn Thương'],
      ['Nguyễn Tiến Hiển', 'Nguyễn Tiến Hiện', 'Nguyễn Tiến Hiền'],
    ]);
  });
});
