// SpreadsheetApp.Protection: whom it lets edit.
import { domainOf, isSame, sharedEditors } from '../../engine/editors.ts';
import { emailOfUser, user } from '../session.ts';
import { typeName } from './arguments.ts';
import { fail } from './context.ts';
import { type GoogleProtection, KeptProtection } from './kept-protection.ts';
import { invalidEmail, noDomain, warningHasNoEditors } from './protection-sentences.ts';
import { wrongSignature } from './sentences.ts';

type GoogleUser = GoogleAppsScript.Base.User;
type Members =
  | 'addEditor'
  | 'addEditors'
  | 'removeEditor'
  | 'removeEditors'
  | 'getEditors'
  | 'canEdit'
  | 'canDomainEdit'
  | 'setDomainEdit';

export class ProtectionEditors extends KeptProtection implements Pick<GoogleProtection, Members> {
  /** Does not share the spreadsheet: who may only view it still may only view it. */
  addEditor(editor: string | GoogleUser): GoogleProtection {
    return this.add('addEditor', this.emails('addEditor', [editor]));
  }

  addEditors(emailAddresses: string[]): GoogleProtection {
    const isTexts =
      Array.isArray(emailAddresses) && emailAddresses.every((email) => typeof email === 'string');
    if (!isTexts) throw this.mismatch('addEditors', emailAddresses);
    return this.add('addEditors', this.emails('addEditors', emailAddresses));
  }

  /** Neither the owner nor the acting user goes; Google says nothing of it. */
  removeEditor(editor: string | GoogleUser): GoogleProtection {
    return this.take('removeEditor', this.emails('removeEditor', [editor]));
  }

  removeEditors(editors: readonly (string | GoogleUser)[]): GoogleProtection {
    if (!Array.isArray(editors)) throw this.mismatch('removeEditors', editors);
    return this.take('removeEditors', this.emails('removeEditors', editors));
  }

  /** Until somebody changes the list, all editors of the spreadsheet, without its owner. */
  getEditors(): GoogleUser[] {
    this.begin('getEditors', 'read');
    this.demandRight();
    const emails = this.kept.warningOnly ? [] : this.listed;
    return emails.map((email) => user(this.context.execution, email));
  }

  canEdit(): boolean {
    this.begin('canEdit', 'read');
    return this.mayEdit;
  }

  canDomainEdit(): boolean {
    this.begin('canDomainEdit', 'read');
    this.demandRight();
    return this.kept.domainEdit && !this.kept.warningOnly;
  }

  setDomainEdit(editable: boolean): GoogleProtection {
    this.beginListChange('setDomainEdit');
    if (domainOf(this.context.execution.world.options) === null) throw fail(this.context, noDomain);
    return this.change({ domainEdit: editable, editors: this.editors });
  }

  private get listed(): readonly string[] {
    const { world } = this.context.execution;
    const owner = world.options.users.find(({ role }) => role === 'owner')?.email ?? '';
    const isMissing = owner !== '' && !this.editors.some((email) => isSame(email, owner));
    return isMissing && world.reading('ownerInProtection') === 'always'
      ? [owner, ...this.editors]
      : this.editors;
  }

  private get editors(): readonly string[] {
    return this.kept.editors ?? sharedEditors(this.context.execution.world.options);
  }

  private add(method: string, emails: readonly string[]): GoogleProtection {
    this.beginListChange(method);
    const added = emails.filter((email) => !this.editors.some((known) => isSame(known, email)));
    return this.change({ editors: [...this.editors, ...added] });
  }

  private take(method: string, emails: readonly string[]): GoogleProtection {
    this.beginListChange(method);
    const { user: me, world } = this.context.execution;
    const owner = world.options.users.find(({ role }) => role === 'owner');
    const stays = (email: string) =>
      isSame(email, me.email) ||
      isSame(email, owner?.email ?? '') ||
      !emails.some((gone) => isSame(gone, email));
    return this.change({ editors: this.editors.filter(stays) });
  }

  private beginListChange(method: string): void {
    this.beginChange(method);
    if (this.kept.warningOnly) throw fail(this.context, warningHasNoEditors);
  }

  private emails(method: string, given: readonly unknown[]): readonly string[] {
    return given.map((editor) => {
      const email = isObject(editor) ? emailOfUser(editor) : editor;
      if (typeof email !== 'string') throw this.mismatch(method, editor);
      if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw fail(this.context, invalidEmail(email));
      return email;
    });
  }

  private mismatch(method: string, given: unknown): Error {
    return fail(this.context, wrongSignature([typeName(given)], `Protection.${method}`));
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
