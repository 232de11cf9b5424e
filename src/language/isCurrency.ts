/** True for three letters in the form of an ISO 4217 code. */
export function isCurrency(code: string): boolean {
  return /^[A-Za-z]{3}$/.test(code.trim());
}
