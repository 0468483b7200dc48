// What each method of Google's that src/gas calls may ask a person to allow, from the "Authorization" lines of Google's
// reference as of November 2025. Any of a method's scopes will do; `spreadsheets.currentonly` stands for itself and
// `spreadsheets`, which the reference names beside it on each of these lines.

type Methods = Readonly<Record<string, readonly string[]>>;

export const NEEDING: Readonly<Record<string, Methods>> = {
  'spreadsheets.currentonly': {
    SpreadsheetApp: ['getActive'],
    Spreadsheet: [
      ...['getCurrentCell', 'getEditors', 'getId', 'getName', 'getOwner', 'getProtections', 'getUrl'],
      ...['getSpreadsheetLocale', 'setSpreadsheetLocale', 'getSpreadsheetTimeZone', 'setSpreadsheetTimeZone'],
      ...['insertSheet', 'toast'],
    ],
    Sheet: [
      ...['appendRow', 'deleteRows', 'getDataRange', 'getLastRow', 'getMaxColumns', 'getMaxRows', 'getRange'],
      ...[
        'getCharts',
        'insertChart',
        'updateChart',
        'getConditionalFormatRules',
        'setConditionalFormatRules',
      ],
      ...['getName', 'getSheetId', 'setName', 'setTabColor', 'setFrozenColumns', 'setFrozenRows', 'protect'],
      ...['hideColumns', 'insertColumnBefore', 'insertColumnsAfter', 'insertRowsAfter', 'setColumnWidth'],
    ],
    Range: [
      ...['canEdit', 'getA1Notation', 'getColumn', 'getLastColumn', 'getNumColumns', 'getNumRows', 'getRow'],
      ...['getSheet', 'protect'],
      ...['getDataValidations', 'getNotes', 'getNumberFormats', 'getValues'],
      ...['setDataValidation', 'setNotes', 'setNumberFormat', 'setNumberFormats', 'setValues'],
      ...['setBackground', 'setBackgrounds', 'setBorder', 'setFontColor', 'setFontSize', 'setFontWeight'],
      ...['setHorizontalAlignment', 'setHorizontalAlignments', 'setTextStyles', 'setVerticalAlignment'],
      ...['setWrap', 'setWrapStrategies', 'setWrapStrategy'],
    ],
    Protection: [
      ...['addEditors', 'canDomainEdit', 'canEdit', 'getDescription', 'getEditors', 'getRange'],
      ...['isWarningOnly', 'remove', 'removeEditor', 'setDescription', 'setDomainEdit', 'setWarningOnly'],
    ],
  },
  'script.container.ui': { Ui: ['showModalDialog', 'showSidebar'] },
  'script.send_mail': { MailApp: ['getRemainingDailyQuota', 'sendEmail'] },
  'script.scriptapp': {
    ScriptApp: ['deleteTrigger', 'getProjectTriggers', 'newTrigger'],
    Trigger: ['getHandlerFunction', 'getUniqueId'],
    TriggerBuilder: ['timeBased'],
  },
  // The reference has the line on these two, which User.getEmail is asked of.
  'userinfo.email': { Session: ['getActiveUser', 'getEffectiveUser'] },
};

/** Without such a line. */
export const FREE: Methods = {
  SpreadsheetApp: ['flush', 'getUi', 'newConditionalFormatRule', 'newDataValidation', 'newTextStyle'],
  Spreadsheet: ['getSheetByName', 'getSheets'],
  Sheet: ['activate', 'newChart'],
  Range: ['activate'],
  BooleanCondition: ['getBackground', 'getCriteriaType', 'getCriteriaValues'],
  ConditionalFormatRule: ['getBooleanCondition', 'getRanges'],
  ConditionalFormatRuleBuilder: [
    ...['build', 'setBackground', 'setFontColor', 'setRanges', 'whenFormulaSatisfied'],
  ],
  DataValidation: ['getAllowInvalid', 'getCriteriaType', 'getCriteriaValues'],
  DataValidationBuilder: ['build', 'requireDate', 'requireValueInList', 'setAllowInvalid', 'setHelpText'],
  EmbeddedChart: ['getChartId', 'getRanges', 'modify'],
  EmbeddedChartBuilder: [
    ...['addRange', 'build', 'clearRanges', 'setChartType', 'setHiddenDimensionStrategy', 'setNumHeaders'],
    ...['setOption', 'setPosition'],
  ],
  TextStyleBuilder: ['build', 'setBold', 'setFontSize', 'setForegroundColor'],
  Menu: ['addItem', 'addSeparator', 'addSubMenu', 'addToUi'],
  Ui: ['alert', 'createMenu'],
  HtmlService: ['createHtmlOutputFromFile'],
  HtmlOutput: ['getContent', 'setHeight', 'setTitle', 'setWidth'],
  LockService: ['getDocumentLock'],
  Lock: ['releaseLock', 'tryLock'],
  PropertiesService: ['getDocumentProperties'],
  Properties: ['deleteProperty', 'getProperties', 'getProperty', 'setProperty'],
  ClockTriggerBuilder: ['atHour', 'create', 'everyDays', 'inTimezone'],
  Session: ['getScriptTimeZone'],
  User: ['getEmail'],
  Utilities: ['formatDate', 'sleep'],
  console: ['error'],
};
