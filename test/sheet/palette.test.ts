// The colours hold for eyes of every kind: contrast by WCAG, difference by CIEDE2000 under each kind of colour blindness.
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { INDICATOR_GROUP_COLOURS, PALETTE, TASK_GROUP_COLOURS } from '../../src/sheet/palette.ts';

const WHITE = '#ffffff';
type See = (colour: Color) => Color;
const EYES: Readonly<Record<string, See>> = {
  'all receptors': (colour) => colour,
  'no red receptors': filterDeficiencyProt(1),
  'no green receptors': filterDeficiencyDeuter(1),
  'no blue receptors': filterDeficiencyTrit(1),
};
const difference = differenceCiede2000();

function pairs(colours: Readonly<Record<string, string>>): [string, string, string][] {
  const names = Object.entries(colours);
  return names.flatMap(([a, first], i) =>
    names.slice(i + 1).map(([b, second]): [string, string, string] => [`${a} and ${b}`, first, second]),
  );
}

function colourOf(text: string): Color {
  const colour = parse(text);
  if (!colour) throw new Error(`${text} is no colour`);
  return colour;
}

/** Pairs that look nearer to each other than `least` (CIEDE2000; about 2 is what a trained eye just sees). */
function alike(colours: Readonly<Record<string, string>>, see: See, least: number) {
  return pairs(colours).flatMap(([names, a, b]) => {
    const seen = difference(see(colourOf(a)), see(colourOf(b)));
    return seen < least ? [`${names}: ${seen.toFixed(1)}`] : [];
  });
}

test.each(Object.entries(PALETTE))(
  'text on %s has a contrast of at least 4.5:1',
  (_, { background, colour }) => {
    expect(wcagContrast(background, colour)).toBeGreaterThanOrEqual(4.5);
  },
);

describe.each(Object.entries(EYES))('for eyes with %s', (_, see) => {
  it('any two backgrounds of rows differ, and all but that of work not begun differ from paper', () => {
    const { notBegun, ...signals } = PALETTE;
    const backgrounds = (looks: object) =>
      Object.fromEntries(
        Object.entries(looks as typeof PALETTE).map(([name, look]) => [name, look.background]),
      );

    expect(alike({ ...backgrounds(signals), paper: WHITE }, see, 7)).toEqual([]);
    expect(alike({ ...backgrounds(signals), notBegun: notBegun.background }, see, 7)).toEqual([]);
  });

  it('any two segments of a bar differ, and all differ from paper', () => {
    expect(alike({ ...TASK_GROUP_COLOURS, paper: WHITE }, see, 10)).toEqual([]);
    expect(alike({ ...INDICATOR_GROUP_COLOURS, paper: WHITE }, see, 10)).toEqual([]);
  });
});
