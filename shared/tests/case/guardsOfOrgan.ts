import { clue, decision, done, fine, item, notice, officer, pair, spot, step } from './ground';
import { on, type GuardCases } from './guardCase';
import { extensions } from '#shared/case/engine/extensions/index';

const file = step('FILE', '2026-01-12', {});
const begin = (officers: string[]) => step('INVESTIGATE', '2026-01-13', { officers });
const decide = (more: Partial<typeof decision> = {}) =>
  step('DECIDE', '2026-03-20', { ...decision, ...more });
const noRivals = { rivals: [] };
const rival = {
  department: 'agriculture',
  caseNo: 'A2026-000007',
  filedOn: '2026-01-10',
  fined: false,
} as const;
const minor = (bornOn: string) => ({ party: { kind: 'PERSON' as const, personId: 'p1', bornOn } });
const mitigation = { article: '第三十条', reason: '未成年人' } as const;

/** Guards on who acts, on whom and on what: arts. 4, 17, 24, 25, 29, 30, 36, 42, 43. */
export const organGuards = {
  TWO_OFFICERS: {
    refuses: {
      'one officer': on({}, begin(pair.slice(0, 1))),
      'the same officer twice': on({}, begin(['03000000001', '03000000001'])),
      'a decision with one in charge': on({ officers: pair.slice(0, 1) }, decide()),
    },
    passes: { 'two officers': on({}, begin(pair)), 'a decision with two in charge': on({}, decide()) },
  },
  VALID_CERTIFICATES: {
    refuses: {
      'an unknown certificate': on({}, begin(['03000000001', '99999999999'])),
      'an expired certificate': on({}, begin(pair), {
        officer: (certNo) => officer(certNo, { certValidTo: '2026-01-12' }),
      }),
      'a certificate not yet valid': on({}, begin(pair), {
        officer: (certNo) => officer(certNo, { certValidFrom: '2026-01-14' }),
      }),
      'an officer of another organ': on({}, begin(pair), {
        officer: (certNo) => officer(certNo, { organId: 'organ-of-another-county' }),
      }),
    },
    passes: {
      'the last day of validity': on({}, begin(pair), {
        officer: (certNo) => officer(certNo, { certValidTo: '2026-01-13' }),
      }),
    },
  },
  NO_CONFLICT: {
    refuses: {
      'an officer with an interest in the party': on({}, begin(pair), {
        officer: (certNo) => officer(certNo, { conflicts: ['91430204XTTEST0001'] }),
      }),
      'an officer related to the person': on(minor('1980-05-01'), begin(pair), {
        officer: (certNo) => officer(certNo, { conflicts: ['p1'] }),
      }),
    },
    passes: {
      'an interest in somebody else': on({}, begin(pair), {
        officer: (certNo) => officer(certNo, { conflicts: ['91430204XTTEST0002'] }),
      }),
    },
  },
  COMPETENT_ORGAN: {
    refuses: {
      'a power transferred away': on({}, file, { holds: ({ on: day }) => day < '2026-01-12' }),
      'an item of a decision not held': on({}, decide({ actCode: 'M0999' }), {
        holds: ({ actCode }) => actCode === 'M0101',
      }),
    },
    passes: {
      'a power held on the day, in the place': on({}, file, {
        holds: (power) => power.regionCode === clue.regionCode && power.organId === clue.organId,
      }),
    },
  },
  DEVOLVED_POWER: {
    refuses: { 'a township without the power': on({ organLevel: 'TOWNSHIP' }, file, { holds: () => false }) },
    passes: {
      'a township with the power': on({ organLevel: 'TOWNSHIP' }, file),
      'an organ of the county': on({}, file, { holds: () => false }),
    },
  },
  FIRST_FILER: {
    refuses: { 'another department filed first': on({}, file, { rivals: [rival] }) },
    passes: {
      'nobody else': on({}, file, noRivals),
      'its own claim': on({}, file, { rivals: [{ ...rival, caseNo: clue.caseNo }] }),
      'a register out of reach': on({}, file, { rivals: null }),
    },
  },
  RECEIVER_COMPETENT: {
    refuses: {
      'the organ itself': on(
        {},
        step('TRANSFER_ORGAN', '2026-02-01', { toOrganId: clue.organId, reason: '管辖' }),
      ),
      'an organ without the power': on(
        {},
        step('TRANSFER_ORGAN', '2026-02-01', { toOrganId: 'organ-ecology', reason: '管辖' }),
        { holds: () => false },
      ),
    },
    passes: {
      'another organ with the power': on(
        {},
        step('TRANSFER_ORGAN', '2026-02-01', { toOrganId: 'organ-ecology', reason: '管辖' }),
      ),
    },
  },
  WITHIN_LIMITATION: {
    refuses: {
      'two years and a day': on({ occurredTo: '2024-01-07', discoveredOn: '2026-01-08' }, file),
      'five years and a day where safety was harmed': on(
        { occurredTo: '2021-07-15', discoveredOn: '2026-07-16', harmedSafety: true },
        step('FILE', '2026-07-20', {}),
      ),
    },
    passes: {
      'two years to the day': on({ occurredTo: '2024-01-08', discoveredOn: '2026-01-08' }, file),
      'four years where safety was harmed': on(
        { occurredTo: '2022-01-08', discoveredOn: '2026-01-08', harmedSafety: true },
        file,
      ),
    },
  },
  OF_AGE: {
    refuses: {
      'thirteen years': on(minor('2012-06-01'), decide()),
      'the fourteenth birthday itself': on(minor('2012-01-06'), decide({ mitigation })),
      'sixteen without leniency': on(minor('2010-01-01'), decide()),
    },
    passes: {
      'the day after the fourteenth birthday, leniently': on(minor('2012-01-05'), decide({ mitigation })),
      'an adult': on(minor('2000-01-01'), decide()),
      'an enterprise': on({}, decide()),
    },
  },
  SINGLE_FINE: {
    refuses: {
      'an act another department fined': on({}, decide(), { rivals: [{ ...rival, fined: true }] }),
      'a case filed earlier elsewhere': on({ taken: { FILE: done('2026-01-12', {}) } }, decide(), {
        rivals: [rival],
      }),
      'a register out of reach': on({}, decide(), { rivals: null }),
    },
    passes: {
      'no other case': on({}, decide(), noRivals),
      'a case filed later elsewhere': on({ taken: { FILE: done('2026-01-09', {}) } }, decide(), {
        rivals: [rival],
      }),
      'a penalty without a fine': on(
        {},
        decide({ penalty: fine('0.00', { kinds: ['WARNING'], fine: null }) }),
        {
          rivals: null,
        },
      ),
    },
  },
  HIGHER_RANGE: {
    refuses: {
      'the lower of two ranges': on({ otherActCodes: ['M0102'] }, decide(), {
        item: (code) => ({ ...item, code, maxFine: code === 'M0102' ? '200000.00' : '100000.00' }),
      }),
      'an item the case was not filed for': on({}, decide({ actCode: 'M0102' })),
    },
    passes: {
      'the higher of two ranges': on({ otherActCodes: ['M0102'] }, decide({ actCode: 'M0102' }), {
        item: (code) => ({ ...item, code, maxFine: code === 'M0102' ? '200000.00' : '100000.00' }),
      }),
    },
  },
  KIND_OF_ITEM: {
    refuses: {
      'a kind the item does not provide': on(
        {},
        decide({ penalty: fine('2000.00', { kinds: ['FINE', 'DETENTION'] }) }),
      ),
      'a fine without its kind': on({}, decide({ penalty: fine('2000.00', { kinds: ['WARNING'] }) })),
      'a kind without its amount': on(
        {},
        decide({ penalty: fine('2000.00', { kinds: ['FINE', 'CONFISCATION'] }) }),
      ),
      'no kind at all': on({}, decide({ penalty: fine('2000.00', { kinds: [], fine: null }) })),
      'an unknown item': on({}, decide(), { item: () => null }),
    },
    passes: {
      'kinds of the item with their amounts': on(
        {},
        decide({ penalty: fine('2000.00', { kinds: ['FINE', 'CONFISCATION'], confiscated: '300.00' }) }),
      ),
    },
  },
  AMOUNT_IN_RANGE: {
    refuses: {
      'a fen above the range': on({}, decide({ penalty: fine('100000.01') })),
      'below the range without a reason': on({}, decide({ penalty: fine('999.99') })),
      'above the range with a reason to go below': on({}, decide({ penalty: fine('100000.01'), mitigation })),
      'a multiple of the goods where the department has none': on(
        {},
        decide({ penalty: fine('150000.00') }),
        { goodsValue: '10000.00' },
        extensions.ecology,
      ),
      'an item without any range': on({}, decide(), {
        item: (code) => ({ ...item, code, minFine: null, maxFine: null, goodsMultiple: null }),
      }),
    },
    passes: {
      'both ends of the range': on({}, decide({ penalty: fine('100000.00') })),
      'its lower end': on({}, decide({ penalty: fine('1000.00') })),
      'below the range with a reason': on({}, decide({ penalty: fine('500.00'), mitigation })),
      'a multiple of the goods': on({}, decide({ penalty: fine('150000.00') }), { goodsValue: '10000.00' }),
      'a notice within the range': on({}, step('NOTIFY', '2026-03-01', notice)),
      'a decision on the spot': on({}, step('DECIDE_ON_THE_SPOT', '2026-01-12', spot)),
    },
  },
} satisfies GuardCases;
