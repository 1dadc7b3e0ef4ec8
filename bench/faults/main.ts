import { cpus } from 'node:os';
import { hungDepartment } from './hungDepartment';

/** `npm run bench:faults`: what trouble costs those whom it does not concern. Gateway, departments and load are processes of their own. */
async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, medians.`);
  await hungDepartment();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
