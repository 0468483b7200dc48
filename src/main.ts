// The Apps Script surface: every export becomes a top-level function; wiring and nothing else.
import { loadBoard as board } from './app/board.ts';
import { checkEdit } from './app/check-edit.ts';
import { loadDashboard as dashboard } from './app/dashboard.ts';
import { inTurn } from './app/in-turn.ts';
import { menuFacts } from './app/menu-facts.ts';
import { renewSummary as renew } from './app/refresh.ts';
import { refreshByHand } from './app/refresh-by-hand.ts';
import { saveFigure as saveFigureOf } from './app/save-figure.ts';
import { saveIndicator as saveIndicatorRow, saveTask as saveTaskRow } from './app/save-row.ts';
import { selectedCode, showCell as showCellOf } from './app/selection.ts';
import * as request from './contract/requests.ts';
import { editOf, triggerUidOf } from './gas/edit-event.ts';
import { asks, changes, item, opens, saves, tells } from './gas/entries.ts';
import { fromTrigger, quietly } from './gas/guard.ts';
import { addMenu } from './gas/menu.ts';
import { openPorts } from './gas/ports.ts';
import { seldom } from './gas/seldom.ts';

export function onOpen(): void {
  showMenu();
}

/** Also after what changes the name that one of its items bears. */
function showMenu(): void {
  const handlers = {
    openSidebar: 'openSidebar',
    refresh: 'refreshAll',
    openDashboard: 'openDashboard',
    openMails: 'openMails',
    sendMailsNow: 'sendMailsNow',
    openKeeper: 'openKeeper',
    openReview: 'openReview',
    openRights: 'openRights',
    openSetup: 'openSetup',
    openCheck: 'openCheck',
    openRepair: 'openRepair',
    showAbout: 'showAbout',
  };
  addMenu(handlers, menuFacts(openPorts));
}

/** A throwing simple trigger is seen by nobody; what an edit misses, the next refresh makes good. */
export function onEdit(event: unknown): void {
  const edit = editOf(event);
  if (edit) fromTrigger('edit', (ports) => checkEdit(ports, edit));
}

/** Any editor's page can call this by name, so it runs for the caller's own trigger only. */
export function onDaily(event: unknown): void {
  const uid = triggerUidOf(event);
  if (uid === null) return;
  fromTrigger('daily', (ports) => {
    if (ports.daily.isMine(uid)) inTurn(ports, () => seldom().runDaily(ports));
  });
}

export const openSidebar = opens('sidebar');
export const openDashboard = opens('dashboard');
export const openMails = opens('mails');
export const openReview = opens('review');
export const openRights = opens('rights');
export const openSetup = opens('setup');
export const openCheck = opens('check');
export const openRepair = opens('repair');
export const showAbout = opens('about');
export const refreshAll = item('refresh', refreshByHand);
export const sendMailsNow = item('sendMailsNow', (ports) => seldom().sendByHand(ports));
export const openKeeper = item('openKeeper', (ports) => {
  seldom().keepByHand(ports);
  showMenu();
});

export const loadBoard = tells('loadBoard', board);
export const loadDashboard = tells('loadDashboard', dashboard);
export const loadSelection = tells('loadSelection', (ports) => ({ code: selectedCode(ports) }));
export const loadMails = tells('loadMails', (ports) => seldom().loadMails(ports));
export const sendMails = asks('sendMails', request.sendMailsRequest, (ports, asked) =>
  seldom().sendNow(ports, asked),
);
export const takeOver = tells('takeOver', (ports) => seldom().takeOverNow(ports));
export const sendTrial = asks('sendTrial', request.sendTrialRequest, (ports, asked) =>
  seldom().sendTrial(ports, asked),
);
export const settleMail = asks('settleMail', request.settleMailRequest, (ports, asked) =>
  seldom().settleMail(ports, asked),
);
export const loadAbout = tells('loadAbout', (ports) => seldom().loadAbout(ports));
export const loadSetup = tells('loadSetup', (ports) => seldom().loadSetup(ports));
export const beginSetUp = saves('beginSetUp', request.beginSetUpRequest, (ports, asked) =>
  seldom().beginSetUp(ports, asked),
);
export const runSetUp = changes('runSetUp', request.runSetUpRequest, (ports, asked) => {
  const progress = seldom().runSetUp(ports, asked);
  if (progress.ended) quietly('menu', showMenu);
  return progress;
});
export const loadReview = tells('loadReview', (ports) => seldom().loadReview(ports));
export const loadRights = tells('loadRights', (ports) => seldom().loadRights(ports));
export const showCell = asks('showCell', request.showCellRequest, showCellOf);

export const saveTask = saves('saveTask', request.saveTaskRequest, saveTaskRow);
export const saveIndicator = saves('saveIndicator', request.saveIndicatorRequest, saveIndicatorRow);
export const saveFigure = saves('saveFigure', request.saveFigureRequest, saveFigureOf);
export const renewSummary = tells('renewSummary', renew);
export const answerReview = changes('answerReview', request.answerReviewRequest, (ports, asked) =>
  seldom().answerReview(ports, asked),
);
export const reopenReview = changes('reopenReview', request.reopenReviewRequest, (ports, asked) =>
  seldom().reopenReview(ports, asked),
);
export const keepOpenPoints = changes('keepOpenPoints', request.openPointsRequest, (ports, asked) =>
  seldom().keepOpenPoints(ports, asked),
);
export const changeRights = changes('changeRights', request.changeRightsRequest, (ports, asked) =>
  seldom().changeRights(ports, asked),
);
export const repairStructure = changes('repairStructure', request.repairRequest, (ports, asked) =>
  seldom().repairStructure(ports, asked),
);
