// Slips and blanks of the print: other years, unreadable targets, titles left unfinished, a body that says otherwise.
import { parseTarget } from '../target.ts';
import { foldDiacritics } from '../text.ts';
import type { Choice, Finding, Place } from './finding.ts';
import { indicatorPlace, type ReviewInput, taskPlace } from './input.ts';

/** All patterns read text without diacritics. Days, spans ("2026-2030") and numbers of papers name no year of the plan. */
const NAMED_YEAR = /(?<!viet )nam (\d{4})(?![\d-])/g;
/** The number before "/KH-UBND" or the day before "/01/2026" is still to be written. */
const BLANK_NUMBER = /(?:^|[ (])(?:so ?\/ ?[a-z]|ngay ?\/ ?\d)/;
const UNNUMBERED = /^phu luc$/;

export function foreignYearFindings({ tasks, planYear }: ReviewInput): readonly Finding[] {
  return tasks.flatMap((at) =>
    (['name', 'printedDeadline'] as const).flatMap((field) => {
      const text = at.value[field];
      const years = new Set(field === 'name' ? yearsIn(text) : yearsOfDeadline(text));
      return [...years]
        .filter((year) => year !== planYear)
        .map((year) => ({
          id: `foreignYear:${at.value.code}:${year}${field === 'name' ? '' : ':deadline'}`,
          about: { code: 'foreignYear', row: at.value.code, year, planYear } as const,
          places: [taskPlace(at, field)],
          quote: text,
          before: text,
          choices: [keep, { code: 'misprint', value: String(planYear) } as const],
        }));
    }),
  );
}

export function unreadableTargetFindings({ indicators }: ReviewInput): readonly Finding[] {
  return indicators
    .filter(({ value: { printedTarget, unit } }) =>
      // A row without unit and target is judged in words (L198); a unit without a target is a gap.
      printedTarget.trim() === '' ? unit.trim() !== '' : !parseTarget(printedTarget, unit).ok,
    )
    .map((at) => ({
      id: `targetUnreadable:${at.value.code}:${at.value.printedTarget}`,
      about: { code: 'targetUnreadable', row: at.value.code },
      places: [indicatorPlace(at, 'printedTarget')],
      quote: at.value.printedTarget,
      before: at.value.printedTarget,
      choices: [{ code: 'retype', value: at.value.printedTarget, input: 'text' }, keep],
    }));
}

export function titleFindings({ titles }: ReviewInput): readonly Finding[] {
  return titles.flatMap(({ register, row, text }): Finding[] => {
    const places: readonly Place[] = [{ register, row, code: '', field: 'title' }];
    const numbered = `${text.trim()} ${register === 'indicators' ? 'I' : 'II'}`;
    if (UNNUMBERED.test(foldDiacritics(text))) {
      return [
        {
          id: `titleUnnumbered:${register}`,
          about: { code: 'titleUnnumbered', title: numbered },
          places,
          quote: text,
          before: text,
          choices: [{ code: 'retype', value: numbered }, keep],
        },
      ];
    }
    if (!BLANK_NUMBER.test(foldDiacritics(text))) return [];
    return [
      {
        id: `titleBlank:${register}:${text}`,
        about: { code: 'titleBlank' },
        places,
        quote: text,
        before: text,
        choices: [{ code: 'retype', value: text, input: 'text' }, keep],
      },
    ];
  });
}

export function bodyFindings({ conflicts, indicators, tasks }: ReviewInput): readonly Finding[] {
  return conflicts.flatMap(({ row, body }): Finding[] => {
    const indicator = indicators.find(({ value }) => value.code === row);
    const task = tasks.find(({ value }) => value.code === row);
    const place = indicator ? indicatorPlace(indicator, 'printedTarget') : task && taskPlace(task, 'name');
    if (!place) return [];
    const { name = '', printedTarget = '', unit = '' } = indicator?.value ?? {};
    return [
      {
        id: `bodyDiffers:${row}`,
        about: { code: 'bodyDiffers', row, body },
        places: [place],
        quote: indicator ? `${name}: ${printedTarget} ${unit}`.trim() : (task?.value.name ?? ''),
        before: indicator ? printedTarget : (task?.value.name ?? ''),
        choices: [keep, { code: 'asBody', value: '' }, { code: 'bothHold', value: '' }],
      },
    ];
  });
}

const keep: Choice = { code: 'keep', value: '' };

function yearsIn(text: string): readonly number[] {
  const found: number[] = [];
  foldDiacritics(text).replace(NAMED_YEAR, (whole, year: string) => {
    found.push(Number(year));
    return whole;
  });
  return found;
}

/** Every year that a deadline writes: it stands for no paper and no span. */
function yearsOfDeadline(text: string): readonly number[] {
  return (text.match(/\b20\d{2}\b/g) ?? []).map(Number);
}
