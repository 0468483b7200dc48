// Names that the print spells in several ways, units that Danh bạ does not know, units meant and not named.
import { readLeader, readUnits, suggestSpellings } from '../names.ts';
import { cleanText, foldDiacritics, matchKey, normalise } from '../text.ts';
import type { Choice, Finding, Place } from './finding.ts';
import { indicatorPlace, type ReviewInput, taskPlace } from './input.ts';

const KEEP: Choice = { code: 'keep', value: '' };
const NOBODY = { units: [], leaders: [] };

/** Spellings of the print and of Danh bạ taken together: the print alone may hold only the wrong one. */
export function spellingFindings({ tasks, directory }: ReviewInput): readonly Finding[] {
  const printed = tasks.map((at) => ({ at, name: cleanText(readLeader(at.value.leader, NOBODY).name) }));
  const known = directory.leaders.flatMap((leader) => [leader.name, ...leader.aliases]);
  const groups = suggestSpellings(
    [...printed.map(({ name }) => name), ...known].filter((name) => name !== ''),
  );
  return groups.flatMap((forms): Finding[] => {
    const keys = new Set(forms.map(matchKey));
    const places = forms.flatMap((form) =>
      printed
        .filter(({ name }) => matchKey(name) === matchKey(form))
        .map(({ at }) => taskPlace(at, 'leader')),
    );
    if (places.length === 0) return [];
    return [
      {
        id: `spellings:${[...keys].sort().join()}`,
        about: { code: 'spellings', forms },
        places,
        quote: forms.join('», «'),
        before: '',
        choices: [...forms.map((value) => ({ code: 'setSpelling' as const, value })), KEEP],
      },
    ];
  });
}

export function unknownUnitFindings(input: ReviewInput): readonly Finding[] {
  const found = new Map<string, { text: string; places: Place[] }>();
  for (const { cell, place } of unitCells(input)) {
    for (const text of readUnits(cell, input.directory).unknown) {
      const known = found.get(matchKey(text)) ?? { text, places: [] };
      known.places.push(place);
      found.set(matchKey(text), known);
    }
  }
  return [...found].map(([key, { text, places }]) => {
    const alike = input.directory.units.filter(({ name, aliases }) =>
      [name, ...aliases].some((form) => plain(form) === plain(text)),
    );
    return {
      id: `unknownUnit:${key}`,
      about: { code: 'unknownUnit', text },
      places,
      quote: text,
      before: '',
      choices: [
        ...alike.map(({ name }) => ({ code: 'addAlias' as const, value: name })),
        { code: 'addAlias', value: '', input: 'unit' },
        { code: 'addUnit', value: text },
        KEEP,
      ],
    };
  });
}

/** "Các phòng, ban, đơn vị" means every unit and needs no list. */
export function groupFindings(input: ReviewInput): readonly Finding[] {
  return unitCells(input)
    .filter(({ cell }) => readUnits(cell, input.directory).groups.some((group) => group !== 'all'))
    .map(({ cell, place, row }) => ({
      id: `groupUnlisted:${row}:${cell}`,
      about: { code: 'groupUnlisted', row },
      places: [place],
      quote: cell,
      before: cell,
      choices: [{ code: 'listUnits', value: '', input: 'units' }, KEEP],
    }));
}

/** As someone types it who has no diacritics and no en dash. */
function plain(text: string): string {
  return foldDiacritics(normalise(text));
}

function unitCells({ tasks, indicators }: ReviewInput) {
  return [
    ...indicators.map((at) => ({
      cell: at.value.responsibleUnits,
      place: indicatorPlace(at, 'responsibleUnits'),
      row: at.value.code,
    })),
    ...tasks.flatMap((at) => [
      { cell: at.value.leadUnit, place: taskPlace(at, 'leadUnit'), row: at.value.code },
      { cell: at.value.coordinatingUnits, place: taskPlace(at, 'coordinatingUnits'), row: at.value.code },
    ]),
  ];
}
