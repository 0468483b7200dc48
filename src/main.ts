// The Apps Script surface: every export becomes a top-level function; wiring and nothing else.
import { loadAbout as aboutFacts } from './app/about.ts';
import { answerReview as answer } from './app/answer-review.ts';
import { loadBoard as board } from './app/board.ts';
import { checkEdit } from './app/check-edit.ts';
import { runDaily } from './app/daily.ts';
import { inTurn } from './app/in-turn.ts';
import { refreshByHand, sendByHand, sendTrialByHand, setUpByHand } from './app/menu-actions.ts';
import { parsed } from './app/parsed.ts';
import { repairStructure as repair } from './app/repair.ts';
import {
  keepOpenPoints as keepCount,
  reopenReview as reopen,
  loadReview as reviewData,
} from './app/review.ts';
import { changeRights as change, loadRights as rightsFacts } from './app/rights.ts';
import { saveFigure as saveFigureOf } from './app/save-figure.ts';
import { saveIndicator as saveIndicatorRow, saveTask as saveTaskRow } from './app/save-row.ts';
import { selectedCode, showCell as showCellOf } from './app/selection.ts';
import { loadPreviews as previews } from './app/trial.ts';
import type { Board, IndicatorCard, TaskCard } from './contract/card.ts';
import type { AboutFacts, PreviewList, Reply } from './contract/reply.ts';
import {
  answerReviewRequest,
  changeRightsRequest,
  openPointsRequest,
  reopenReviewRequest,
  repairRequest,
  saveFigureRequest,
  saveIndicatorRequest,
  saveTaskRequest,
  showCellRequest,
} from './contract/requests.ts';
import type { ReviewData } from './contract/review.ts';
import type { RightsFacts } from './contract/rights.ts';
import { editOf, triggerUidOf } from './gas/edit-event.ts';
import { fromMenu, fromPage, fromTrigger } from './gas/guard.ts';
import { addMenu } from './gas/menu.ts';
import { openPorts } from './gas/ports.ts';
import type { StructureFacts } from './sheet/structure/facts.ts';

export function onOpen(): void {
  addMenu({
    openSidebar: 'openSidebar',
    refresh: 'refreshAll',
    previewDigests: 'previewDigests',
    sendTrialDigest: 'sendTrialDigest',
    sendDigestsNow: 'sendDigestsNow',
    openReview: 'openReview',
    openRights: 'openRights',
    setUpSheets: 'setUpSheets',
    openRepair: 'openRepair',
    showAbout: 'showAbout',
  });
}

/** A throwing simple trigger is seen by nobody; what an edit misses, the next refresh makes good. */
export function onEdit(event: unknown): void {
  const edit = editOf(event);
  if (edit) checkEdit(openPorts(), edit);
}

/** Any editor's page can call this by name, so it runs for the caller's own trigger only. */
export function onDaily(event: unknown): void {
  const uid = triggerUidOf(event);
  if (uid === null || !openPorts().daily.isMine(uid)) return;
  fromTrigger('daily', (ports) => inTurn(ports, () => runDaily(ports)));
}

export function openSidebar(): void {
  fromMenu('openSidebar', ({ screen }) => screen.showPage('sidebar'));
}

export function refreshAll(): void {
  fromMenu('refresh', refreshByHand);
}

export function previewDigests(): void {
  fromMenu('previewDigests', ({ screen }) => screen.showPage('preview'));
}

export function sendTrialDigest(): void {
  fromMenu('sendTrialDigest', sendTrialByHand);
}

export function sendDigestsNow(): void {
  fromMenu('sendDigestsNow', sendByHand);
}

export function openReview(): void {
  fromMenu('openReview', ({ screen }) => screen.showPage('review'));
}

export function openRights(): void {
  fromMenu('openRights', ({ screen }) => screen.showPage('rights'));
}

export function setUpSheets(): void {
  fromMenu('setUpSheets', setUpByHand);
}

export function openRepair(): void {
  fromMenu('openRepair', ({ screen }) => screen.showPage('repair'));
}

export function showAbout(): void {
  fromMenu('showAbout', ({ screen }) => screen.showPage('about'));
}

export function loadBoard(): Reply<Board> {
  return fromPage('loadBoard', (ports) => ({ ok: true, value: board(ports) }));
}

export function saveTask(request: unknown): Reply<TaskCard> {
  return fromPage('saveTask', (ports) =>
    parsed(saveTaskRequest, request, (valid) => inTurn(ports, () => saveTaskRow(ports, valid))),
  );
}

export function saveIndicator(request: unknown): Reply<IndicatorCard> {
  return fromPage('saveIndicator', (ports) =>
    parsed(saveIndicatorRequest, request, (valid) => inTurn(ports, () => saveIndicatorRow(ports, valid))),
  );
}

export function saveFigure(request: unknown): Reply<IndicatorCard> {
  return fromPage('saveFigure', (ports) =>
    parsed(saveFigureRequest, request, (valid) => inTurn(ports, () => saveFigureOf(ports, valid))),
  );
}

export function loadSelection(): Reply<{ readonly code: string }> {
  return fromPage('loadSelection', (ports) => ({ ok: true, value: { code: selectedCode(ports) } }));
}

export function loadPreviews(): Reply<PreviewList> {
  return fromPage('loadPreviews', (ports) => ({ ok: true, value: previews(ports) }));
}

export function loadAbout(): Reply<AboutFacts> {
  return fromPage('loadAbout', (ports) => ({ ok: true, value: aboutFacts(ports) }));
}

export function repairStructure(request: unknown): Reply<StructureFacts> {
  return fromPage('repairStructure', (ports) =>
    parsed(repairRequest, request, ({ mends }) =>
      inTurn(ports, () => ({ ok: true, value: repair(ports, mends) })),
    ),
  );
}

export function loadReview(): Reply<ReviewData> {
  return fromPage('loadReview', (ports) => ({ ok: true, value: reviewData(ports) }));
}

export function answerReview(request: unknown): Reply<ReviewData> {
  return fromPage('answerReview', (ports) =>
    parsed(answerReviewRequest, request, (valid) =>
      inTurn(ports, () => ({ ok: true, value: answer(ports, valid) })),
    ),
  );
}

export function reopenReview(request: unknown): Reply<ReviewData> {
  return fromPage('reopenReview', (ports) =>
    parsed(reopenReviewRequest, request, ({ id }) =>
      inTurn(ports, () => ({ ok: true, value: reopen(ports, id) })),
    ),
  );
}

export function keepOpenPoints(request: unknown): Reply<null> {
  return fromPage('keepOpenPoints', (ports) =>
    parsed(openPointsRequest, request, ({ count }) =>
      inTurn(ports, () => ({ ok: true, value: keepCount(ports, count) })),
    ),
  );
}

export function loadRights(): Reply<RightsFacts> {
  return fromPage('loadRights', (ports) => ({ ok: true, value: rightsFacts(ports) }));
}

export function changeRights(request: unknown): Reply<RightsFacts> {
  return fromPage('changeRights', (ports) =>
    parsed(changeRightsRequest, request, (valid) =>
      inTurn(ports, () => ({ ok: true, value: change(ports, valid) })),
    ),
  );
}

export function showCell(request: unknown): Reply<null> {
  return fromPage('showCell', (ports) =>
    parsed(showCellRequest, request, (valid) => ({ ok: true, value: showCellOf(ports, valid) })),
  );
}
