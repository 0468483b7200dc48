// yyyy-MM-dd as dd/MM/yyyy, and yyyy-MM as MM/yyyy.

export function localDay(day: string): string {
  return day.split('-').reverse().join('/');
}
