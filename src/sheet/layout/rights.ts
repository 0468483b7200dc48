// What our protections are called in Google's own list of protections, by which they are told from people's.

/** Begins the name of each. */
export const RIGHTS_PREFIX = 'Kế hoạch 2026 – ';

/** The issued plan, Văn phòng's own columns and tabs: closed to everyone else. */
export const OFFICE_PART = 'Kế hoạch 2026 – Văn phòng';
/** What the add-in writes: Google only asks once more. */
export const MACHINE_PART = 'Kế hoạch 2026 – tiện ích';
/** Update cells of rows whose units have accounts in Danh bạ. */
export const UNIT_PART = 'Kế hoạch 2026 – đơn vị';
