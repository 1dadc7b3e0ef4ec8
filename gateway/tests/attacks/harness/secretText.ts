/** The one secret of the region under attack; long enough to derive keys from. */
export const secretText = 'a secret of the attack tests, long enough to derive keys from';
