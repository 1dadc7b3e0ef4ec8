import { blindIndexKeys } from '#shared/auth/blindIndexKeys';

/** What the suites derive every key from. */
export const testSecret = 'a secret of the tests that is long enough to derive keys from';

/** The keys under which scripts/test.ts loads the data that the suites read. */
export const testBlindIndexKeys = blindIndexKeys({}, () => testSecret);
