// Machines that build share their cores: a slow minute must not fail a test that is right. (`testTimeout` of the
// configuration does not reach projects.)
jest.setTimeout(60_000);
