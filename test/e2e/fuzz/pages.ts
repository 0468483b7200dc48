// What the pages make of the server's answers, as far as it is reckoned and worded outside their screens.
import { type DashboardData, dashboardOf } from '../../../src/contract/dashboard.ts';
import { NO_FILTER } from '../../../src/contract/dashboard-filter.ts';
import { viewOf } from '../../../src/contract/dashboard-view.ts';
import type { ReviewData } from '../../../src/contract/review.ts';
import { listOf } from '../../../src/contract/review-list.ts';
import { readReview } from '../../../src/contract/review-schema.ts';
import type { RightsFacts } from '../../../src/contract/rights.ts';
import { rightsView } from '../../../src/contract/rights-view.ts';
import { findStructure, type StructureFacts } from '../../../src/contract/structure-list.ts';
import { adviceText, remedyText, wrongText } from '../../../src/text/repair.ts';
import { foundText } from '../../../src/text/review.ts';
import { captionText } from '../../../src/text/review-answers.ts';
import { traceIn } from './sentences.ts';

const PAGES: Readonly<Record<string, (value: unknown) => unknown>> = {
  dashboard: (value) => viewOf(dashboardOf(value as DashboardData), NO_FILTER),
  review: (value) => {
    const data = readReview(value);
    if (!data) throw new Error('the page takes the answer for that of another version');
    const list = listOf(data);
    return list.findings.map(({ about, quote, choices, places }) => [
      foundText(about, quote),
      choices.map((choice) => captionText(choice, about)),
      places,
    ]);
  },
  structure: (value) =>
    findStructure(value as StructureFacts).map(({ wrong, tab, choices }) => [
      wrongText(wrong, tab),
      adviceText(wrong),
      choices.map(({ remedy }) => remedyText(remedy, tab)),
    ]),
};

/** Phân quyền reckons with two answers. */
export function rightsFlaw(facts: unknown, review: unknown): string | null {
  return flawIn(() => rightsView(facts as RightsFacts, review as ReviewData));
}

/** What keeps the page of that name from showing the answer, or shows in it; null for nothing. */
export function pageFlaw(name: string, value: unknown): string | null {
  return flawIn(() => PAGES[name]?.(value));
}

function flawIn(made: () => unknown): string | null {
  try {
    return traceIn(made());
  } catch (error) {
    return String(error instanceof Error ? error.stack : error);
  }
}
