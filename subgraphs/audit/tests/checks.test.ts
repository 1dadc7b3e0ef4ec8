import { readFileSync } from 'node:fs';
import { createWorkCalendar } from '#shared/calendar/workCalendar';
import type { CaseFile } from '../src/checks/caseFile';
import { checkFile, countByRule, reviewRules } from '../src/checks/checkFile';
import { caseFileRules, type CaseFileRule } from '../src/checks/reviewRule';
import { projectPath } from '#shared/project/projectPath';

const on = { today: '2026-09-30', calendar: createWorkCalendar() };

const officer = (certNo: string, certValidFrom = '2023-01-01', certValidTo = '2027-12-31') => ({
  certNo,
  certValidFrom,
  certValidTo,
});

const act = (more: Partial<NonNullable<CaseFile['act']>> = {}): NonNullable<CaseFile['act']> => ({
  minFine: '10000.00',
  maxFine: '50000.00',
  goodsMultiple: null,
  basis: { law: '中华人民共和国大气污染防治法', article: 99, provision: { articleText: '第九十九条' } },
  ...more,
});

/** A file in which everything is in order, changed as a test needs. */
const file = (more: Partial<CaseFile> = {}): CaseFile => ({
  department: 'ecology',
  procedure: 'ORDINARY',
  filedOn: '2026-03-02',
  noticedOn: '2026-03-20',
  hearingOn: '2026-04-15',
  legalReviewOn: '2026-04-20',
  decidedOn: '2026-05-06',
  officers: [officer('A1'), officer('A2')],
  act: act(),
  decision: { kinds: ['FINE'], fine: '20000.00' },
  publicity: { state: 'PUBLISHED', publishedOn: '2026-05-12', endsOn: '2027-05-12' },
  ...more,
});

const found = (rule: CaseFileRule, more: Partial<CaseFile>) => {
  const check = checkFile(file(more), on).find((one) => one.rule === rule);
  if (!check) throw new Error(`There is no check ${rule}.`);
  return check;
};
const passOf = (rule: CaseFileRule, more: Partial<CaseFile>): boolean | null => found(rule, more).pass;

describe('the check-list of a case file', () => {
  it('has the rules of the schema, each with law and article', () => {
    const sdl = readFileSync(projectPath('subgraphs', 'audit', 'schema.graphql'), 'utf8');
    const inSchema = /enum CaseFileRule [^{]*{([^}]*)}/.exec(sdl)?.[1]?.match(/^ {2}[A-Z_]+$/gm) ?? [];
    expect(inSchema.map((name) => name.trim())).toEqual(caseFileRules);
    expect(reviewRules.map(({ rule }) => rule)).toEqual(caseFileRules);
    for (const { law } of reviewRules) {
      expect(law).toMatch(/^《中华人民共和国行政处罚法》第[一二三四五六七八九十]+条(第一款)?$/);
    }
  });

  it('is passed by a file in which everything is in order, and decides nothing on one that cannot be read', () => {
    expect(checkFile(file(), on).map(({ pass }) => pass)).toEqual(caseFileRules.map(() => true));
    const unread = checkFile(null, on);
    expect(unread.map(({ rule, pass }) => [rule, pass])).toEqual(caseFileRules.map((rule) => [rule, null]));
  });

  it('is counted by rule', () => {
    const lists = [file(), file({ officers: [officer('A1')] }), file({ officers: null })].map((one) =>
      checkFile(one, on),
    );
    expect(countByRule(lists)[0]).toEqual({ rule: 'TWO_OFFICERS', passed: 1, failed: 1, notApplicable: 1 });
    expect(countByRule([])).toHaveLength(7);
  });

  it('tells of sensitive days only what follows from them', () => {
    const files = [
      file({ noticedOn: '2026-05-07', legalReviewOn: '2026-05-08', hearingOn: '2026-05-03' }),
      file({ noticedOn: '2026-03-21', legalReviewOn: null, hearingOn: '2026-04-17' }),
      file({ noticedOn: '2026-05-06', legalReviewOn: '2026-04-21', procedure: 'SUMMARY' }),
    ];
    const notes = files.flatMap((one) => checkFile(one, on).map(({ note }) => note)).join();
    expect(notes).not.toMatch(/2026-0(5-0[378]|3-21|4-(17|21))/);
  });

  it('wants two different officers (art. 42)', () => {
    expect(passOf('TWO_OFFICERS', { officers: [officer('A1')] })).toBe(false);
    expect(passOf('TWO_OFFICERS', { officers: [officer('A1'), officer('A1')] })).toBe(false);
    expect(passOf('TWO_OFFICERS', { officers: [] })).toBe(false);
    expect(found('TWO_OFFICERS', { officers: [officer('A1')], procedure: 'SUMMARY' })).toMatchObject({
      pass: false,
      note: expect.stringContaining('简易程序亦同') as string,
    });
    expect(passOf('TWO_OFFICERS', { officers: [officer('A1'), null] })).toBeNull();
    expect(passOf('TWO_OFFICERS', { officers: null })).toBeNull();
  });

  it('wants certificates in force on the day of filing', () => {
    const second = (from: string, to: string) => ({ officers: [officer('A1'), officer('A2', from, to)] });
    expect(passOf('VALID_CERTIFICATES', second('2020-01-01', '2026-03-01'))).toBe(false);
    expect(passOf('VALID_CERTIFICATES', second('2026-03-02', '2026-03-02'))).toBe(true);
    // The register keeps the newest certificate alone: one given after filing says nothing of the one before.
    expect(passOf('VALID_CERTIFICATES', second('2026-03-03', '2030-01-01'))).toBeNull();
    expect(passOf('VALID_CERTIFICATES', { officers: [] })).toBeNull();
    expect(passOf('VALID_CERTIFICATES', { officers: [officer('A1'), null] })).toBeNull();
    expect(passOf('VALID_CERTIFICATES', { filedOn: null })).toBeNull();
  });

  it('wants legal review before the decision after a hearing (art. 58)', () => {
    expect(passOf('LEGAL_REVIEW', { legalReviewOn: null })).toBe(false);
    expect(passOf('LEGAL_REVIEW', { legalReviewOn: '2026-05-07' })).toBe(false);
    expect(passOf('LEGAL_REVIEW', { legalReviewOn: '2026-05-06', hearingOn: null })).toBe(true);
    expect(passOf('LEGAL_REVIEW', { legalReviewOn: null, hearingOn: null })).toBeNull();
    expect(passOf('LEGAL_REVIEW', { legalReviewOn: null, hearingOn: null, procedure: 'SUMMARY' })).toBeNull();
  });

  it('wants notice before the decision (art. 44), on the spot on the same day', () => {
    expect(passOf('NOTICE_BEFORE_DECISION', { noticedOn: null })).toBe(false);
    expect(passOf('NOTICE_BEFORE_DECISION', { noticedOn: '2026-05-06' })).toBe(false);
    expect(passOf('NOTICE_BEFORE_DECISION', { noticedOn: '2026-05-05' })).toBe(true);
    expect(passOf('NOTICE_BEFORE_DECISION', { noticedOn: '2026-05-06', procedure: 'SUMMARY' })).toBe(true);
    expect(passOf('NOTICE_BEFORE_DECISION', { noticedOn: '2026-05-07', procedure: 'SUMMARY' })).toBe(false);
    expect(passOf('NOTICE_BEFORE_DECISION', { noticedOn: null, procedure: 'SUMMARY' })).toBeNull();
  });

  it('wants the fine within the range of the item, or the multiple of the goods', () => {
    const fine = (amount: string, more: Partial<CaseFile> = {}) =>
      passOf('AMOUNT_IN_RANGE', { decision: { kinds: ['FINE'], fine: amount }, ...more });
    expect([fine('9999.99'), fine('10000.00'), fine('50000.00'), fine('50000.01')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(fine('5000.00', { act: act({ minFine: null }) })).toBe(true);
    const goods = { act: act({ goodsMultiple: { min: 10, max: 20 } }), goodsValue: '6000.00' };
    expect([fine('60000.00', goods), fine('120000.00', goods), fine('120000.01', goods)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(fine('60000.00', { ...goods, goodsValue: null })).toBeNull();
    expect(fine('60000.00', { act: act({ maxFine: null, minFine: null }) })).toBeNull();
    expect(passOf('AMOUNT_IN_RANGE', { decision: { kinds: ['WARNING'], fine: null } })).toBeNull();
    expect(found('AMOUNT_IN_RANGE', {}).law).toBe(
      '《中华人民共和国行政处罚法》第四条；《中华人民共和国大气污染防治法》第九十九条',
    );
  });

  it('wants the decision within ninety days of filing (art. 60), or on the working day after', () => {
    const decided = (filedOn: string, decidedOn: string, more: Partial<CaseFile> = {}) =>
      passOf('DECIDED_IN_TIME', { filedOn, decidedOn, ...more });
    // 90 days from 2 March 2026 end on Sunday, 31 May.
    expect(decided('2026-03-02', '2026-05-31')).toBe(true);
    expect(decided('2026-03-02', '2026-06-01')).toBe(true);
    expect(decided('2026-03-02', '2026-06-02')).toBe(false);
    expect(decided('2021-07-14', '2021-09-01')).toBeNull();
    // Where the holidays of the year are not published, the ninety days themselves are in time, and no more is known.
    expect(decided('2026-11-02', '2027-01-31')).toBe(true);
    expect(decided('2026-11-02', '2027-02-01')).toBeNull();
    expect(decided('2026-03-02', '2026-09-01', { procedure: 'SUMMARY' })).toBeNull();
  });

  it('wants publicity in time and no longer than it lasts (art. 48)', () => {
    const shown = (
      publishedOn: string | null,
      more: Partial<CaseFile> = {},
      state = 'PUBLISHED',
      endsOn = '2027-05-12',
    ) => passOf('PUBLISHED', { publicity: { state, publishedOn, endsOn }, ...more });
    const market = { department: 'market-supervision' } as const;
    // Twenty working days from 6 May 2026 (5 May is a day off, 9 May a worked Saturday) end on 2 June.
    const due = on.calendar.addWorkdays('2026-05-06', 20);
    const late = on.calendar.addWorkdays('2026-05-06', 21);
    for (const department of [{}, market]) {
      expect([shown(due, department), shown(late, department)]).toEqual([true, false]);
    }
    expect(shown('2026-05-12', {}, 'PUBLISHED', '2026-09-29')).toBe(false);
    expect(shown('2026-05-12', {}, 'PUBLISHED', '2026-09-30')).toBe(true);
    expect(shown('2026-05-12', {}, 'ENDED', '2026-08-12')).toBe(true);
    // All that market supervision decides in ordinary procedure is published; elsewhere what is of some social influence.
    expect([shown(null, market, 'NOT_DUE'), shown(null, {}, 'NOT_DUE')]).toEqual([false, null]);
    const warning = { decision: { kinds: ['WARNING'], fine: null } };
    expect(shown(null, { ...market, ...warning }, 'NOT_DUE')).toBeNull();
    expect(shown(null, { ...market, procedure: 'SUMMARY' }, 'NOT_DUE')).toBeNull();
    expect(shown(null, { ...market, decidedOn: '2026-09-28' }, 'NOT_DUE')).toBeNull();
    expect(found('PUBLISHED', market).law).toContain('《市场监督管理行政处罚信息公示规定》');
  });
});
