import { spawnSync } from 'node:child_process';
import { projectPath } from '#shared/project/projectPath';
import { fuzzArgumentsFrom, WrongFuzzArguments } from '../fuzzArguments';

const noon = new Date('2026-11-01T12:00:00+08:00');
const read = (...argv: string[]) => fuzzArgumentsFrom(argv, noon);

describe('the arguments of npm run fuzz', () => {
  it('have defaults, and a seed of the time', () => {
    const { seed, ...rest } = read();
    expect(rest).toEqual({ mode: 'COMPARE', cases: 2000, path: undefined, size: 's', policy: undefined });
    expect(seed).toBeGreaterThanOrEqual(0);
    expect(seed).not.toBe(fuzzArgumentsFrom([], new Date(noon.getTime() + 1)).seed);
  });

  it('are read in any order', () => {
    expect(
      read('--path', '3:0:12', '--size', 'm', '--seed', '-7', '--cases', '100000', '--policy', '3'),
    ).toEqual({
      mode: 'COMPARE',
      cases: 100_000,
      seed: -7,
      path: '3:0:12',
      size: 'm',
      policy: 3,
    });
    expect(read('--mutants').mode).toBe('MUTANTS');
  });

  it.each([
    ['--cases', 'many'],
    ['--cases', '0'],
    ['--cases'],
    ['--seed', '1.5'],
    ['--path', '1:2'],
    ['--path', '../x', '--seed', '1'],
    ['--size', 'xl'],
    ['--sneed', '1'],
  ])('are refused when they make no sense: %s %s', (...argv) => {
    expect(() => read(...argv)).toThrow(WrongFuzzArguments);
  });

  it('end the command with 2 and a reason, before any data is made', () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', projectPath('scripts', 'fuzz.ts'), '--size', 'xl'],
      { encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('--size takes s, m or l, got xl.\n');
  });
});
