import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { pinCores } from '../gateway/measure/pinning';
import { hungDepartment } from './hungDepartment';
import { reload } from './reload';

const halves = { hung: hungDepartment, reload };

/**
 * `npm run bench:faults`: what trouble costs those whom it does not concern. Gateway, departments and each load are processes of their own.
 * `-- --only hung|reload` runs one half; `--rounds` and `--seconds` change how often and how long.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      rounds: { type: 'string', default: '7' },
      seconds: { type: 'string', default: '6' },
    },
  });
  if (values.only !== undefined && !Object.hasOwn(halves, values.only)) {
    throw new Error(`--only must be one of ${Object.keys(halves).join(' and ')}, got ${values.only}.`);
  }
  const { before, note } = pinCores();
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, medians of rounds. ${note}`,
  );
  for (const [name, half] of Object.entries(halves)) {
    if (values.only === undefined || values.only === name)
      await half(Number(values.rounds), Number(values.seconds), before);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
