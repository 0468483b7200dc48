// The ledger of protections, and of what they close.
import { differs, done, ledgerOf, type Section, unverified } from './line.ts';

export const PROTECTION = ledgerOf<GoogleAppsScript.Spreadsheet.Protection>()('Spreadsheet.Protection', [
  done(
    [
      'getDescription',
      'setDescription',
      'isWarningOnly',
      'getRange',
      'getProtectionType',
      'canEdit',
      'remove',
    ],
    ['[D]', '[R+] the words for protected cells', '[mem] that a change throws just these'],
    'What changes a protection throws the words for protected cells where the user may not edit them; that Google uses just these is unsure. Any call after the protection is gone: refused',
  ),
  done(
    ['addEditor', 'addEditors', 'removeEditor', 'removeEditors'],
    ['[D]'],
    'the owner and the acting user stay, without a word; a list that nobody changed is that of the spreadsheet’s editors; being on it shares nothing. An address is only looked at for its form',
  ),
  differs(
    ['getEditors'],
    ['[D] it throws for whoever may not edit', '[R1] a new protection names nobody but lets the owner edit'],
    'without the owner until somebody adds the owner (`ownerInProtection`). Throws for whoever may not edit',
  ),
  differs(
    ['canDomainEdit', 'setDomainEdit'],
    ['[D] on a personal account it throws', '[mem] its words, and when a domain may edit'],
    'in a spreadsheet of a Workspace account everyone with an address of the owner’s domain may edit until `setDomainEdit(false)`, though removed from the list; Google does so only where the file is shared with the domain (`domainAtFirst`). On a personal account it throws; the words are a guess. No groups',
  ),
  differs(
    ['setWarningOnly'],
    ['[D] the Sheets API: a warning has no editors', '[mem] scripts'],
    'forgets the editors; taken back, everyone may edit again. Setting editors while it only warns throws, `getEditors` is empty, `canDomainEdit` false: so the Sheets API has it, for scripts it is unsure',
  ),
  done(
    ['getUnprotectedRanges', 'setUnprotectedRanges'],
    ['[D] protected sheets alone have them', '[mem] the words of the refusals'],
    'the words for a protected range or another sheet’s cells are a guess',
  ),
]);

export const PROTECTION_SECTION: Section = {
  title: 'Protection',
  intro:
    'Scripts meet it by the rights they run with, people by their own. Where protections overlap, each must let the user pass.',
  classes: [PROTECTION],
  also: [
    unverified(
      ['what a range closes'],
      ['[D] cells', '[mem] the rest'],
      'cells, looks, notes, validation, removing its rows or columns, inserting within it; and colour rules about its cells, old and new (`colourRulesOfClosedCells`). It does not close widths, hidden columns and frozen rows, which is unsure too',
    ),
    done(
      ['what a sheet closes'],
      ['[D]', '[mem] the tab itself'],
      'all that and the tab itself: rows, columns, widths, frozen parts, name, colour; unprotected ranges open cells only',
    ),
    done(['a deleted tab'], ['[mem]'], 'refused where any protection on it is closed to the user'),
    differs(
      ['what follows'],
      ['[mem]'],
      'undoing a removal brings no protection back; cells inserted with a shift, and cut and pasted ones, leave protections where they are. As on Google protections move, grow and shrink with rows and columns, go with the last of them, stay where they are when cells are sorted; `A:A` also covers rows to come',
    ),
  ],
};
