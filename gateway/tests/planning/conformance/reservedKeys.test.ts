import * as fc from 'fast-check';
import { clientKeyOf, isReserved, responseKeyFor } from '../../../src/planning/conformance/reservedKeys';

describe('reserved keys', () => {
  it('lead back to the client’s key, be it reserved itself', () => {
    const key = fc.oneof(
      fc.stringMatching(/^[_A-Za-z]\w{0,9}$/),
      fc.stringMatching(/^yiyu(Own|Copy\d)__\w{0,4}$/),
    );
    fc.assert(
      fc.property(key, fc.nat(5), fc.boolean(), (own, copy, isRenamed) => {
        const sent = responseKeyFor(own, copy, isRenamed || isReserved(own));
        expect(clientKeyOf(sent)).toEqual({ key: own, copy });
      }),
    );
    for (const plain of ['yiyuCopy0__a', 'yiyuKey', 'yiyuOwn_a', '__proto__', 'constructor']) {
      expect(clientKeyOf(plain)).toEqual({ key: plain, copy: 0 });
    }
  });
});
