// The ledger of mails, locks and properties.
import { differs, done, ledgerOf, type Section } from './line.ts';

export const MAIL_APP = ledgerOf<GoogleAppsScript.Mail.MailApp>()('Mail.MailApp', [
  differs(
    ['sendEmail'],
    [
      '[D] limits by kind of account; it leaves from whoever the script runs as',
      '[R+] the words of the refusals',
      '[mem] one wrong address refuses the whole mail; one that is well formed never throws',
    ],
    'the object form only. Nothing leaves the machine: mails go to `world.mails`. A wrong address, 50 recipients, sizes and quota throw',
  ),
  done(
    ['getRemainingDailyQuota'],
    ['[D] recipients are counted; from the first mail on for 24 hours'],
    'a window of 24 hours from the first mail',
  ),
]);

export const MAIL_FIELDS = ledgerOf<GoogleAppsScript.Mail.MailAdvancedParameters>()(
  'Mail.MailAdvancedParameters',
  [
    differs(
      ['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name'],
      ['[D]'],
      '`to` is required; `attachments`, `inlineImages`, `noReply`, `replyTo` refused',
    ),
  ],
  'Mail.MailApp',
);

export const LOCK_SERVICE = ledgerOf<GoogleAppsScript.Lock.LockService>()('Lock.LockService', [
  done(
    ['getDocumentLock'],
    ['[D] one for each document, null where the script is bound to none'],
    'runs that overlap share it; null where `world.inDocument` is false; in simple triggers `lockInSimpleTrigger`; user and script locks refused',
  ),
]);

export const LOCK = ledgerOf<GoogleAppsScript.Lock.Lock>()('Lock.Lock', [
  differs(
    ['tryLock', 'waitLock'],
    ['[D]', '[R+] the words of the refusal', '[R1] a second Lock object of the same run waits on the first'],
    'waiting takes the run’s own time (`host/cost.ts`); nobody lets go of the lock meanwhile. A second object of the same run: `secondLock`',
  ),
  done(['hasLock', 'releaseLock'], ['[D] released at the latest when the script ends']),
]);

export const PROPERTIES_SERVICE = ledgerOf<GoogleAppsScript.Properties.PropertiesService>()(
  'Properties.PropertiesService',
  [
    done(
      ['getDocumentProperties'],
      ['[D] all editors share them; not for an add-on that is not yet enabled in the file'],
      'null where `world.inDocument` is false; user and script properties refused',
    ),
  ],
);

export const PROPERTIES = ledgerOf<GoogleAppsScript.Properties.Properties>()('Properties.Properties', [
  done(
    ['getProperty', 'getProperties', 'getKeys', 'deleteProperty'],
    ['[D] null for a key that is not there'],
  ),
  differs(
    ['setProperty', 'setProperties'],
    ['[D] texts only, 9 KB each, 500 KB in all', '[R+] that a full store throws', '[mem] the words'],
    'other values than texts are refused, since Google’s ways of making texts of them are not known well; all or nothing. Deleting all others: refused. 9 KB and 500 KB throw',
  ),
]);

export const MAILS_SECTION: Section = {
  title: 'MailApp, LockService, PropertiesService',
  classes: [MAIL_APP, MAIL_FIELDS, LOCK_SERVICE, LOCK, PROPERTIES_SERVICE, PROPERTIES],
};
