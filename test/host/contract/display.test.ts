// The text a person sees for a value [R+].
import { displayText } from '../../../host/engine/display.ts';

describe('a number format is locale-neutral, its rendering is not [D]', () => {
  it.each([
    [1234.5, '#,##0.00', '1.234,50', '1,234.50'],
    [1234, '#,##0', '1.234', '1,234'],
    [46_000, 'dd/MM/yyyy', '09/12/2025', '09/12/2025'],
    [46_000, 'MM/yyyy', '12/2025', '12/2025'],
    [0.145, '0.00%', '14,50%', '14.50%'],
    [12.5, '@', '12,5', '12.5'],
    [0.1 + 0.2, '', '0,3', '0.3'],
    [123_456_789_012, '', '123456789012', '123456789012'],
    [5, '', '5', '5'],
    [true, '', 'TRUE', 'TRUE'],
    ['11/12', '@', '11/12', '11/12'],
  ])('%s under "%s"', (value, format, vietnamese, american) => {
    expect(displayText(value, format, 'vi_VN')).toBe(vietnamese);
    expect(displayText(value, format, 'en_US')).toBe(american);
  });

  it('counts days from 30 December 1899, without the leap day of 1900 that never was', () => {
    expect(displayText(1, 'dd/MM/yyyy', 'vi_VN')).toBe('31/12/1899');
  });
});
