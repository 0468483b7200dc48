// A short sum that tells long texts apart; nothing hangs on its strength.

export function checkSum(text: string): string {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 2147483647;
  return sum.toString(36);
}
