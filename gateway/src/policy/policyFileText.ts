import { canonicalJson } from '#shared/policy/canonicalJson';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * JSON with sorted keys and a line for each coordinate, so that a diff names what changed.
 * @param levels how many levels of records are spread over lines
 */
export function policyFileText(value: unknown, levels: number): string {
  const write = (item: unknown, level: number): string => {
    if (level === levels || !isRecord(item) || Object.keys(item).length === 0) return canonicalJson(item);
    const indent = ' '.repeat(level);
    const lines = Object.entries(item)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${indent} ${JSON.stringify(key)}: ${write(inner, level + 1)}`);
    return `{\n${lines.join(',\n')}\n${indent}}`;
  };
  return `${write(value, 0)}\n`;
}
