import type { Message } from '#shared/errors/table';

interface Track {
  readonly name: Message;
  readonly initial: string;
  /** States that nothing leaves. */
  readonly terminal: readonly string[];
  readonly states: Readonly<Record<string, Message>>;
}

const track = <const T extends Track>(value: T): T => value;
const say = (zh: string, en: string): Message => ({ en, zh });

const outcomes = {
  UPHELD: say('维持', 'Upheld'),
  CHANGED: say('变更', 'Changed'),
  REVOKED: say('撤销', 'Revoked'),
  ENDED: say('终止', 'Ended without a decision'),
} as const;

/** Procedures that run beside the main line of a case, each with its own states. */
export const tracks = {
  TERM: track({
    name: say('办案期限', 'Time for the decision'),
    initial: 'RUNNING',
    terminal: [],
    states: { RUNNING: say('计算中', 'Running'), PAUSED: say('不计入期间', 'Excluded time') },
  }),
  EVIDENCE_HOLD: track({
    name: say('先行登记保存', 'Advance registration of evidence'),
    initial: 'NONE',
    terminal: [],
    states: { NONE: say('未保存', 'None'), HELD: say('保存中', 'Held') },
  }),
  SEALING: track({
    name: say('查封、扣押', 'Sealing and seizure'),
    initial: 'NONE',
    terminal: ['LIFTED', 'DISPOSED'],
    states: {
      NONE: say('未采取', 'None'),
      SEALED: say('查封、扣押中', 'Sealed'),
      EXTENDED: say('已延长', 'Extended'),
      LIFTED: say('已解除', 'Lifted'),
      DISPOSED: say('已处理', 'Disposed of'),
    },
  }),
  HEARING: track({
    name: say('听证', 'Hearing'),
    initial: 'NONE',
    terminal: ['HELD', 'LAPSED', 'WAIVED'],
    states: {
      NONE: say('未申请', 'Not asked for'),
      REQUESTED: say('已申请', 'Asked for'),
      CALLED: say('已通知', 'Called'),
      HELD: say('已举行', 'Held'),
      LAPSED: say('视为放弃', 'Given up by absence'),
      WAIVED: say('放弃', 'Waived'),
    },
  }),
  CRIME: track({
    name: say('涉嫌犯罪移送', 'Transfer of a suspected crime'),
    initial: 'NONE',
    terminal: ['POLICE_FILED', 'POLICE_DECLINED', 'REFUSED'],
    states: {
      NONE: say('未涉及', 'None'),
      REPORTED: say('已报请审批', 'Reported to the head'),
      APPROVED: say('已批准', 'Approved'),
      REFUSED: say('不批准', 'Refused'),
      HANDED_OVER: say('已移送', 'Handed over'),
      POLICE_FILED: say('公安机关已立案', 'Filed by the police'),
      POLICE_DECLINED: say('公安机关不予立案', 'Declined by the police'),
    },
  }),
  PUBLICITY: track({
    name: say('公示', 'Publicity'),
    initial: 'NOT_DUE',
    terminal: ['ENDED', 'WITHDRAWN', 'REPAIRED'],
    states: {
      NOT_DUE: say('未公示', 'Not published'),
      PUBLISHED: say('公示中', 'Published'),
      ENDED: say('公示期满', 'Ended'),
      WITHDRAWN: say('已撤回', 'Withdrawn'),
      REPAIRED: say('信用修复', 'Credit repaired'),
    },
  }),
  RECONSIDERATION: track({
    name: say('行政复议', 'Administrative reconsideration'),
    initial: 'NONE',
    terminal: ['NOT_ACCEPTED', 'UPHELD', 'CHANGED', 'REVOKED', 'ENDED'],
    states: {
      NONE: say('未申请', 'None'),
      APPLIED: say('已申请', 'Applied for'),
      NOT_ACCEPTED: say('不予受理', 'Not accepted'),
      ACCEPTED: say('已受理', 'Accepted'),
      ...outcomes,
    },
  }),
  LITIGATION: track({
    name: say('行政诉讼', 'Administrative litigation'),
    initial: 'NONE',
    terminal: ['UPHELD', 'CHANGED', 'REVOKED', 'ENDED'],
    states: { NONE: say('未起诉', 'None'), SUED: say('审理中', 'Before the court'), ...outcomes },
  }),
  COURT_ENFORCEMENT: track({
    name: say('申请法院强制执行', 'Enforcement by the court'),
    initial: 'NONE',
    terminal: ['ENFORCED', 'REFUSED'],
    states: {
      NONE: say('未催告', 'None'),
      DEMANDED: say('已催告', 'Demanded'),
      APPLIED: say('已申请', 'Applied for'),
      ORDERED: say('裁定执行', 'Ordered'),
      REFUSED: say('不予执行', 'Refused'),
      ENFORCED: say('已执行', 'Enforced'),
    },
  }),
} as const;

export type TrackName = keyof typeof tracks;
export type TrackState<T extends TrackName = TrackName> = T extends TrackName
  ? keyof (typeof tracks)[T]['states'] & string
  : never;
export type TrackStates = { readonly [T in TrackName]: TrackState<T> };
export const trackNames = Object.keys(tracks) as TrackName[];

/** Where every parallel procedure of a new case stands. */
export const initialTracks = Object.freeze(
  Object.fromEntries(trackNames.map((name) => [name, tracks[name].initial])),
) as TrackStates;
