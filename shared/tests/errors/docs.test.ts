import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsMarkdown } from '#shared/errors/docs';
import { errorTable } from '#shared/errors/table';

describe('docs/errors.md', () => {
  it('is what the error table renders', () => {
    expect(readFileSync(join(__dirname, '../../../docs/errors.md'), 'utf8')).toBe(errorsMarkdown());
  });

  it('has exactly one row for every code', () => {
    const codes = [...errorsMarkdown().matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
    expect(codes).toEqual(Object.keys(errorTable));
  });
});
