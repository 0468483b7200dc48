// The pictures' ward: its days and people, from the sample that «Nạp số liệu mẫu» of the host's page plays.
import { readFileSync } from 'node:fs';

const SAMPLE = new URL('../../host/page/sample/ward.json', import.meta.url);
const { firstDay, today, office, addresses } = JSON.parse(readFileSync(SAMPLE, 'utf8'));

export const FIRST_DAY = firstDay;
export const TODAY = today;
/** After a morning's daily run, before anybody works: every picture shows this time. */
export const MORNING = `${TODAY}T08:00:00+07:00`;

export const OFFICE = office;
export const ECONOMY = addresses.KTHTDT;
