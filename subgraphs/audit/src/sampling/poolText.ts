import type { PoolCase } from './draw';

/** First line of the text of a pool; one line for each case follows. */
export const poolHeader = 'key,department,county,procedure';

const lineForm = /^([A-Za-z]+:[^,\s]+),([a-z-]+),(\d{6}|UNKNOWN),([A-Z_]+)$/;

export const poolLine = ({ key, department, county, procedure }: PoolCase): string =>
  [key, department, county, procedure].join(',');

/** @throws Error naming the line that is none */
function caseOf(line: string, number: number): PoolCase {
  const match = lineForm.exec(line);
  if (!match) {
    throw new Error(
      `Line ${number} of the pool is "${line.slice(0, 80)}"; expected ${poolHeader}, e.g. EcologyCase:E2026-000123,ecology,430281,ORDINARY.`,
    );
  }
  const [, key, department, county, procedure] = match as unknown as [string, string, string, string, string];
  return { key, department, county, procedure };
}

/** The cases of a pool's text, with or without its header. @throws Error naming the line that is none */
export function parsePool(text: string): PoolCase[] {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line: line.trim(), number: index + 1 }));
  return lines
    .filter(({ line }) => line !== '' && line !== poolHeader)
    .map(({ line, number }) => caseOf(line, number));
}
