/** True for what JSON has in braces. */
export function isRecord(
  value: unknown,
): value is Record<string, unknown> & { app?: unknown; version?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
