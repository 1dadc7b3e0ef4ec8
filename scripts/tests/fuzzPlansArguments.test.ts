import { planFuzzArgumentsFrom, WrongPlanFuzzArguments } from '../fuzzPlansArguments';

const from = (...argv: string[]) => planFuzzArgumentsFrom(argv, new Date(1234));

describe('the arguments of npm run fuzz:plans', () => {
  it('have defaults', () => {
    expect(from()).toEqual({ cases: 2000, seed: 1234, region: 'small' });
    expect(from('--region', 'real', '--seed', '7', '--cases', '1')).toEqual({
      cases: 1,
      seed: 7,
      region: 'real',
    });
  });

  it.each([
    [['--cases', '0'], /1 or more/],
    [['--cases', 'x'], /whole number, got x/],
    [['--seed'], /whole number, got nothing/],
    [['--region', 'big'], /small, plain, real, got big/],
    [['--speed', '1'], /no option --speed/],
  ])('are refused with what was expected: %j', (argv, words) => {
    expect(() => from(...argv)).toThrow(WrongPlanFuzzArguments);
    expect(() => from(...argv)).toThrow(words);
  });
});
