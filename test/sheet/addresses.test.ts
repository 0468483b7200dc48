// Rules of reading addresses out of cells.
import { addressesIn } from '../../src/sheet/addresses.ts';

describe('addressesIn', () => {
  it('parts at commas, semicolons, spaces and line breaks', () => {
    expect(addressesIn('a@x.vn; b@x.vn,c@x.vn\nd@x.vn')).toEqual(['a@x.vn', 'b@x.vn', 'c@x.vn', 'd@x.vn']);
  });

  it('takes an address out of what mail programs copy along', () => {
    const copied = 'Nguyễn Văn A <a@x.vn>\n"Trần B" <mailto:b@x.vn> c@x.vn\u200b, d@x.vn.';
    expect(addressesIn(copied)).toEqual(['a@x.vn', 'b@x.vn', 'c@x.vn', 'd@x.vn']);
  });

  it('keeps what is no address, so that somebody is told', () => {
    expect(addressesIn('a@x.vn, anh Ba <không có>, bx.vn')).toEqual([
      'a@x.vn',
      'anh',
      'Ba',
      '<không',
      'có>',
      'bx.vn',
    ]);
  });
});
