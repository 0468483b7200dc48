// Use cases that few runs need, in a script of their own: Google parses all of Code.js on every edit (decision 0018).
export { loadAbout } from './app/about.ts';
export { answerReview } from './app/answer-review.ts';
export { runDaily } from './app/daily.ts';
export { keepByHand, takeOverNow } from './app/keeper.ts';
export { loadMails, sendNow, sendTrial, settleMail } from './app/mails/desk.ts';
export { sendByHand } from './app/menu-actions.ts';
export { repairStructure } from './app/repair.ts';
export { keepOpenPoints, loadReview, reopenReview } from './app/review.ts';
export { changeRights, loadRights } from './app/rights.ts';
export { loadSetup } from './app/set-up-desk.ts';
export { beginSetUp, runSetUp } from './app/set-up-steps.ts';
