// A screen for tests: remembers what was shown, and answers questions from a list made beforehand.
import { LoudError } from './errors.ts';
import type { AlertAnswer, AlertRequest, HtmlPage, MenuItem, Screen, Toast } from './types.ts';

export class RecordedScreen implements Screen {
  readonly menus: Extract<MenuItem, { kind: 'menu' }>[] = [];
  readonly pages: HtmlPage[] = [];
  readonly toasts: Toast[] = [];
  readonly alerts: AlertRequest[] = [];
  readonly #answers: AlertAnswer[] = [];

  /** Answers for the next alerts, in their order; even an alert that only says OK needs one. */
  willAnswer(...answers: readonly AlertAnswer[]): this {
    this.#answers.push(...answers);
    return this;
  }

  menu(menu: Extract<MenuItem, { kind: 'menu' }>): void {
    this.menus.push(menu);
  }

  page(page: HtmlPage): void {
    this.pages.push(page);
  }

  toast(toast: Toast): void {
    this.toasts.push(toast);
  }

  alert(request: AlertRequest): AlertAnswer {
    this.alerts.push(request);
    const answer = this.#answers.shift();
    if (answer) return answer;
    throw new LoudError(`no answer was prepared for the alert "${request.title}": ${request.message}`);
  }
}
