// Text of one meaning and many spellings.
import fc from 'fast-check';
import { cleanText, foldDiacritics, matchKey, normalise } from '../../src/plan/text.ts';

describe('cleanText', () => {
  it.each([
    ['Tháng\u00a01  năm\t2026 ', 'Tháng 1 năm 2026'],
    ['\u200bQuý\ufeff I', 'Quý I'],
    ['Quý I'.normalize('NFD'), 'Quý I'],
    ['Phòng Văn hoá – Xã hội', 'Phòng Văn hoá – Xã hội'],
  ])('brings %j to %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe('normalise', () => {
  it.each([
    ['hoà', 'hòa'],
    ['khoá', 'khóa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['Uỷ ban', 'Ủy ban'],
    ['HOÀ BÌNH', 'HÒA BÌNH'],
    ['Văn hoá – Xã hội', 'Văn hóa - Xã hội'],
  ])('writes %s as %s', (text, normal) => {
    expect(normalise(text)).toBe(normal);
  });

  it.each(['quý', 'Quỳnh', 'toàn', 'hoàn', 'ngoẹo', 'thuở', 'khoảng'])('leaves %s as it is', (text) => {
    expect(normalise(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'qouaeyàáảãạýỷ -–HhQU') }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe('matchKey', () => {
  it('ignores case, dashes, tone placement and closing punctuation', () => {
    expect(matchKey('PHÒNG VĂN HOÁ - XÃ HỘI;')).toBe(matchKey('Phòng Văn hóa – Xã hội.'));
  });

  it('keeps names apart that differ in a diacritic', () => {
    expect(matchKey('Nguyễn Tiến Hiển')).not.toBe(matchKey('Nguyễn Tiến Hiện'));
  });
});

describe('foldDiacritics', () => {
  it('leaves plain letters only', () => {
    expect(foldDiacritics('Đường Trần Hưng Đạo, Uỷ ban')).toBe('duong tran hung dao, uy ban');
  });
});
