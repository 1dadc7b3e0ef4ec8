// Generated from schema.graphql by "npm run codegen". Do not edit.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PollutionSourcePage, PollutionSourcePageEdge, DischargePermitPage, DischargePermitPageEdge, EiaApprovalPage, EiaApprovalPageEdge, HazWasteManifestPage, HazWasteManifestPageEdge, AirStationPage, AirStationPageEdge, AirReadingPage, AirReadingPageEdge, CemsReadingPage, CemsReadingPageEdge, WaterSectionPage, WaterSectionPageEdge, WaterReadingPage, WaterReadingPageEdge, EcologyInspectionPage, EcologyInspectionPageEdge, EcologyCasePage, EcologyCasePageEdge } from './pages';
import type { EnterpriseRef, RegionRef, PersonRef, OrganRef, InspectionTaskRef, GridRef, PenaltyItemRef, InspectionItemRef, OfficerRef } from '../references';
import type { PollutionSourceEntity } from '../entities/pollutionSource.entity';
import type { OutletEntity } from '../entities/outlet.entity';
import type { CemsReadingEntity } from '../entities/cemsReading.entity';
import type { DischargePermitEntity, Limit } from '../entities/dischargePermit.entity';
import type { ExecutionReportEntity } from '../entities/executionReport.entity';
import type { EiaApprovalEntity } from '../entities/eiaApproval.entity';
import type { HazWasteManifestEntity } from '../entities/hazWasteManifest.entity';
import type { AirStationEntity } from '../entities/airStation.entity';
import type { AirReadingEntity } from '../entities/airReading.entity';
import type { Episode, HeavyStation } from '../repositories/episode';
import type { WaterSectionEntity } from '../entities/waterSection.entity';
import type { WaterReadingEntity } from '../entities/waterReading.entity';
import type { EcologyInspectionEntity } from '../entities/ecologyInspection.entity';
import type { EcologyCaseEntity } from '../entities/ecologyCase.entity';
import type { Context } from '../context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Unified social credit code of an organisation: 18 characters, both check characters verified (GB 32100-2015). 统一社会信用代码 */
  Uscc: { input: string; output: string; }
  /** Administrative division: 12 digits. The short forms of 2, 4, 6 and 9 digits are accepted and answered in full. 区划代码 */
  RegionCode: { input: string; output: string; }
  /** Grid of grid-based management: 15 digits, the village's code and a sequence. 网格代码 */
  GridCode: { input: string; output: string; }
  /** Civil date in Asia/Shanghai, `YYYY-MM-DD`. 日期 */
  Date: { input: string; output: string; }
  /** Instant, ISO 8601 with offset. 时刻 */
  DateTime: { input: Date; output: Date; }
  /** Yuan as a decimal string with two digits, e.g. "2000.00". 金额（元） */
  Money: { input: string; output: string; }
  link__Import: { input: any; output: any; }
  federation__FieldSet: { input: any; output: any; }
  federation__Scope: { input: any; output: any; }
  federation__Policy: { input: any; output: any; }
  federation__ContextFieldValue: { input: any; output: any; }
};

export type Query = {
  /** A pollution source by its number. 固定污染源 */
  pollutionSource?: Maybe<PollutionSource>;
  /** Fixed pollution sources. 固定污染源列表 */
  pollutionSources?: Maybe<PollutionSourceConnection>;
  /** A discharge permit by its number. 排污许可证 */
  dischargePermit?: Maybe<DischargePermit>;
  /** Discharge permits. 排污许可证列表 */
  dischargePermits?: Maybe<DischargePermitConnection>;
  /** A station of air monitoring by its code. 空气监测站点 */
  airStation?: Maybe<AirStation>;
  /** Stations of air monitoring. 空气监测站点列表 */
  airStations?: Maybe<AirStationConnection>;
  /** A section of a river or lake by its identifier. 水质断面 */
  waterSection?: Maybe<WaterSection>;
  /** Sections of water monitoring. 水质断面列表 */
  waterSections?: Maybe<WaterSectionConnection>;
  /** Where the air was heavily polluted at an hour and what may be done about it (大气污染防治法 art. 96). It is an episode when at least `minStations` stations of the division reach an index of 200; only then firms to curb are named. 重污染过程 */
  pollutionEpisode?: Maybe<PollutionEpisode>;
  /** Inspections that took place. 生态环境检查列表 */
  ecologyInspections?: Maybe<EcologyInspectionConnection>;
  /** A case by the number of its file. 案件 */
  ecologyCase?: Maybe<EcologyCase>;
  /** Cases the caller may see. 生态环境案件列表 */
  ecologyCases?: Maybe<EcologyCaseConnection>;
  /** Manifests of hazardous waste. 危险废物转移联单列表 */
  hazWasteManifests?: Maybe<HazWasteManifestConnection>;
};


export type QueryPollutionSourceArgs = {
  code22: Scalars['String']['input'];
};


export type QueryPollutionSourcesArgs = {
  filter?: InputMaybe<PollutionSourceFilterInput>;
  orderBy?: InputMaybe<PollutionSourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDischargePermitArgs = {
  no: Scalars['String']['input'];
};


export type QueryDischargePermitsArgs = {
  filter?: InputMaybe<DischargePermitFilterInput>;
  orderBy?: InputMaybe<DischargePermitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAirStationArgs = {
  code: Scalars['String']['input'];
};


export type QueryAirStationsArgs = {
  filter?: InputMaybe<AirStationFilterInput>;
  orderBy?: InputMaybe<AirStationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWaterSectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWaterSectionsArgs = {
  filter?: InputMaybe<WaterSectionFilterInput>;
  orderBy?: InputMaybe<WaterSectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPollutionEpisodeArgs = {
  region: Scalars['RegionCode']['input'];
  at: Scalars['DateTime']['input'];
  standard?: InputMaybe<AqiStandard>;
  minStations?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEcologyInspectionsArgs = {
  filter?: InputMaybe<InspectionFilterInput>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEcologyCaseArgs = {
  caseNo: Scalars['String']['input'];
};


export type QueryEcologyCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHazWasteManifestsArgs = {
  filter?: InputMaybe<HazWasteManifestFilterInput>;
  orderBy?: InputMaybe<HazWasteManifestOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Data classes above public. The access__ prefix keeps the type out of the schema that clients see. 数据级别 */
export type Access__DataClass =
  /** Internal to the authorities. 内部 */
  | 'INTERNAL'
  /** Sensitive: business secrets, cases in progress. 敏感 */
  | 'SENSITIVE'
  /** Personal information (PIPL art. 4). 个人信息 */
  | 'PERSONAL'
  /** Sensitive personal information (PIPL art. 28). 敏感个人信息 */
  | 'SPECIAL_PERSONAL';

/** Masks, one for each kind of value, the same in every department. 脱敏方式 */
export type Access__MaskKind =
  /** Last four characters. 公民身份号码 */
  | 'RESIDENT_ID'
  /** Last four digits. 手机号码 */
  | 'MOBILE_PHONE'
  /** Surname. 姓名 */
  | 'PERSON_NAME'
  /** To the village or community. 地址 */
  | 'ADDRESS'
  /** Last four digits. 银行账号 */
  | 'BANK_CARD'
  /** Code of an individual business, as the official lists print it. 个体工商户统一社会信用代码 */
  | 'INDIVIDUAL_USCC';

/** How rows are narrowed. 数据范围类型 */
export type Access__ScopeKind =
  /** Rows outside the caller's divisions do not exist. 本区域 */
  | 'REGION'
  /** All rows exist; sensitive and personal fields are read inside the caller's divisions only. 本区域字段 */
  | 'REGION_FIELDS'
  /** Rows for which `policy` holds exist for anybody, the others for those with `otherwise`. 依规则公开 */
  | 'POLICY';

/** What a value tells of the one it is derived from. 衍生内容 */
export type Access__Part =
  /** 出生日期 */
  | 'BIRTH_DATE'
  /** 出生年份 */
  | 'BIRTH_YEAR'
  /** 年龄段 */
  | 'AGE_BAND'
  /** 性别 */
  | 'SEX'
  /** 区划 */
  | 'DIVISION';

/** Where a page lies in its list (Relay). 分页信息 */
export type PageInfo = {
  /** Whether there are rows after this page. 有下一页 */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are rows before this page. 有上一页 */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row, for `before`. 首游标 */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row, for `after`. 末游标 */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Who a case is about. 当事人 */
export type Party = Enterprise | Person;

/** An administrative penalty case, the same shape in every department. 行政处罚案件 */
export type Case = {
  /** Number of the file. 案号 */
  caseNo: Scalars['String']['output'];
  /** Where the clue came from. 线索来源 */
  clueSource?: Maybe<ClueSource>;
  /** Whom the case is about. 当事人 */
  party?: Maybe<Party>;
  /** The act, as an item of the catalogue of penalties. 违法行为 */
  act?: Maybe<PenaltyItem>;
  /** First day of the act. 行为开始日 */
  occurredFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of the act. 行为终了日 */
  occurredTo?: Maybe<Scalars['Date']['output']>;
  /** Division where the act happened. 所在区划 */
  region?: Maybe<Region>;
  /** Grid where the act happened. 所在网格 */
  grid?: Maybe<Grid>;
  /** Organ that handles the case. 办案机关 */
  organ?: Maybe<Organ>;
  /** Officers who handle the case: two at least (行政处罚法 art. 42). 执法人员 */
  officers?: Maybe<Array<Maybe<Officer>>>;
  /** Day of filing; the 90 days of 行政处罚法 art. 60 run from it. 立案日期 */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the decision; null while undecided. 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Number of the decision. 决定书文号 */
  docNo?: Maybe<Scalars['String']['output']>;
  /** Summary or ordinary procedure. 适用程序 */
  procedure?: Maybe<CaseProcedure>;
  /** Where the case stands. 办理阶段 */
  stage?: Maybe<CaseStage>;
  /** Evidence on file (行政处罚法 art. 46). 证据 */
  evidence?: Maybe<Array<CaseEvidence>>;
  /** Day of the notice before the decision (art. 44). 事先告知日期 */
  noticedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the hearing, if there was one (art. 63). 听证日期 */
  hearingOn?: Maybe<Scalars['Date']['output']>;
  /** What the party said in defence (art. 45). 陈述申辩 */
  defence?: Maybe<Scalars['String']['output']>;
  /** Day of the legal review (art. 58). 法制审核日期 */
  legalReviewOn?: Maybe<Scalars['Date']['output']>;
  /** The decision; null while undecided. 处罚决定 */
  decision?: Maybe<CaseDecision>;
  /** Day of service (art. 61). 送达日期 */
  servedOn?: Maybe<Scalars['Date']['output']>;
  /** Payments of the fine. 缴纳罚款 */
  payments?: Maybe<Array<CasePayment>>;
  /** Publicity of the decision. 公示 */
  publicity?: Maybe<CasePublicity>;
  /** Outcome of reconsideration and litigation. 复议与诉讼 */
  review?: Maybe<CaseReview>;
  /** Day on which the file was closed. 结案日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
};

/** What was decided. 处罚决定 */
export type CaseDecision = {
  /** Number of the decision. 决定书文号 */
  docNo?: Maybe<Scalars['String']['output']>;
  /** Day of the decision. 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Kinds of penalty (行政处罚法 art. 9). 处罚种类 */
  kinds: Array<PenaltyKind>;
  /** Fine in yuan. 罚款金额 */
  fine?: Maybe<Scalars['Money']['output']>;
  /** Confiscated, in yuan. 没收金额 */
  confiscated?: Maybe<Scalars['Money']['output']>;
  /** Licence suspended or revoked. 暂扣或吊销的许可证 */
  suspendedLicence?: Maybe<Scalars['String']['output']>;
  /** Person banned from the industry. 被限制从业人员 */
  bannedPerson?: Maybe<Person>;
  /** Last day of the ban; null with a banned person means for life. 限制从业截止日 */
  bannedUntil?: Maybe<Scalars['Date']['output']>;
};

/** Publicity of a decision (双公示). 处罚信息公示 */
export type CasePublicity = {
  /** Whether it is shown now. 公示状态 */
  state?: Maybe<PublicityState>;
  /** First day of publicity. 公示日期 */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of publicity. 公示截止日期 */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Day of withdrawal after the decision was changed or annulled (art. 48). 撤回日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** One payment of a fine. 缴款 */
export type CasePayment = {
  /** Day of payment. 缴款日期 */
  paidOn: Scalars['Date']['output'];
  /** Yuan. 金额 */
  amount: Scalars['Money']['output'];
};

/** One piece of evidence. 证据 */
export type CaseEvidence = {
  /** Kind (行政处罚法 art. 46). 证据种类 */
  kind: EvidenceKind;
  /** Day of collection. 取证日期 */
  collectedOn: Scalars['Date']['output'];
};

/** What became of a decision before other authorities. 复议与诉讼结果 */
export type CaseReview = {
  /** Administrative reconsideration (行政复议). 复议结果 */
  reconsideration?: Maybe<ReviewOutcome>;
  /** Administrative litigation (行政诉讼). 诉讼结果 */
  litigation?: Maybe<ReviewOutcome>;
};

/** Stages of a case, in order, then its exits. 案件阶段 */
export type CaseStage =
  /** 线索 */
  | 'CLUE'
  /** 核查 */
  | 'VERIFY'
  /** 立案 */
  | 'FILED'
  /** 调查取证 */
  | 'INVESTIGATING'
  /** 查封扣押 */
  | 'SEALED'
  /** 案件审核 */
  | 'REVIEW'
  /** 法制审核 */
  | 'LEGAL_REVIEW'
  /** 集体讨论 */
  | 'COLLECTIVE'
  /** 事先告知 */
  | 'NOTICED'
  /** 陈述申辩 */
  | 'STATEMENT'
  /** 听证 */
  | 'HEARING'
  /** 决定 */
  | 'DECIDED'
  /** 送达 */
  | 'SERVED'
  /** 公示 */
  | 'PUBLISHED'
  /** 执行 */
  | 'EXECUTING'
  /** 结案归档 */
  | 'CLOSED'
  /** 不予立案 */
  | 'NOT_FILED'
  /** 不予处罚 */
  | 'NO_PENALTY'
  /** 移送司法机关 */
  | 'TRANSFERRED_CRIMINAL'
  /** 移送其他机关 */
  | 'TRANSFERRED_ORGAN'
  /** 撤销 */
  | 'WITHDRAWN';

/** Procedure. 适用程序 */
export type CaseProcedure =
  /** 简易程序 (行政处罚法 art. 51) */
  | 'SUMMARY'
  /** 普通程序 */
  | 'ORDINARY';

/** Where a clue came from. 线索来源 */
export type ClueSource =
  /** 检查发现 */
  | 'INSPECTION'
  /** 投诉举报 */
  | 'COMPLAINT'
  /** 监测数据 */
  | 'MONITORING'
  /** 其他机关移送 */
  | 'TRANSFER'
  /** 上级交办 */
  | 'SUPERIOR';

/** Kinds of penalty (行政处罚法 art. 9). 处罚种类 */
export type PenaltyKind =
  /** 警告 */
  | 'WARNING'
  /** 通报批评 */
  | 'CIRCULATED_CRITICISM'
  /** 罚款 */
  | 'FINE'
  /** 没收违法所得、非法财物 */
  | 'CONFISCATION'
  /** 暂扣许可证件 */
  | 'SUSPEND_LICENCE'
  /** 吊销许可证件 */
  | 'REVOKE_LICENCE'
  /** 责令停产停业 */
  | 'SUSPEND_BUSINESS'
  /** 限制开展生产经营活动 */
  | 'RESTRICT_BUSINESS'
  /** 限制从业 */
  | 'INDUSTRY_BAN'
  /** 行政拘留 */
  | 'DETENTION';

/** Kinds of evidence (行政处罚法 art. 46). 证据种类 */
export type EvidenceKind =
  /** 书证 */
  | 'DOCUMENTARY'
  /** 物证 */
  | 'PHYSICAL'
  /** 视听资料 */
  | 'AUDIO_VISUAL'
  /** 电子数据 */
  | 'ELECTRONIC'
  /** 证人证言 */
  | 'WITNESS'
  /** 当事人的陈述 */
  | 'PARTY_STATEMENT'
  /** 鉴定意见 */
  | 'EXPERT_OPINION'
  /** 勘验笔录、现场笔录 */
  | 'RECORD';

/** State of publicity. 公示状态 */
export type PublicityState =
  /** 未到公示 */
  | 'NOT_DUE'
  /** 公示中 */
  | 'PUBLISHED'
  /** 公示期满 */
  | 'ENDED'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 信用修复 */
  | 'REPAIRED';

/** Outcome of a review. 审查结果 */
export type ReviewOutcome =
  /** 维持 */
  | 'UPHELD'
  /** 变更 */
  | 'CHANGED'
  /** 撤销 */
  | 'REVOKED';

/** Narrows a list of cases. All conditions must hold. 案件筛选 */
export type CaseFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Any of these stages. 阶段 */
  stages?: InputMaybe<Array<CaseStage>>;
  /** Procedure. 程序 */
  procedure?: InputMaybe<CaseProcedure>;
  /** Item of the catalogue of penalties. 处罚事项代码 */
  actCode?: InputMaybe<Scalars['String']['input']>;
  /** Cases about this organisation. 当事人统一社会信用代码 */
  partyUscc?: InputMaybe<Scalars['Uscc']['input']>;
  /** Organ that handles the case. 办案机关 */
  organId?: InputMaybe<Scalars['ID']['input']>;
  /** Filed on or after. 立案日期起 */
  filedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Filed on or before. 立案日期止 */
  filedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Decided on or after. 决定日期起 */
  decidedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Decided on or before. 决定日期止 */
  decidedTo?: InputMaybe<Scalars['Date']['input']>;
  /** State of publicity. 公示状态 */
  publicityState?: InputMaybe<PublicityState>;
  /** Text within the number of the decision. 文号关键词 */
  docNoContains?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a list of cases. 案件排序 */
export type CaseOrder =
  /** 立案日期降序 */
  | 'FILED_ON_DESC'
  /** 立案日期升序 */
  | 'FILED_ON_ASC'
  /** 案号升序 */
  | 'CASE_NO_ASC';

/** An administrative inspection that took place, the same shape in every department. Patrols by grid workers are not inspections. 行政检查 */
export type Inspection = {
  /** Identifier. 检查编号 */
  id: Scalars['ID']['output'];
  /** Task in the one register of tasks. 检查任务 */
  task?: Maybe<InspectionTask>;
  /** Organisation inspected. 检查对象 */
  enterprise?: Maybe<Enterprise>;
  /** Organ that inspected. 检查机关 */
  organ?: Maybe<Organ>;
  /** Kind of inspection. 检查方式 */
  mode?: Maybe<InspectionMode>;
  /** Day of the visit. 检查日期 */
  inspectedOn: Scalars['Date']['output'];
  /** Officers who inspected: two at least (行政处罚法 art. 42). 检查人员 */
  officers?: Maybe<Array<Maybe<Officer>>>;
  /** What was inspected. 检查事项 */
  items?: Maybe<Array<Maybe<InspectionItem>>>;
  /** Result. 检查结果 */
  result?: Maybe<InspectionResult>;
  /** What was found, in words. 检查发现 */
  findings?: Maybe<Scalars['String']['output']>;
  /** Day by which faults must be put right. 整改期限 */
  rectifyBy?: Maybe<Scalars['Date']['output']>;
  /** Division of the place inspected. 所在区划 */
  region?: Maybe<Region>;
};

/** Kinds of inspection. 检查方式 */
export type InspectionMode =
  /** 日常检查 */
  | 'DAILY'
  /** 专项检查 */
  | 'SPECIAL'
  /** 个案检查 */
  | 'CASE'
  /** 双随机抽查 */
  | 'DOUBLE_RANDOM';

/** Results of an inspection. 检查结果 */
export type InspectionResult =
  /** 未发现问题 */
  | 'COMPLIANT'
  /** 责令整改 */
  | 'TO_RECTIFY'
  /** 立案查处 */
  | 'CASE_FILED'
  /** 查无下落 */
  | 'NOT_FOUND';

/** Narrows a list of inspections. All conditions must hold. 检查筛选 */
export type InspectionFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Any of these kinds. 检查方式 */
  modes?: InputMaybe<Array<InspectionMode>>;
  /** Any of these results. 检查结果 */
  results?: InputMaybe<Array<InspectionResult>>;
  /** Organ that inspected. 检查机关 */
  organId?: InputMaybe<Scalars['ID']['input']>;
  /** On or after. 检查日期起 */
  inspectedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** On or before. 检查日期止 */
  inspectedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of a list of inspections. 检查排序 */
export type InspectionOrder =
  /** 检查日期降序 */
  | 'INSPECTED_ON_DESC'
  /** 检查日期升序 */
  | 'INSPECTED_ON_ASC';

export type Enterprise = {
  uscc: Scalars['Uscc']['output'];
  /** Its fixed pollution sources. 固定污染源 */
  pollutionSources?: Maybe<PollutionSourceConnection>;
  /** Its discharge permits. 排污许可证 */
  dischargePermits?: Maybe<DischargePermitConnection>;
  /** Approvals of the environmental impact of its projects. 环评批复 */
  eiaApprovals?: Maybe<EiaApprovalConnection>;
  /** Manifests of hazardous waste in which it takes part. 危险废物转移联单 */
  hazWasteManifests?: Maybe<HazWasteManifestConnection>;
  /** Inspections of it. 生态环境检查 */
  ecologyInspections?: Maybe<EcologyInspectionConnection>;
  /** Cases about it that the caller may see. 生态环境案件 */
  ecologyCases?: Maybe<EcologyCaseConnection>;
};


export type EnterprisePollutionSourcesArgs = {
  orderBy?: InputMaybe<PollutionSourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseDischargePermitsArgs = {
  orderBy?: InputMaybe<DischargePermitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseEiaApprovalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseHazWasteManifestsArgs = {
  role?: InputMaybe<HazWasteRole>;
  orderBy?: InputMaybe<HazWasteManifestOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseEcologyInspectionsArgs = {
  filter?: InputMaybe<InspectionFilterInput>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseEcologyCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Region = {
  code: Scalars['RegionCode']['output'];
  /** Stations of air monitoring. 空气监测站点 */
  airStations?: Maybe<AirStationConnection>;
  /** Sections of water monitoring. 水质断面 */
  waterSections?: Maybe<WaterSectionConnection>;
  /** The newest reading of a station of the division, or of its city where it has none; stations that measure the background come last. 当前空气质量 */
  airNow?: Maybe<AirReading>;
  /** Discharge permits that expire between two days, the nearest first. 即将到期的排污许可证 */
  expiringPermits?: Maybe<DischargePermitConnection>;
  /** Inspections that took place here. 生态环境检查 */
  ecologyInspections?: Maybe<EcologyInspectionConnection>;
  /** Cases the caller may see about acts here. 生态环境案件 */
  ecologyCases?: Maybe<EcologyCaseConnection>;
};


export type RegionAirStationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionWaterSectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionExpiringPermitsArgs = {
  expiresBy: Scalars['Date']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionEcologyInspectionsArgs = {
  filter?: InputMaybe<InspectionFilterInput>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionEcologyCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Person = {
  id: Scalars['ID']['output'];
};

export type Grid = {
  code: Scalars['GridCode']['output'];
};

export type Organ = {
  id: Scalars['ID']['output'];
};

export type Officer = {
  certNo: Scalars['String']['output'];
};

export type PenaltyItem = {
  code: Scalars['String']['output'];
};

export type InspectionItem = {
  code: Scalars['String']['output'];
};

export type InspectionTask = {
  id: Scalars['ID']['output'];
};

/** A fixed pollution source (固定污染源): a site of an organisation that discharges. */
export type PollutionSource = {
  /** Number (HJ 608-2017): credit code, three digits, P. 固定污染源编码 */
  code22: Scalars['String']['output'];
  /** Who discharges. 排污单位 */
  enterprise?: Maybe<Enterprise>;
  /** How closely it is managed (排污许可管理条例 art. 2, 24). 管理类别 */
  manageLevel?: Maybe<ManageLevel>;
  /** Where the site lies. 所在区划 */
  siteRegion?: Maybe<Region>;
  /** Code of the township as the source's file has it. It may come from another list of codes than the one used here, in which the same digits mean another township. 档案登记的区划代码 */
  recordedRegionCode?: Maybe<Scalars['RegionCode']['output']>;
  /** Places where it discharges. 排放口 */
  outlets?: Maybe<Array<Outlet>>;
  /** Its permit; null for sources that only register. 排污许可证 */
  permit?: Maybe<DischargePermit>;
};

/** A place where a source discharges. 排放口 */
export type Outlet = {
  /** Identifier: number of the source and code of the outlet. 排放口标识 */
  id: Scalars['ID']['output'];
  /** Code within the source (HJ 608-2017): DA001 for air, DW001 for water. 排放口编码 */
  code: Scalars['String']['output'];
  /** Into what it discharges. 排放类别 */
  kind: OutletKind;
  /** Whether continuous monitoring reports from it. 是否联网自动监测 */
  online: Scalars['Boolean']['output'];
  /** The source. 所属污染源 */
  source?: Maybe<PollutionSource>;
  /** Hourly values of continuous monitoring as they came in, the newest first. 自动监测数据 */
  readings?: Maybe<CemsReadingConnection>;
};


/** A place where a source discharges. 排放口 */
export type OutletReadingsArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An hourly value of continuous monitoring (CEMS), not yet validated. 自动监测小时值 */
export type CemsReading = {
  /** Beginning of the hour. 时刻 */
  at: Scalars['DateTime']['output'];
  /** What was measured. 污染物 */
  pollutant: EmissionPollutant;
  /** Concentration; null while the instrument is being serviced. 浓度 */
  value?: Maybe<Scalars['Float']['output']>;
  /** Unit: mg/m³ for air, mg/L for water. 单位 */
  unit: Scalars['String']['output'];
  /** Whether the value can be used. 数据标记 */
  flag: ReadingFlag;
};

/** A discharge permit (排污许可证). Sources under key and simplified management need one; it lasts five years (排污许可管理条例 art. 14). */
export type DischargePermit = {
  /** Number (HJ 608-2017), the same as that of the source. 许可证编号 */
  no: Scalars['String']['output'];
  /** Holder. 持证单位 */
  enterprise?: Maybe<Enterprise>;
  /** The source it is for. 污染源 */
  source?: Maybe<PollutionSource>;
  /** Where the site lies. 所在区划 */
  region?: Maybe<Region>;
  /** How closely the source is managed. 管理类别 */
  manageLevel?: Maybe<ManageLevel>;
  /** Organ that issued it. 发证机关 */
  issuedBy?: Maybe<Organ>;
  /** First day in force. 有效期起 */
  validFrom: Scalars['Date']['output'];
  /** Last day in force: five years in all. 有效期止 */
  validTo: Scalars['Date']['output'];
  /** Last day to apply for renewal, 60 days before the end (art. 14). 申请延续的最后日期 */
  renewBy: Scalars['Date']['output'];
  /** Where it stands on a day. 状态 */
  status?: Maybe<PermitStatus>;
  /** Outlets it allows. 许可排放口 */
  outlets?: Maybe<Array<Outlet>>;
  /** What may be discharged and how much. 许可排放限值 */
  limits?: Maybe<Array<DischargeLimit>>;
  /** Reports on how the permit is kept (art. 22), the newest first. 执行报告 */
  executionReports?: Maybe<Array<ExecutionReport>>;
};


/** A discharge permit (排污许可证). Sources under key and simplified management need one; it lasts five years (排污许可管理条例 art. 14). */
export type DischargePermitStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** How much of a pollutant an outlet may discharge. 许可排放限值 */
export type DischargeLimit = {
  /** Code of the outlet. 排放口编码 */
  outletCode: Scalars['String']['output'];
  /** Pollutant. 污染物 */
  pollutant: EmissionPollutant;
  /** Greatest concentration. 许可浓度 */
  concentration: Scalars['Float']['output'];
  /** Unit of the concentration: mg/m³ for air, mg/L for water. 单位 */
  unit: Scalars['String']['output'];
  /** Tons in a year. 年许可排放量（吨） */
  tonsPerYear: Scalars['Float']['output'];
};

/** A report on how a permit is kept (排污许可管理条例 art. 22). 执行报告 */
export type ExecutionReport = {
  /** Year, or year and quarter: 2025, 2026-Q3. 报告期 */
  period: Scalars['String']['output'];
  /** Day by which the permit wants it. 应提交日期 */
  due: Scalars['Date']['output'];
  /** Day on which it came; null while it has not. 提交日期 */
  submittedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it is or was late. 是否逾期 */
  state: ReportState;
};


/** A report on how a permit is kept (排污许可管理条例 art. 22). 执行报告 */
export type ExecutionReportStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** An approval of the environmental impact of a project (环评批复; 环境影响评价法 art. 16, 22). */
export type EiaApproval = {
  /** Number of the document. 批复文号 */
  no: Scalars['String']['output'];
  /** Who builds. 建设单位 */
  enterprise?: Maybe<Enterprise>;
  /** Project. 项目名称 */
  project?: Maybe<Scalars['String']['output']>;
  /** Kind of the assessment. 环评类别 */
  kind?: Maybe<EiaKind>;
  /** Where the project lies. 所在区划 */
  region?: Maybe<Region>;
  /** Organ that approved. 审批机关 */
  organ?: Maybe<Organ>;
  /** Day of the approval. 批复日期 */
  approvedOn: Scalars['Date']['output'];
  /** Day on which the facilities were accepted; null before. 竣工环保验收日期 */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
};

/** A manifest of hazardous waste on its way (危险废物转移联单; 固体废物污染环境防治法 art. 82). */
export type HazWasteManifest = {
  /** Number: year, province and city of departure, six digits. 联单编号 */
  no: Scalars['String']['output'];
  /** Who made the waste. 移出人 */
  generator?: Maybe<Enterprise>;
  /** Who carries it. 承运人 */
  carrier?: Maybe<Enterprise>;
  /** Who receives it. 接受人 */
  receiver?: Maybe<Enterprise>;
  /** Category of the national list (国家危险废物名录), e.g. HW08. 废物类别 */
  wasteCode?: Maybe<Scalars['String']['output']>;
  /** Tons. 数量（吨） */
  tons?: Maybe<Scalars['Float']['output']>;
  /** Day of departure. 移出日期 */
  shippedOn: Scalars['Date']['output'];
  /** Day of receipt; null on the way. 接受日期 */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** Where the waste comes from. 移出地 */
  region?: Maybe<Region>;
};

/** A station of air monitoring (空气监测站点) of the national network. */
export type AirStation = {
  /** Code in the national network. 站点编码 */
  code: Scalars['String']['output'];
  /** Name. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Kind. 类型 */
  kind?: Maybe<AirStationKind>;
  /** Longitude in degrees. 经度 */
  lon?: Maybe<Scalars['Float']['output']>;
  /** Latitude in degrees. 纬度 */
  lat?: Maybe<Scalars['Float']['output']>;
  /** County where that is certain, else the city. 所在区划 */
  region?: Maybe<Region>;
  /** Its newest reading. 最新数据 */
  latest?: Maybe<AirReading>;
  /** Hourly readings, the newest first. 小时数据 */
  readings?: Maybe<AirReadingConnection>;
};


/** A station of air monitoring (空气监测站点) of the national network. */
export type AirStationReadingsArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a station measured in an hour (小时数据). Micrograms per cubic metre, carbon monoxide in milligrams; null where the instrument gave nothing. */
export type AirReading = {
  /** The station. 站点 */
  station?: Maybe<AirStation>;
  /** The hour. 时刻 */
  at: Scalars['DateTime']['output'];
  /** Fine particles in the hour. 细颗粒物 */
  pm25?: Maybe<Scalars['Int']['output']>;
  /** Fine particles, mean of 24 hours. 细颗粒物 24 小时均值 */
  pm25Mean24h?: Maybe<Scalars['Int']['output']>;
  /** Inhalable particles in the hour. 可吸入颗粒物 */
  pm10?: Maybe<Scalars['Int']['output']>;
  /** Inhalable particles, mean of 24 hours. 可吸入颗粒物 24 小时均值 */
  pm10Mean24h?: Maybe<Scalars['Int']['output']>;
  /** Ozone in the hour. 臭氧 */
  o3?: Maybe<Scalars['Int']['output']>;
  /** Ozone, greatest hour of 24. 臭氧 24 小时内最大小时值 */
  o3Max24h?: Maybe<Scalars['Int']['output']>;
  /** Ozone, mean of 8 hours. 臭氧 8 小时滑动均值 */
  o38h?: Maybe<Scalars['Int']['output']>;
  /** Ozone, greatest mean of 8 hours within 24. 臭氧 24 小时内最大 8 小时均值 */
  o38hMax24h?: Maybe<Scalars['Int']['output']>;
  /** Nitrogen dioxide in the hour. 二氧化氮 */
  no2?: Maybe<Scalars['Int']['output']>;
  /** Nitrogen dioxide, mean of 24 hours. 二氧化氮 24 小时均值 */
  no2Mean24h?: Maybe<Scalars['Int']['output']>;
  /** Sulphur dioxide in the hour. 二氧化硫 */
  so2?: Maybe<Scalars['Int']['output']>;
  /** Sulphur dioxide, mean of 24 hours. 二氧化硫 24 小时均值 */
  so2Mean24h?: Maybe<Scalars['Int']['output']>;
  /** Carbon monoxide in the hour, mg/m³. 一氧化碳 */
  co?: Maybe<Scalars['Float']['output']>;
  /** Carbon monoxide, mean of 24 hours, mg/m³. 一氧化碳 24 小时均值 */
  coMean24h?: Maybe<Scalars['Float']['output']>;
  /** Air quality index of the hour. HJ 633-2026 is in force from 2026-03-01 and its table is not loaded here: readings of that day and later give STANDARD_NOT_AVAILABLE unless `standard: HJ_633_2012` is asked for. 空气质量指数 */
  aqi?: Maybe<Scalars['Int']['output']>;
  /** Grade of the index, 1 to 6 of HJ 633. 空气质量指数级别 */
  level?: Maybe<AirQualityLevel>;
  /** Pollutants of the greatest index when the index is over 50, else none. 首要污染物 */
  primaryPollutants?: Maybe<Array<AirPollutant>>;
  /** Index of each pollutant that was measured. 空气质量分指数 */
  iaqi?: Maybe<Array<AirSubIndex>>;
};


/** What a station measured in an hour (小时数据). Micrograms per cubic metre, carbon monoxide in milligrams; null where the instrument gave nothing. */
export type AirReadingAqiArgs = {
  standard?: InputMaybe<AqiStandard>;
};


/** What a station measured in an hour (小时数据). Micrograms per cubic metre, carbon monoxide in milligrams; null where the instrument gave nothing. */
export type AirReadingLevelArgs = {
  standard?: InputMaybe<AqiStandard>;
};


/** What a station measured in an hour (小时数据). Micrograms per cubic metre, carbon monoxide in milligrams; null where the instrument gave nothing. */
export type AirReadingPrimaryPollutantsArgs = {
  standard?: InputMaybe<AqiStandard>;
};


/** What a station measured in an hour (小时数据). Micrograms per cubic metre, carbon monoxide in milligrams; null where the instrument gave nothing. */
export type AirReadingIaqiArgs = {
  standard?: InputMaybe<AqiStandard>;
};

/** Index of one pollutant. 空气质量分指数 */
export type AirSubIndex = {
  /** Pollutant. 污染物 */
  pollutant: AirPollutant;
  /** Index, 0 to 500. 分指数 */
  value: Scalars['Int']['output'];
};

/** Heavy pollution of the air at an hour. 重污染过程 */
export type PollutionEpisode = {
  /** The hour. 时刻 */
  at: Scalars['DateTime']['output'];
  /** Standard by which the indexes were computed. 标准 */
  standard: AqiStandard;
  /** Whether enough stations reach 200. 是否构成重污染过程 */
  state: EpisodeState;
  /** Stations that reach 200, the worst first. 重污染站点 */
  stations: Array<EpisodeStation>;
  /** Sources under key management that discharge into the air here; empty unless it is an episode. 应急管控企业 */
  firmsToCurb?: Maybe<PollutionSourceConnection>;
};


/** Heavy pollution of the air at an hour. 重污染过程 */
export type PollutionEpisodeFirmsToCurbArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A station that reaches 200. 重污染站点 */
export type EpisodeStation = {
  /** Code of the station. 站点编码 */
  code: Scalars['String']['output'];
  /** The station. 站点 */
  station?: Maybe<AirStation>;
  /** Air quality index of the hour. 空气质量指数 */
  aqi: Scalars['Int']['output'];
  /** Pollutants of the greatest index. 首要污染物 */
  primaryPollutants: Array<AirPollutant>;
};

/** A section of a river or lake where water is monitored (水质断面). */
export type WaterSection = {
  /** Identifier. 断面标识 */
  id: Scalars['ID']['output'];
  /** Name. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** River system. 水系 */
  river?: Maybe<Scalars['String']['output']>;
  /** Place along the river as published, from 1. 排序 */
  order?: Maybe<Scalars['Int']['output']>;
  /** Whether limits of rivers or of lakes and reservoirs apply. 水体类型 */
  waterBody?: Maybe<WaterBody>;
  /** Who controls it; null where that is not published. 控制级别 */
  controlLevel?: Maybe<ControlLevel>;
  /** Class to be kept: the one published for January 2021; null where none is. 目标类别 */
  targetClass?: Maybe<WaterClass>;
  /** County where that is certain, else the city. 所在区划 */
  region?: Maybe<Region>;
  /** Its newest reading. 最新数据 */
  latest?: Maybe<WaterReading>;
  /** Monthly readings, the newest first. 月度数据 */
  readings?: Maybe<WaterReadingConnection>;
};


/** A section of a river or lake where water is monitored (水质断面). */
export type WaterSectionReadingsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a section measured in a month. 水质月度数据 */
export type WaterReading = {
  /** Month, YYYY-MM. 月份 */
  period: Scalars['String']['output'];
  /** Day of sampling. 采样日期 */
  sampledOn: Scalars['Date']['output'];
  /** Class by the worst indicator (GB 3838-2002, table 1). 水质类别 */
  waterClass: WaterClass;
  /** Indicators that put it there; none at class I. 定类指标 */
  decisive: Array<WaterIndicator>;
  /** Whether the target of the section is kept; null without a target. 是否达标 */
  meetsTarget?: Maybe<Scalars['Boolean']['output']>;
  /** Values. 指标值 */
  indicators: Array<WaterValue>;
};

/** A value of an indicator. 指标值 */
export type WaterValue = {
  /** Indicator. 指标 */
  indicator: WaterIndicator;
  /** Value; the limit of detection when it lies below it. 数值 */
  value: Scalars['Float']['output'];
  /** Unit: mg/L, none for pH. 单位 */
  unit?: Maybe<Scalars['String']['output']>;
  /** Whether the value lies below the limit of detection (written 0.002L); half the limit counts then. 检出限标记 */
  detection: Detection;
  /** Class by this indicator alone. 单项类别 */
  waterClass: WaterClass;
};

/** An inspection of the environmental authorities. 生态环境检查 */
export type EcologyInspection = Inspection & {
  /** Identifier. 检查编号 */
  id: Scalars['ID']['output'];
  /** Task in the one register of tasks. 检查任务 */
  task?: Maybe<InspectionTask>;
  /** Organisation inspected. 检查对象 */
  enterprise?: Maybe<Enterprise>;
  /** Organ that inspected. 检查机关 */
  organ?: Maybe<Organ>;
  /** Kind of inspection. 检查方式 */
  mode?: Maybe<InspectionMode>;
  /** Day of the visit. 检查日期 */
  inspectedOn: Scalars['Date']['output'];
  /** Officers who inspected: two at least (行政处罚法 art. 42). 检查人员 */
  officers?: Maybe<Array<Maybe<Officer>>>;
  /** What was inspected. 检查事项 */
  items?: Maybe<Array<Maybe<InspectionItem>>>;
  /** Result. 检查结果 */
  result?: Maybe<InspectionResult>;
  /** What was found, in words. 检查发现 */
  findings?: Maybe<Scalars['String']['output']>;
  /** Day by which faults must be put right. 整改期限 */
  rectifyBy?: Maybe<Scalars['Date']['output']>;
  /** Division of the place inspected. 所在区划 */
  region?: Maybe<Region>;
};

/** A penalty case of the environmental authorities. 生态环境案件 */
export type EcologyCase = Case & {
  /** Number of the file. 案号 */
  caseNo: Scalars['String']['output'];
  /** Where the clue came from. 线索来源 */
  clueSource?: Maybe<ClueSource>;
  /** Whom the case is about. 当事人 */
  party?: Maybe<Party>;
  /** The act, as an item of the catalogue of penalties. 违法行为 */
  act?: Maybe<PenaltyItem>;
  /** First day of the act. 行为开始日 */
  occurredFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of the act. 行为终了日 */
  occurredTo?: Maybe<Scalars['Date']['output']>;
  /** Division where the act happened. 所在区划 */
  region?: Maybe<Region>;
  /** Grid where the act happened. 所在网格 */
  grid?: Maybe<Grid>;
  /** Organ that handles the case. 办案机关 */
  organ?: Maybe<Organ>;
  /** Officers who handle the case: two at least (行政处罚法 art. 42). 执法人员 */
  officers?: Maybe<Array<Maybe<Officer>>>;
  /** Day of filing; the 90 days of 行政处罚法 art. 60 run from it. 立案日期 */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the decision; null while undecided. 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Number of the decision. 决定书文号 */
  docNo?: Maybe<Scalars['String']['output']>;
  /** Summary or ordinary procedure. 适用程序 */
  procedure?: Maybe<CaseProcedure>;
  /** Where the case stands. 办理阶段 */
  stage?: Maybe<CaseStage>;
  /** Evidence on file (行政处罚法 art. 46). 证据 */
  evidence?: Maybe<Array<CaseEvidence>>;
  /** Day of the notice before the decision (art. 44). 事先告知日期 */
  noticedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the hearing, if there was one (art. 63). 听证日期 */
  hearingOn?: Maybe<Scalars['Date']['output']>;
  /** What the party said in defence (art. 45). 陈述申辩 */
  defence?: Maybe<Scalars['String']['output']>;
  /** Day of the legal review (art. 58). 法制审核日期 */
  legalReviewOn?: Maybe<Scalars['Date']['output']>;
  /** The decision; null while undecided. 处罚决定 */
  decision?: Maybe<CaseDecision>;
  /** Day of service (art. 61). 送达日期 */
  servedOn?: Maybe<Scalars['Date']['output']>;
  /** Payments of the fine. 缴纳罚款 */
  payments?: Maybe<Array<CasePayment>>;
  /** Publicity of the decision. 公示 */
  publicity?: Maybe<CasePublicity>;
  /** Outcome of reconsideration and litigation. 复议与诉讼 */
  review?: Maybe<CaseReview>;
  /** Day on which the file was closed. 结案日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Pollutant the act is about; null where the act is about none. 污染物 */
  pollutant?: Maybe<EmissionPollutant>;
  /** By how many times the standard was exceeded; null where it was not measured. 超标倍数 */
  exceedanceTimes?: Maybe<Scalars['Float']['output']>;
  /** Consecutive daily penalty (环境保护法 art. 59), if it was imposed. 按日连续处罚 */
  dailyPenalty?: Maybe<DailyPenalty>;
};

/** A consecutive daily penalty: the fine again for each day from the day after the order to correct (环境保护法 art. 59). 按日连续处罚 */
export type DailyPenalty = {
  /** Day of the order to correct. 责令改正日期 */
  orderedOn: Scalars['Date']['output'];
  /** Day of the check that found no correction. 复查日期 */
  recheckedOn: Scalars['Date']['output'];
  /** Days that count. 计罚日数 */
  days: Scalars['Int']['output'];
  /** Yuan for all days. 合计金额 */
  total: Scalars['Money']['output'];
};

/** Narrows a list of pollution sources. All conditions must hold. 污染源筛选 */
export type PollutionSourceFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Any of these levels of management. 管理类别 */
  manageLevels?: InputMaybe<Array<ManageLevel>>;
  /** Sources of this organisation. 统一社会信用代码 */
  uscc?: InputMaybe<Scalars['Uscc']['input']>;
  /** With an outlet of this kind. 排放类别 */
  outletKind?: InputMaybe<OutletKind>;
};

/** Narrows a list of permits. All conditions must hold. 许可证筛选 */
export type DischargePermitFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Any of these levels of management. 管理类别 */
  manageLevels?: InputMaybe<Array<ManageLevel>>;
  /** Permits of this organisation. 统一社会信用代码 */
  uscc?: InputMaybe<Scalars['Uscc']['input']>;
  /** In force on this day. 有效时点 */
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** Expires on this day or later. 到期日起 */
  expiresFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Expires on this day or earlier. 到期日止 */
  expiresBy?: InputMaybe<Scalars['Date']['input']>;
};

/** Narrows a list of stations. All conditions must hold. 站点筛选 */
export type AirStationFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Kind. 类型 */
  kind?: InputMaybe<AirStationKind>;
  /** Text within the name. 名称关键词 */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list of sections. All conditions must hold. 断面筛选 */
export type WaterSectionFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** River system, e.g. 湘江. 水系 */
  river?: InputMaybe<Scalars['String']['input']>;
  /** Any of these levels of control. 控制级别 */
  controlLevels?: InputMaybe<Array<ControlLevel>>;
  /** Class to be kept. 目标类别 */
  targetClass?: InputMaybe<WaterClass>;
  /** Text within the name. 名称关键词 */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list of manifests. All conditions must hold. 联单筛选 */
export type HazWasteManifestFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Any of these categories, e.g. HW08. 废物类别 */
  wasteCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who made the waste. 移出人 */
  generatorUscc?: InputMaybe<Scalars['Uscc']['input']>;
  /** Who carries it. 承运人 */
  carrierUscc?: InputMaybe<Scalars['Uscc']['input']>;
  /** Who receives it. 接受人 */
  receiverUscc?: InputMaybe<Scalars['Uscc']['input']>;
  /** Left on this day or later. 移出日期起 */
  shippedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Left on this day or earlier. 移出日期止 */
  shippedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of a list of pollution sources. 污染源排序 */
export type PollutionSourceOrder =
  /** 编码升序 */
  | 'CODE22_ASC';

/** Orders of a list of permits. 许可证排序 */
export type DischargePermitOrder =
  /** 有效期起降序 */
  | 'VALID_FROM_DESC'
  /** 有效期止升序 */
  | 'VALID_TO_ASC';

/** Orders of a list of stations. 站点排序 */
export type AirStationOrder =
  /** 编码升序 */
  | 'CODE_ASC';

/** Orders of a list of sections. 断面排序 */
export type WaterSectionOrder =
  /** 水系及排序升序 */
  | 'RIVER_ASC'
  /** 标识升序 */
  | 'ID_ASC';

/** Orders of a list of manifests. 联单排序 */
export type HazWasteManifestOrder =
  /** 移出日期降序 */
  | 'SHIPPED_ON_DESC'
  /** 移出日期升序 */
  | 'SHIPPED_ON_ASC';

/** How closely a source is managed (排污许可管理条例 art. 2, 24). 管理类别 */
export type ManageLevel =
  /** 重点管理 */
  | 'KEY'
  /** 简化管理 */
  | 'SIMPLIFIED'
  /** 登记管理 */
  | 'REGISTERED';

/** Into what an outlet discharges. 排放类别 */
export type OutletKind =
  /** 大气 */
  | 'AIR'
  /** 水 */
  | 'WATER';

/** Pollutants of permits and of continuous monitoring. 污染物 */
export type EmissionPollutant =
  /** 二氧化硫 */
  | 'SO2'
  /** 氮氧化物 */
  | 'NOX'
  /** 颗粒物 */
  | 'PM'
  /** 挥发性有机物 */
  | 'VOCS'
  /** 化学需氧量 */
  | 'COD'
  /** 氨氮 */
  | 'NH3_N'
  /** 总磷 */
  | 'TP';

/** Whether a value can be used. 数据标记 */
export type ReadingFlag =
  /** 有效 */
  | 'VALID'
  /** 无效 */
  | 'INVALID'
  /** 维护 */
  | 'MAINTENANCE';

/** Where a permit stands on a day. 许可证状态 */
export type PermitStatus =
  /** 未生效 */
  | 'NOT_YET_VALID'
  /** 有效 */
  | 'IN_FORCE'
  /** 有效，已过申请延续期限 */
  | 'RENEWAL_LATE'
  /** 已过期 */
  | 'EXPIRED';

/** Whether a report came in time. 执行报告状态 */
export type ReportState =
  /** 未到期 */
  | 'NOT_DUE'
  /** 逾期未交 */
  | 'OVERDUE'
  /** 按期提交 */
  | 'ON_TIME'
  /** 逾期提交 */
  | 'LATE';

/** Kinds of assessment (环境影响评价法 art. 16). 环评类别 */
export type EiaKind =
  /** 报告书 */
  | 'REPORT'
  /** 报告表 */
  | 'FORM';

/** Part in a manifest. 联单角色 */
export type HazWasteRole =
  /** 移出人 */
  | 'GENERATOR'
  /** 承运人 */
  | 'CARRIER'
  /** 接受人 */
  | 'RECEIVER';

/** Kinds of stations. 站点类型 */
export type AirStationKind =
  /** 国控站点 */
  | 'NATIONAL'
  /** 省控站点 */
  | 'PROVINCIAL'
  /** 对照点 */
  | 'BACKGROUND';

/** Standards of the air quality index. 空气质量指数标准 */
export type AqiStandard =
  /** HJ 633-2012, in force until 2026-02-28. 环境空气质量指数（AQI）技术规定（试行） */
  | 'HJ_633_2012'
  /** HJ 633-2026, in force from 2026-03-01; its table is not loaded. 2026 年版 */
  | 'HJ_633_2026';

/** Grades of the index (HJ 633). 空气质量指数级别 */
export type AirQualityLevel =
  /** 一级，优（0–50） */
  | 'EXCELLENT'
  /** 二级，良（51–100） */
  | 'GOOD'
  /** 三级，轻度污染（101–150） */
  | 'LIGHT'
  /** 四级，中度污染（151–200） */
  | 'MODERATE'
  /** 五级，重度污染（201–300） */
  | 'HEAVY'
  /** 六级，严重污染（>300） */
  | 'SEVERE';

/** Pollutants of the index. 污染物 */
export type AirPollutant =
  /** 细颗粒物 */
  | 'PM25'
  /** 可吸入颗粒物 */
  | 'PM10'
  /** 臭氧 1 小时 */
  | 'O3_1H'
  /** 臭氧 8 小时 */
  | 'O3_8H'
  /** 二氧化氮 */
  | 'NO2'
  /** 二氧化硫 */
  | 'SO2'
  /** 一氧化碳 */
  | 'CO';

/** Whether it is an episode of heavy pollution. 重污染过程状态 */
export type EpisodeState =
  /** 构成重污染过程 */
  | 'EPISODE'
  /** 不构成 */
  | 'NONE';

/** Kinds of water bodies; the limits of phosphorus differ. 水体类型 */
export type WaterBody =
  /** 河流 */
  | 'RIVER'
  /** 湖、库 */
  | 'LAKE';

/** Who controls a section. 断面控制级别 */
export type ControlLevel =
  /** 国控 */
  | 'NATIONAL'
  /** 省控 */
  | 'PROVINCIAL'
  /** 市界 */
  | 'CITY_BORDER'
  /** 省界 */
  | 'PROVINCE_BORDER';

/** Classes of surface water (GB 3838-2002). 水质类别 */
export type WaterClass =
  /** Ⅰ类 */
  | 'I'
  /** Ⅱ类 */
  | 'II'
  /** Ⅲ类 */
  | 'III'
  /** Ⅳ类 */
  | 'IV'
  /** Ⅴ类 */
  | 'V'
  /** 劣Ⅴ类 */
  | 'BELOW_V';

/** Indicators of surface water. 水质指标 */
export type WaterIndicator =
  /** 酸碱度（pH） */
  | 'PH'
  /** 溶解氧 */
  | 'DO'
  /** 高锰酸盐指数 */
  | 'COD_MN'
  /** 氨氮 */
  | 'NH3_N'
  /** 总磷 */
  | 'TP'
  /** 砷 */
  | 'AS'
  /** 镉 */
  | 'CD'
  /** 铅 */
  | 'PB';

/** Whether a value lies below the limit of detection. 检出情况 */
export type Detection =
  /** 检出 */
  | 'MEASURED'
  /** 低于检出限 */
  | 'BELOW_LIMIT';

/** A page of a list. 污染源分页 */
export type PollutionSourceConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<PollutionSourceEdge>;
  /** Rows. 节点 */
  nodes: Array<PollutionSource>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 污染源边 */
export type PollutionSourceEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: PollutionSource;
};

/** A page of a list. 许可证分页 */
export type DischargePermitConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<DischargePermitEdge>;
  /** Rows. 节点 */
  nodes: Array<DischargePermit>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 许可证边 */
export type DischargePermitEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: DischargePermit;
};

/** A page of a list. 环评批复分页 */
export type EiaApprovalConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<EiaApprovalEdge>;
  /** Rows. 节点 */
  nodes: Array<EiaApproval>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 环评批复边 */
export type EiaApprovalEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: EiaApproval;
};

/** A page of a list. 联单分页 */
export type HazWasteManifestConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<HazWasteManifestEdge>;
  /** Rows. 节点 */
  nodes: Array<HazWasteManifest>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 联单边 */
export type HazWasteManifestEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: HazWasteManifest;
};

/** A page of a list. 站点分页 */
export type AirStationConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<AirStationEdge>;
  /** Rows. 节点 */
  nodes: Array<AirStation>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 站点边 */
export type AirStationEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: AirStation;
};

/** A page of a list. 空气数据分页 */
export type AirReadingConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<AirReadingEdge>;
  /** Rows. 节点 */
  nodes: Array<AirReading>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 空气数据边 */
export type AirReadingEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: AirReading;
};

/** A page of a list. 自动监测数据分页 */
export type CemsReadingConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<CemsReadingEdge>;
  /** Rows. 节点 */
  nodes: Array<CemsReading>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 自动监测数据边 */
export type CemsReadingEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: CemsReading;
};

/** A page of a list. 断面分页 */
export type WaterSectionConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<WaterSectionEdge>;
  /** Rows. 节点 */
  nodes: Array<WaterSection>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 断面边 */
export type WaterSectionEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: WaterSection;
};

/** A page of a list. 水质数据分页 */
export type WaterReadingConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<WaterReadingEdge>;
  /** Rows. 节点 */
  nodes: Array<WaterReading>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 水质数据边 */
export type WaterReadingEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: WaterReading;
};

/** A page of a list. 检查分页 */
export type EcologyInspectionConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<EcologyInspectionEdge>;
  /** Rows. 节点 */
  nodes: Array<EcologyInspection>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 检查边 */
export type EcologyInspectionEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: EcologyInspection;
};

/** A page of a list. 案件分页 */
export type EcologyCaseConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<EcologyCaseEdge>;
  /** Rows. 节点 */
  nodes: Array<EcologyCase>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 案件边 */
export type EcologyCaseEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: EcologyCase;
};

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';



export type ResolverTypeWrapper<T> = T | Promise<T>;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Enterprise: Enterprise;
  Region: Region;
  PollutionSource: PollutionSource;
  Outlet: Outlet;
  DischargePermit: DischargePermit;
  EiaApproval: EiaApproval;
  HazWasteManifest: HazWasteManifest;
  AirStation: AirStation;
  WaterSection: WaterSection;
  EcologyInspection: EcologyInspection;
  EcologyCase: EcologyCase;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"uscc":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  PollutionSource:
    ( { __typename: 'PollutionSource' }
    & GraphQLRecursivePick<FederationTypes['PollutionSource'], {"code22":true}> );
  Outlet:
    ( { __typename: 'Outlet' }
    & GraphQLRecursivePick<FederationTypes['Outlet'], {"id":true}> );
  DischargePermit:
    ( { __typename: 'DischargePermit' }
    & GraphQLRecursivePick<FederationTypes['DischargePermit'], {"no":true}> );
  EiaApproval:
    ( { __typename: 'EiaApproval' }
    & GraphQLRecursivePick<FederationTypes['EiaApproval'], {"no":true}> );
  HazWasteManifest:
    ( { __typename: 'HazWasteManifest' }
    & GraphQLRecursivePick<FederationTypes['HazWasteManifest'], {"no":true}> );
  AirStation:
    ( { __typename: 'AirStation' }
    & GraphQLRecursivePick<FederationTypes['AirStation'], {"code":true}> );
  WaterSection:
    ( { __typename: 'WaterSection' }
    & GraphQLRecursivePick<FederationTypes['WaterSection'], {"id":true}> );
  EcologyInspection:
    ( { __typename: 'EcologyInspection' }
    & GraphQLRecursivePick<FederationTypes['EcologyInspection'], {"id":true}> );
  EcologyCase:
    ( { __typename: 'EcologyCase' }
    & GraphQLRecursivePick<FederationTypes['EcologyCase'], {"caseNo":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Party:
    | ( EnterpriseRef )
    | ( PersonRef )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Case: ( EcologyCaseEntity );
  Inspection: ( EcologyInspectionEntity );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  access__DataClass: ResolverTypeWrapper<string>;
  access__MaskKind: ResolverTypeWrapper<string>;
  access__ScopeKind: ResolverTypeWrapper<string>;
  access__Part: ResolverTypeWrapper<string>;
  Uscc: ResolverTypeWrapper<Scalars['Uscc']['output']>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  GridCode: ResolverTypeWrapper<Scalars['GridCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>;
  Case: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Case']>;
  CaseDecision: ResolverTypeWrapper<Omit<CaseDecision, 'kinds' | 'bannedPerson'> & { kinds: Array<ResolversTypes['PenaltyKind']>, bannedPerson?: Maybe<ResolversTypes['Person']> }>;
  CasePublicity: ResolverTypeWrapper<Omit<CasePublicity, 'state'> & { state?: Maybe<ResolversTypes['PublicityState']> }>;
  CasePayment: ResolverTypeWrapper<CasePayment>;
  CaseEvidence: ResolverTypeWrapper<Omit<CaseEvidence, 'kind'> & { kind: ResolversTypes['EvidenceKind'] }>;
  CaseReview: ResolverTypeWrapper<Omit<CaseReview, 'reconsideration' | 'litigation'> & { reconsideration?: Maybe<ResolversTypes['ReviewOutcome']>, litigation?: Maybe<ResolversTypes['ReviewOutcome']> }>;
  CaseStage: ResolverTypeWrapper<string>;
  CaseProcedure: ResolverTypeWrapper<string>;
  ClueSource: ResolverTypeWrapper<string>;
  PenaltyKind: ResolverTypeWrapper<string>;
  EvidenceKind: ResolverTypeWrapper<string>;
  PublicityState: ResolverTypeWrapper<string>;
  ReviewOutcome: ResolverTypeWrapper<string>;
  CaseFilterInput: CaseFilterInput;
  CaseOrder: ResolverTypeWrapper<string>;
  Inspection: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Inspection']>;
  InspectionMode: ResolverTypeWrapper<string>;
  InspectionResult: ResolverTypeWrapper<string>;
  InspectionFilterInput: InspectionFilterInput;
  InspectionOrder: ResolverTypeWrapper<string>;
  Enterprise: ResolverTypeWrapper<EnterpriseRef>;
  Region: ResolverTypeWrapper<RegionRef>;
  Person: ResolverTypeWrapper<PersonRef>;
  Grid: ResolverTypeWrapper<GridRef>;
  Organ: ResolverTypeWrapper<OrganRef>;
  Officer: ResolverTypeWrapper<OfficerRef>;
  PenaltyItem: ResolverTypeWrapper<PenaltyItemRef>;
  InspectionItem: ResolverTypeWrapper<InspectionItemRef>;
  InspectionTask: ResolverTypeWrapper<InspectionTaskRef>;
  PollutionSource: ResolverTypeWrapper<PollutionSourceEntity>;
  Outlet: ResolverTypeWrapper<OutletEntity>;
  CemsReading: ResolverTypeWrapper<CemsReadingEntity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DischargePermit: ResolverTypeWrapper<DischargePermitEntity>;
  DischargeLimit: ResolverTypeWrapper<Limit>;
  ExecutionReport: ResolverTypeWrapper<ExecutionReportEntity>;
  EiaApproval: ResolverTypeWrapper<EiaApprovalEntity>;
  HazWasteManifest: ResolverTypeWrapper<HazWasteManifestEntity>;
  AirStation: ResolverTypeWrapper<AirStationEntity>;
  AirReading: ResolverTypeWrapper<AirReadingEntity>;
  AirSubIndex: ResolverTypeWrapper<Omit<AirSubIndex, 'pollutant'> & { pollutant: ResolversTypes['AirPollutant'] }>;
  PollutionEpisode: ResolverTypeWrapper<Episode>;
  EpisodeStation: ResolverTypeWrapper<HeavyStation>;
  WaterSection: ResolverTypeWrapper<WaterSectionEntity>;
  WaterReading: ResolverTypeWrapper<WaterReadingEntity>;
  WaterValue: ResolverTypeWrapper<Omit<WaterValue, 'indicator' | 'detection' | 'waterClass'> & { indicator: ResolversTypes['WaterIndicator'], detection: ResolversTypes['Detection'], waterClass: ResolversTypes['WaterClass'] }>;
  EcologyInspection: ResolverTypeWrapper<EcologyInspectionEntity>;
  EcologyCase: ResolverTypeWrapper<EcologyCaseEntity>;
  DailyPenalty: ResolverTypeWrapper<DailyPenalty>;
  PollutionSourceFilterInput: PollutionSourceFilterInput;
  DischargePermitFilterInput: DischargePermitFilterInput;
  AirStationFilterInput: AirStationFilterInput;
  WaterSectionFilterInput: WaterSectionFilterInput;
  HazWasteManifestFilterInput: HazWasteManifestFilterInput;
  PollutionSourceOrder: ResolverTypeWrapper<string>;
  DischargePermitOrder: ResolverTypeWrapper<string>;
  AirStationOrder: ResolverTypeWrapper<string>;
  WaterSectionOrder: ResolverTypeWrapper<string>;
  HazWasteManifestOrder: ResolverTypeWrapper<string>;
  ManageLevel: ResolverTypeWrapper<string>;
  OutletKind: ResolverTypeWrapper<string>;
  EmissionPollutant: ResolverTypeWrapper<string>;
  ReadingFlag: ResolverTypeWrapper<string>;
  PermitStatus: ResolverTypeWrapper<string>;
  ReportState: ResolverTypeWrapper<string>;
  EiaKind: ResolverTypeWrapper<string>;
  HazWasteRole: ResolverTypeWrapper<string>;
  AirStationKind: ResolverTypeWrapper<string>;
  AqiStandard: ResolverTypeWrapper<string>;
  AirQualityLevel: ResolverTypeWrapper<string>;
  AirPollutant: ResolverTypeWrapper<string>;
  EpisodeState: ResolverTypeWrapper<string>;
  WaterBody: ResolverTypeWrapper<string>;
  ControlLevel: ResolverTypeWrapper<string>;
  WaterClass: ResolverTypeWrapper<string>;
  WaterIndicator: ResolverTypeWrapper<string>;
  Detection: ResolverTypeWrapper<string>;
  PollutionSourceConnection: ResolverTypeWrapper<PollutionSourcePage>;
  PollutionSourceEdge: ResolverTypeWrapper<PollutionSourcePageEdge>;
  DischargePermitConnection: ResolverTypeWrapper<DischargePermitPage>;
  DischargePermitEdge: ResolverTypeWrapper<DischargePermitPageEdge>;
  EiaApprovalConnection: ResolverTypeWrapper<EiaApprovalPage>;
  EiaApprovalEdge: ResolverTypeWrapper<EiaApprovalPageEdge>;
  HazWasteManifestConnection: ResolverTypeWrapper<HazWasteManifestPage>;
  HazWasteManifestEdge: ResolverTypeWrapper<HazWasteManifestPageEdge>;
  AirStationConnection: ResolverTypeWrapper<AirStationPage>;
  AirStationEdge: ResolverTypeWrapper<AirStationPageEdge>;
  AirReadingConnection: ResolverTypeWrapper<AirReadingPage>;
  AirReadingEdge: ResolverTypeWrapper<AirReadingPageEdge>;
  CemsReadingConnection: ResolverTypeWrapper<CemsReadingPage>;
  CemsReadingEdge: ResolverTypeWrapper<CemsReadingPageEdge>;
  WaterSectionConnection: ResolverTypeWrapper<WaterSectionPage>;
  WaterSectionEdge: ResolverTypeWrapper<WaterSectionPageEdge>;
  WaterReadingConnection: ResolverTypeWrapper<WaterReadingPage>;
  WaterReadingEdge: ResolverTypeWrapper<WaterReadingPageEdge>;
  EcologyInspectionConnection: ResolverTypeWrapper<EcologyInspectionPage>;
  EcologyInspectionEdge: ResolverTypeWrapper<EcologyInspectionPageEdge>;
  EcologyCaseConnection: ResolverTypeWrapper<EcologyCasePage>;
  EcologyCaseEdge: ResolverTypeWrapper<EcologyCasePageEdge>;
  link__Purpose: ResolverTypeWrapper<string>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  federation__FieldSet: ResolverTypeWrapper<Scalars['federation__FieldSet']['output']>;
  federation__Scope: ResolverTypeWrapper<Scalars['federation__Scope']['output']>;
  federation__Policy: ResolverTypeWrapper<Scalars['federation__Policy']['output']>;
  federation__ContextFieldValue: ResolverTypeWrapper<Scalars['federation__ContextFieldValue']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Uscc: Scalars['Uscc']['output'];
  RegionCode: Scalars['RegionCode']['output'];
  GridCode: Scalars['GridCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Money: Scalars['Money']['output'];
  PageInfo: PageInfo;
  Party: ResolversUnionTypes<ResolversParentTypes>['Party'];
  Case: ResolversInterfaceTypes<ResolversParentTypes>['Case'];
  CaseDecision: Omit<CaseDecision, 'bannedPerson'> & { bannedPerson?: Maybe<ResolversParentTypes['Person']> };
  CasePublicity: CasePublicity;
  CasePayment: CasePayment;
  CaseEvidence: CaseEvidence;
  CaseReview: CaseReview;
  CaseFilterInput: CaseFilterInput;
  Inspection: ResolversInterfaceTypes<ResolversParentTypes>['Inspection'];
  InspectionFilterInput: InspectionFilterInput;
  Enterprise: EnterpriseRef;
  Region: RegionRef;
  Person: PersonRef;
  Grid: GridRef;
  Organ: OrganRef;
  Officer: OfficerRef;
  PenaltyItem: PenaltyItemRef;
  InspectionItem: InspectionItemRef;
  InspectionTask: InspectionTaskRef;
  PollutionSource: PollutionSourceEntity;
  Outlet: OutletEntity;
  CemsReading: CemsReadingEntity;
  Float: Scalars['Float']['output'];
  DischargePermit: DischargePermitEntity;
  DischargeLimit: Limit;
  ExecutionReport: ExecutionReportEntity;
  EiaApproval: EiaApprovalEntity;
  HazWasteManifest: HazWasteManifestEntity;
  AirStation: AirStationEntity;
  AirReading: AirReadingEntity;
  AirSubIndex: AirSubIndex;
  PollutionEpisode: Episode;
  EpisodeStation: HeavyStation;
  WaterSection: WaterSectionEntity;
  WaterReading: WaterReadingEntity;
  WaterValue: WaterValue;
  EcologyInspection: EcologyInspectionEntity;
  EcologyCase: EcologyCaseEntity;
  DailyPenalty: DailyPenalty;
  PollutionSourceFilterInput: PollutionSourceFilterInput;
  DischargePermitFilterInput: DischargePermitFilterInput;
  AirStationFilterInput: AirStationFilterInput;
  WaterSectionFilterInput: WaterSectionFilterInput;
  HazWasteManifestFilterInput: HazWasteManifestFilterInput;
  PollutionSourceConnection: PollutionSourcePage;
  PollutionSourceEdge: PollutionSourcePageEdge;
  DischargePermitConnection: DischargePermitPage;
  DischargePermitEdge: DischargePermitPageEdge;
  EiaApprovalConnection: EiaApprovalPage;
  EiaApprovalEdge: EiaApprovalPageEdge;
  HazWasteManifestConnection: HazWasteManifestPage;
  HazWasteManifestEdge: HazWasteManifestPageEdge;
  AirStationConnection: AirStationPage;
  AirStationEdge: AirStationPageEdge;
  AirReadingConnection: AirReadingPage;
  AirReadingEdge: AirReadingPageEdge;
  CemsReadingConnection: CemsReadingPage;
  CemsReadingEdge: CemsReadingPageEdge;
  WaterSectionConnection: WaterSectionPage;
  WaterSectionEdge: WaterSectionPageEdge;
  WaterReadingConnection: WaterReadingPage;
  WaterReadingEdge: WaterReadingPageEdge;
  EcologyInspectionConnection: EcologyInspectionPage;
  EcologyInspectionEdge: EcologyInspectionPageEdge;
  EcologyCaseConnection: EcologyCasePage;
  EcologyCaseEdge: EcologyCasePageEdge;
  link__Import: Scalars['link__Import']['output'];
  federation__FieldSet: Scalars['federation__FieldSet']['output'];
  federation__Scope: Scalars['federation__Scope']['output'];
  federation__Policy: Scalars['federation__Policy']['output'];
  federation__ContextFieldValue: Scalars['federation__ContextFieldValue']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SensitiveDirectiveArgs = {
  class: Access__DataClass;
};

export type SensitiveDirectiveResolver<Result, Parent, ContextType = Context, Args = SensitiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AclDirectiveArgs = {
  anyOf?: Maybe<Array<Array<Scalars['String']['input']>>>;
  like?: Maybe<Scalars['String']['input']>;
};

export type AclDirectiveResolver<Result, Parent, ContextType = Context, Args = AclDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MaskDirectiveArgs = {
  kind: Access__MaskKind;
  clear: Array<Array<Scalars['String']['input']>>;
};

export type MaskDirectiveResolver<Result, Parent, ContextType = Context, Args = MaskDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RowScopeDirectiveArgs = {
  by: Access__ScopeKind;
  field: Scalars['String']['input'];
  policy?: Maybe<Scalars['String']['input']>;
  otherwise?: Maybe<Array<Array<Scalars['String']['input']>>>;
};

export type RowScopeDirectiveResolver<Result, Parent, ContextType = Context, Args = RowScopeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DerivedFromDirectiveArgs = {
  field: Scalars['String']['input'];
  reveals: Access__Part;
};

export type DerivedFromDirectiveResolver<Result, Parent, ContextType = Context, Args = DerivedFromDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  url?: Maybe<Scalars['String']['input']>;
  as?: Maybe<Scalars['String']['input']>;
  for?: Maybe<Link__Purpose>;
  import?: Maybe<Array<Maybe<Scalars['link__Import']['input']>>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ExtendsDirectiveArgs = { };

export type Federation__ExtendsDirectiveResolver<Result, Parent, ContextType = Context, Args = Federation__ExtendsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = Context, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ComposeDirectiveDirectiveArgs = {
  name?: Maybe<Scalars['String']['input']>;
};

export type ComposeDirectiveDirectiveResolver<Result, Parent, ContextType = Context, Args = ComposeDirectiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InterfaceObjectDirectiveArgs = { };

export type InterfaceObjectDirectiveResolver<Result, Parent, ContextType = Context, Args = InterfaceObjectDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuthenticatedDirectiveArgs = { };

export type AuthenticatedDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthenticatedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresScopesDirectiveArgs = {
  scopes: Array<Array<Scalars['federation__Scope']['input']>>;
};

export type RequiresScopesDirectiveResolver<Result, Parent, ContextType = Context, Args = RequiresScopesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PolicyDirectiveArgs = {
  policies: Array<Array<Scalars['federation__Policy']['input']>>;
};

export type PolicyDirectiveResolver<Result, Parent, ContextType = Context, Args = PolicyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ContextDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type Federation__ContextDirectiveResolver<Result, Parent, ContextType = Context, Args = Federation__ContextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__FromContextDirectiveArgs = {
  field?: Maybe<Scalars['federation__ContextFieldValue']['input']>;
};

export type Federation__FromContextDirectiveResolver<Result, Parent, ContextType = Context, Args = Federation__FromContextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__CacheTagDirectiveArgs = {
  format: Scalars['String']['input'];
};

export type Federation__CacheTagDirectiveResolver<Result, Parent, ContextType = Context, Args = Federation__CacheTagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  pollutionSource?: Resolver<Maybe<ResolversTypes['PollutionSource']>, ParentType, ContextType, RequireFields<QueryPollutionSourceArgs, 'code22'>>;
  pollutionSources?: Resolver<Maybe<ResolversTypes['PollutionSourceConnection']>, ParentType, ContextType, Partial<QueryPollutionSourcesArgs>>;
  dischargePermit?: Resolver<Maybe<ResolversTypes['DischargePermit']>, ParentType, ContextType, RequireFields<QueryDischargePermitArgs, 'no'>>;
  dischargePermits?: Resolver<Maybe<ResolversTypes['DischargePermitConnection']>, ParentType, ContextType, Partial<QueryDischargePermitsArgs>>;
  airStation?: Resolver<Maybe<ResolversTypes['AirStation']>, ParentType, ContextType, RequireFields<QueryAirStationArgs, 'code'>>;
  airStations?: Resolver<Maybe<ResolversTypes['AirStationConnection']>, ParentType, ContextType, Partial<QueryAirStationsArgs>>;
  waterSection?: Resolver<Maybe<ResolversTypes['WaterSection']>, ParentType, ContextType, RequireFields<QueryWaterSectionArgs, 'id'>>;
  waterSections?: Resolver<Maybe<ResolversTypes['WaterSectionConnection']>, ParentType, ContextType, Partial<QueryWaterSectionsArgs>>;
  pollutionEpisode?: Resolver<Maybe<ResolversTypes['PollutionEpisode']>, ParentType, ContextType, RequireFields<QueryPollutionEpisodeArgs, 'region' | 'at' | 'minStations'>>;
  ecologyInspections?: Resolver<Maybe<ResolversTypes['EcologyInspectionConnection']>, ParentType, ContextType, Partial<QueryEcologyInspectionsArgs>>;
  ecologyCase?: Resolver<Maybe<ResolversTypes['EcologyCase']>, ParentType, ContextType, RequireFields<QueryEcologyCaseArgs, 'caseNo'>>;
  ecologyCases?: Resolver<Maybe<ResolversTypes['EcologyCaseConnection']>, ParentType, ContextType, Partial<QueryEcologyCasesArgs>>;
  hazWasteManifests?: Resolver<Maybe<ResolversTypes['HazWasteManifestConnection']>, ParentType, ContextType, Partial<QueryHazWasteManifestsArgs>>;
};

export type Access__DataClassResolvers = EnumResolverSignature<{ INTERNAL?: any, SENSITIVE?: any, PERSONAL?: any, SPECIAL_PERSONAL?: any }, ResolversTypes['access__DataClass']>;

export type Access__MaskKindResolvers = EnumResolverSignature<{ RESIDENT_ID?: any, MOBILE_PHONE?: any, PERSON_NAME?: any, ADDRESS?: any, BANK_CARD?: any, INDIVIDUAL_USCC?: any }, ResolversTypes['access__MaskKind']>;

export type Access__ScopeKindResolvers = EnumResolverSignature<{ REGION?: any, REGION_FIELDS?: any, POLICY?: any }, ResolversTypes['access__ScopeKind']>;

export type Access__PartResolvers = EnumResolverSignature<{ BIRTH_DATE?: any, BIRTH_YEAR?: any, AGE_BAND?: any, SEX?: any, DIVISION?: any }, ResolversTypes['access__Part']>;

export interface UsccScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Uscc'], any> {
  name: 'Uscc';
}

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export interface GridCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GridCode'], any> {
  name: 'GridCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'Person', ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  __resolveType: TypeResolveFn<'EcologyCase', ParentType, ContextType>;
};

export type CaseDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDecision'] = ResolversParentTypes['CaseDecision']> = {
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['PenaltyKind']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  confiscated?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  suspendedLicence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bannedPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  bannedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CasePublicityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePublicity'] = ResolversParentTypes['CasePublicity']> = {
  state?: Resolver<Maybe<ResolversTypes['PublicityState']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CasePaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePayment'] = ResolversParentTypes['CasePayment']> = {
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CaseEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEvidence'] = ResolversParentTypes['CaseEvidence']> = {
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  collectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CaseReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseReview'] = ResolversParentTypes['CaseReview']> = {
  reconsideration?: Resolver<Maybe<ResolversTypes['ReviewOutcome']>, ParentType, ContextType>;
  litigation?: Resolver<Maybe<ResolversTypes['ReviewOutcome']>, ParentType, ContextType>;
};

export type CaseStageResolvers = EnumResolverSignature<{ CLUE?: any, VERIFY?: any, FILED?: any, INVESTIGATING?: any, SEALED?: any, REVIEW?: any, LEGAL_REVIEW?: any, COLLECTIVE?: any, NOTICED?: any, STATEMENT?: any, HEARING?: any, DECIDED?: any, SERVED?: any, PUBLISHED?: any, EXECUTING?: any, CLOSED?: any, NOT_FILED?: any, NO_PENALTY?: any, TRANSFERRED_CRIMINAL?: any, TRANSFERRED_ORGAN?: any, WITHDRAWN?: any }, ResolversTypes['CaseStage']>;

export type CaseProcedureResolvers = EnumResolverSignature<{ SUMMARY?: any, ORDINARY?: any }, ResolversTypes['CaseProcedure']>;

export type ClueSourceResolvers = EnumResolverSignature<{ INSPECTION?: any, COMPLAINT?: any, MONITORING?: any, TRANSFER?: any, SUPERIOR?: any }, ResolversTypes['ClueSource']>;

export type PenaltyKindResolvers = EnumResolverSignature<{ WARNING?: any, CIRCULATED_CRITICISM?: any, FINE?: any, CONFISCATION?: any, SUSPEND_LICENCE?: any, REVOKE_LICENCE?: any, SUSPEND_BUSINESS?: any, RESTRICT_BUSINESS?: any, INDUSTRY_BAN?: any, DETENTION?: any }, ResolversTypes['PenaltyKind']>;

export type EvidenceKindResolvers = EnumResolverSignature<{ DOCUMENTARY?: any, PHYSICAL?: any, AUDIO_VISUAL?: any, ELECTRONIC?: any, WITNESS?: any, PARTY_STATEMENT?: any, EXPERT_OPINION?: any, RECORD?: any }, ResolversTypes['EvidenceKind']>;

export type PublicityStateResolvers = EnumResolverSignature<{ NOT_DUE?: any, PUBLISHED?: any, ENDED?: any, WITHDRAWN?: any, REPAIRED?: any }, ResolversTypes['PublicityState']>;

export type ReviewOutcomeResolvers = EnumResolverSignature<{ UPHELD?: any, CHANGED?: any, REVOKED?: any }, ResolversTypes['ReviewOutcome']>;

export type CaseOrderResolvers = EnumResolverSignature<{ FILED_ON_DESC?: any, FILED_ON_ASC?: any, CASE_NO_ASC?: any }, ResolversTypes['CaseOrder']>;

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  __resolveType: TypeResolveFn<'EcologyInspection', ParentType, ContextType>;
};

export type InspectionModeResolvers = EnumResolverSignature<{ DAILY?: any, SPECIAL?: any, CASE?: any, DOUBLE_RANDOM?: any }, ResolversTypes['InspectionMode']>;

export type InspectionResultResolvers = EnumResolverSignature<{ COMPLIANT?: any, TO_RECTIFY?: any, CASE_FILED?: any, NOT_FOUND?: any }, ResolversTypes['InspectionResult']>;

export type InspectionOrderResolvers = EnumResolverSignature<{ INSPECTED_ON_DESC?: any, INSPECTED_ON_ASC?: any }, ResolversTypes['InspectionOrder']>;

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['Uscc'], ParentType, ContextType>;
  pollutionSources?: Resolver<Maybe<ResolversTypes['PollutionSourceConnection']>, ParentType, ContextType, Partial<EnterprisePollutionSourcesArgs>>;
  dischargePermits?: Resolver<Maybe<ResolversTypes['DischargePermitConnection']>, ParentType, ContextType, Partial<EnterpriseDischargePermitsArgs>>;
  eiaApprovals?: Resolver<Maybe<ResolversTypes['EiaApprovalConnection']>, ParentType, ContextType, Partial<EnterpriseEiaApprovalsArgs>>;
  hazWasteManifests?: Resolver<Maybe<ResolversTypes['HazWasteManifestConnection']>, ParentType, ContextType, RequireFields<EnterpriseHazWasteManifestsArgs, 'role'>>;
  ecologyInspections?: Resolver<Maybe<ResolversTypes['EcologyInspectionConnection']>, ParentType, ContextType, Partial<EnterpriseEcologyInspectionsArgs>>;
  ecologyCases?: Resolver<Maybe<ResolversTypes['EcologyCaseConnection']>, ParentType, ContextType, Partial<EnterpriseEcologyCasesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  airStations?: Resolver<Maybe<ResolversTypes['AirStationConnection']>, ParentType, ContextType, Partial<RegionAirStationsArgs>>;
  waterSections?: Resolver<Maybe<ResolversTypes['WaterSectionConnection']>, ParentType, ContextType, Partial<RegionWaterSectionsArgs>>;
  airNow?: Resolver<Maybe<ResolversTypes['AirReading']>, ParentType, ContextType>;
  expiringPermits?: Resolver<Maybe<ResolversTypes['DischargePermitConnection']>, ParentType, ContextType, RequireFields<RegionExpiringPermitsArgs, 'expiresBy'>>;
  ecologyInspections?: Resolver<Maybe<ResolversTypes['EcologyInspectionConnection']>, ParentType, ContextType, Partial<RegionEcologyInspectionsArgs>>;
  ecologyCases?: Resolver<Maybe<ResolversTypes['EcologyCaseConnection']>, ParentType, ContextType, Partial<RegionEcologyCasesArgs>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid']> = {
  code?: Resolver<ResolversTypes['GridCode'], ParentType, ContextType>;
};

export type OrganResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organ'] = ResolversParentTypes['Organ']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  certNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PenaltyItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenaltyItem'] = ResolversParentTypes['PenaltyItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionItem'] = ResolversParentTypes['InspectionItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionTask'] = ResolversParentTypes['InspectionTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PollutionSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollutionSource'] = ResolversParentTypes['PollutionSource'], FederationReferenceType extends FederationReferenceTypes['PollutionSource'] = FederationReferenceTypes['PollutionSource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PollutionSource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code22?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  manageLevel?: Resolver<Maybe<ResolversTypes['ManageLevel']>, ParentType, ContextType>;
  siteRegion?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  recordedRegionCode?: Resolver<Maybe<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  outlets?: Resolver<Maybe<Array<ResolversTypes['Outlet']>>, ParentType, ContextType>;
  permit?: Resolver<Maybe<ResolversTypes['DischargePermit']>, ParentType, ContextType>;
};

export type OutletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outlet'] = ResolversParentTypes['Outlet'], FederationReferenceType extends FederationReferenceTypes['Outlet'] = FederationReferenceTypes['Outlet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Outlet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutletKind'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['PollutionSource']>, ParentType, ContextType>;
  readings?: Resolver<Maybe<ResolversTypes['CemsReadingConnection']>, ParentType, ContextType, Partial<OutletReadingsArgs>>;
};

export type CemsReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CemsReading'] = ResolversParentTypes['CemsReading']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pollutant?: Resolver<ResolversTypes['EmissionPollutant'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['ReadingFlag'], ParentType, ContextType>;
};

export type DischargePermitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DischargePermit'] = ResolversParentTypes['DischargePermit'], FederationReferenceType extends FederationReferenceTypes['DischargePermit'] = FederationReferenceTypes['DischargePermit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DischargePermit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['PollutionSource']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  manageLevel?: Resolver<Maybe<ResolversTypes['ManageLevel']>, ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  renewBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PermitStatus']>, ParentType, ContextType, Partial<DischargePermitStatusArgs>>;
  outlets?: Resolver<Maybe<Array<ResolversTypes['Outlet']>>, ParentType, ContextType>;
  limits?: Resolver<Maybe<Array<ResolversTypes['DischargeLimit']>>, ParentType, ContextType>;
  executionReports?: Resolver<Maybe<Array<ResolversTypes['ExecutionReport']>>, ParentType, ContextType>;
};

export type DischargeLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DischargeLimit'] = ResolversParentTypes['DischargeLimit']> = {
  outletCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pollutant?: Resolver<ResolversTypes['EmissionPollutant'], ParentType, ContextType>;
  concentration?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tonsPerYear?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ExecutionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecutionReport'] = ResolversParentTypes['ExecutionReport']> = {
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType, Partial<ExecutionReportStateArgs>>;
};

export type EiaApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EiaApproval'] = ResolversParentTypes['EiaApproval'], FederationReferenceType extends FederationReferenceTypes['EiaApproval'] = FederationReferenceTypes['EiaApproval']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EiaApproval']> | FederationReferenceType, FederationReferenceType, ContextType>;
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EiaKind']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HazWasteManifestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HazWasteManifest'] = ResolversParentTypes['HazWasteManifest'], FederationReferenceType extends FederationReferenceTypes['HazWasteManifest'] = FederationReferenceTypes['HazWasteManifest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HazWasteManifest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  generator?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  wasteCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tons?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shippedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type AirStationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AirStation'] = ResolversParentTypes['AirStation'], FederationReferenceType extends FederationReferenceTypes['AirStation'] = FederationReferenceTypes['AirStation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AirStation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AirStationKind']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['AirReading']>, ParentType, ContextType>;
  readings?: Resolver<Maybe<ResolversTypes['AirReadingConnection']>, ParentType, ContextType, Partial<AirStationReadingsArgs>>;
};

export type AirReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AirReading'] = ResolversParentTypes['AirReading']> = {
  station?: Resolver<Maybe<ResolversTypes['AirStation']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pm25?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pm25Mean24h?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pm10?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pm10Mean24h?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  o3?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  o3Max24h?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  o38h?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  o38hMax24h?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  no2?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  no2Mean24h?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  so2?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  so2Mean24h?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  co?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  coMean24h?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  aqi?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<AirReadingAqiArgs>>;
  level?: Resolver<Maybe<ResolversTypes['AirQualityLevel']>, ParentType, ContextType, Partial<AirReadingLevelArgs>>;
  primaryPollutants?: Resolver<Maybe<Array<ResolversTypes['AirPollutant']>>, ParentType, ContextType, Partial<AirReadingPrimaryPollutantsArgs>>;
  iaqi?: Resolver<Maybe<Array<ResolversTypes['AirSubIndex']>>, ParentType, ContextType, Partial<AirReadingIaqiArgs>>;
};

export type AirSubIndexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AirSubIndex'] = ResolversParentTypes['AirSubIndex']> = {
  pollutant?: Resolver<ResolversTypes['AirPollutant'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PollutionEpisodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollutionEpisode'] = ResolversParentTypes['PollutionEpisode']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['AqiStandard'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EpisodeState'], ParentType, ContextType>;
  stations?: Resolver<Array<ResolversTypes['EpisodeStation']>, ParentType, ContextType>;
  firmsToCurb?: Resolver<Maybe<ResolversTypes['PollutionSourceConnection']>, ParentType, ContextType, Partial<PollutionEpisodeFirmsToCurbArgs>>;
};

export type EpisodeStationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EpisodeStation'] = ResolversParentTypes['EpisodeStation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['AirStation']>, ParentType, ContextType>;
  aqi?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  primaryPollutants?: Resolver<Array<ResolversTypes['AirPollutant']>, ParentType, ContextType>;
};

export type WaterSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaterSection'] = ResolversParentTypes['WaterSection'], FederationReferenceType extends FederationReferenceTypes['WaterSection'] = FederationReferenceTypes['WaterSection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WaterSection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  river?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waterBody?: Resolver<Maybe<ResolversTypes['WaterBody']>, ParentType, ContextType>;
  controlLevel?: Resolver<Maybe<ResolversTypes['ControlLevel']>, ParentType, ContextType>;
  targetClass?: Resolver<Maybe<ResolversTypes['WaterClass']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['WaterReading']>, ParentType, ContextType>;
  readings?: Resolver<Maybe<ResolversTypes['WaterReadingConnection']>, ParentType, ContextType, Partial<WaterSectionReadingsArgs>>;
};

export type WaterReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaterReading'] = ResolversParentTypes['WaterReading']> = {
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sampledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  waterClass?: Resolver<ResolversTypes['WaterClass'], ParentType, ContextType>;
  decisive?: Resolver<Array<ResolversTypes['WaterIndicator']>, ParentType, ContextType>;
  meetsTarget?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['WaterValue']>, ParentType, ContextType>;
};

export type WaterValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaterValue'] = ResolversParentTypes['WaterValue']> = {
  indicator?: Resolver<ResolversTypes['WaterIndicator'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detection?: Resolver<ResolversTypes['Detection'], ParentType, ContextType>;
  waterClass?: Resolver<ResolversTypes['WaterClass'], ParentType, ContextType>;
};

export type EcologyInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcologyInspection'] = ResolversParentTypes['EcologyInspection'], FederationReferenceType extends FederationReferenceTypes['EcologyInspection'] = FederationReferenceTypes['EcologyInspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EcologyInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['InspectionTask']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['InspectionMode']>, ParentType, ContextType>;
  inspectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  officers?: Resolver<Maybe<Array<Maybe<ResolversTypes['Officer']>>>, ParentType, ContextType>;
  items?: Resolver<Maybe<Array<Maybe<ResolversTypes['InspectionItem']>>>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['InspectionResult']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rectifyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EcologyCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcologyCase'] = ResolversParentTypes['EcologyCase'], FederationReferenceType extends FederationReferenceTypes['EcologyCase'] = FederationReferenceTypes['EcologyCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EcologyCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clueSource?: Resolver<Maybe<ResolversTypes['ClueSource']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['PenaltyItem']>, ParentType, ContextType>;
  occurredFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  occurredTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  officers?: Resolver<Maybe<Array<Maybe<ResolversTypes['Officer']>>>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['CaseProcedure']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['CaseStage']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['CaseEvidence']>>, ParentType, ContextType>;
  noticedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hearingOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  defence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CaseDecision']>, ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<Array<ResolversTypes['CasePayment']>>, ParentType, ContextType>;
  publicity?: Resolver<Maybe<ResolversTypes['CasePublicity']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['CaseReview']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pollutant?: Resolver<Maybe<ResolversTypes['EmissionPollutant']>, ParentType, ContextType>;
  exceedanceTimes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dailyPenalty?: Resolver<Maybe<ResolversTypes['DailyPenalty']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DailyPenaltyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyPenalty'] = ResolversParentTypes['DailyPenalty']> = {
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recheckedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PollutionSourceOrderResolvers = EnumResolverSignature<{ CODE22_ASC?: any }, ResolversTypes['PollutionSourceOrder']>;

export type DischargePermitOrderResolvers = EnumResolverSignature<{ VALID_FROM_DESC?: any, VALID_TO_ASC?: any }, ResolversTypes['DischargePermitOrder']>;

export type AirStationOrderResolvers = EnumResolverSignature<{ CODE_ASC?: any }, ResolversTypes['AirStationOrder']>;

export type WaterSectionOrderResolvers = EnumResolverSignature<{ RIVER_ASC?: any, ID_ASC?: any }, ResolversTypes['WaterSectionOrder']>;

export type HazWasteManifestOrderResolvers = EnumResolverSignature<{ SHIPPED_ON_DESC?: any, SHIPPED_ON_ASC?: any }, ResolversTypes['HazWasteManifestOrder']>;

export type ManageLevelResolvers = EnumResolverSignature<{ KEY?: any, SIMPLIFIED?: any, REGISTERED?: any }, ResolversTypes['ManageLevel']>;

export type OutletKindResolvers = EnumResolverSignature<{ AIR?: any, WATER?: any }, ResolversTypes['OutletKind']>;

export type EmissionPollutantResolvers = EnumResolverSignature<{ SO2?: any, NOX?: any, PM?: any, VOCS?: any, COD?: any, NH3_N?: any, TP?: any }, ResolversTypes['EmissionPollutant']>;

export type ReadingFlagResolvers = EnumResolverSignature<{ VALID?: any, INVALID?: any, MAINTENANCE?: any }, ResolversTypes['ReadingFlag']>;

export type PermitStatusResolvers = EnumResolverSignature<{ NOT_YET_VALID?: any, IN_FORCE?: any, RENEWAL_LATE?: any, EXPIRED?: any }, ResolversTypes['PermitStatus']>;

export type ReportStateResolvers = EnumResolverSignature<{ NOT_DUE?: any, OVERDUE?: any, ON_TIME?: any, LATE?: any }, ResolversTypes['ReportState']>;

export type EiaKindResolvers = EnumResolverSignature<{ REPORT?: any, FORM?: any }, ResolversTypes['EiaKind']>;

export type HazWasteRoleResolvers = EnumResolverSignature<{ GENERATOR?: any, CARRIER?: any, RECEIVER?: any }, ResolversTypes['HazWasteRole']>;

export type AirStationKindResolvers = EnumResolverSignature<{ NATIONAL?: any, PROVINCIAL?: any, BACKGROUND?: any }, ResolversTypes['AirStationKind']>;

export type AqiStandardResolvers = EnumResolverSignature<{ HJ_633_2012?: any, HJ_633_2026?: any }, ResolversTypes['AqiStandard']>;

export type AirQualityLevelResolvers = EnumResolverSignature<{ EXCELLENT?: any, GOOD?: any, LIGHT?: any, MODERATE?: any, HEAVY?: any, SEVERE?: any }, ResolversTypes['AirQualityLevel']>;

export type AirPollutantResolvers = EnumResolverSignature<{ PM25?: any, PM10?: any, O3_1H?: any, O3_8H?: any, NO2?: any, SO2?: any, CO?: any }, ResolversTypes['AirPollutant']>;

export type EpisodeStateResolvers = EnumResolverSignature<{ EPISODE?: any, NONE?: any }, ResolversTypes['EpisodeState']>;

export type WaterBodyResolvers = EnumResolverSignature<{ RIVER?: any, LAKE?: any }, ResolversTypes['WaterBody']>;

export type ControlLevelResolvers = EnumResolverSignature<{ NATIONAL?: any, PROVINCIAL?: any, CITY_BORDER?: any, PROVINCE_BORDER?: any }, ResolversTypes['ControlLevel']>;

export type WaterClassResolvers = EnumResolverSignature<{ I?: any, II?: any, III?: any, IV?: any, V?: any, BELOW_V?: any }, ResolversTypes['WaterClass']>;

export type WaterIndicatorResolvers = EnumResolverSignature<{ PH?: any, DO?: any, COD_MN?: any, NH3_N?: any, TP?: any, AS?: any, CD?: any, PB?: any }, ResolversTypes['WaterIndicator']>;

export type DetectionResolvers = EnumResolverSignature<{ MEASURED?: any, BELOW_LIMIT?: any }, ResolversTypes['Detection']>;

export type PollutionSourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollutionSourceConnection'] = ResolversParentTypes['PollutionSourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PollutionSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PollutionSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PollutionSourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollutionSourceEdge'] = ResolversParentTypes['PollutionSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PollutionSource'], ParentType, ContextType>;
};

export type DischargePermitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DischargePermitConnection'] = ResolversParentTypes['DischargePermitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DischargePermitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DischargePermit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DischargePermitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DischargePermitEdge'] = ResolversParentTypes['DischargePermitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DischargePermit'], ParentType, ContextType>;
};

export type EiaApprovalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EiaApprovalConnection'] = ResolversParentTypes['EiaApprovalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EiaApprovalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EiaApproval']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EiaApprovalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EiaApprovalEdge'] = ResolversParentTypes['EiaApprovalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EiaApproval'], ParentType, ContextType>;
};

export type HazWasteManifestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HazWasteManifestConnection'] = ResolversParentTypes['HazWasteManifestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HazWasteManifestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HazWasteManifest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HazWasteManifestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HazWasteManifestEdge'] = ResolversParentTypes['HazWasteManifestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HazWasteManifest'], ParentType, ContextType>;
};

export type AirStationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AirStationConnection'] = ResolversParentTypes['AirStationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AirStationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AirStation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AirStationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AirStationEdge'] = ResolversParentTypes['AirStationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AirStation'], ParentType, ContextType>;
};

export type AirReadingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AirReadingConnection'] = ResolversParentTypes['AirReadingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AirReadingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AirReading']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AirReadingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AirReadingEdge'] = ResolversParentTypes['AirReadingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AirReading'], ParentType, ContextType>;
};

export type CemsReadingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CemsReadingConnection'] = ResolversParentTypes['CemsReadingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CemsReadingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CemsReading']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CemsReadingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CemsReadingEdge'] = ResolversParentTypes['CemsReadingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CemsReading'], ParentType, ContextType>;
};

export type WaterSectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaterSectionConnection'] = ResolversParentTypes['WaterSectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WaterSectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WaterSection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WaterSectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaterSectionEdge'] = ResolversParentTypes['WaterSectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WaterSection'], ParentType, ContextType>;
};

export type WaterReadingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaterReadingConnection'] = ResolversParentTypes['WaterReadingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WaterReadingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WaterReading']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WaterReadingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaterReadingEdge'] = ResolversParentTypes['WaterReadingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WaterReading'], ParentType, ContextType>;
};

export type EcologyInspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcologyInspectionConnection'] = ResolversParentTypes['EcologyInspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EcologyInspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EcologyInspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EcologyInspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcologyInspectionEdge'] = ResolversParentTypes['EcologyInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EcologyInspection'], ParentType, ContextType>;
};

export type EcologyCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcologyCaseConnection'] = ResolversParentTypes['EcologyCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EcologyCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EcologyCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EcologyCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcologyCaseEdge'] = ResolversParentTypes['EcologyCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EcologyCase'], ParentType, ContextType>;
};

export type Link__PurposeResolvers = EnumResolverSignature<{ SECURITY?: any, EXECUTION?: any }, ResolversTypes['link__Purpose']>;

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export interface Federation__FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__FieldSet'], any> {
  name: 'federation__FieldSet';
}

export interface Federation__ScopeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__Scope'], any> {
  name: 'federation__Scope';
}

export interface Federation__PolicyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__Policy'], any> {
  name: 'federation__Policy';
}

export interface Federation__ContextFieldValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__ContextFieldValue'], any> {
  name: 'federation__ContextFieldValue';
}

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  access__DataClass?: Access__DataClassResolvers;
  access__MaskKind?: Access__MaskKindResolvers;
  access__ScopeKind?: Access__ScopeKindResolvers;
  access__Part?: Access__PartResolvers;
  Uscc?: GraphQLScalarType;
  RegionCode?: GraphQLScalarType;
  GridCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseDecision?: CaseDecisionResolvers<ContextType>;
  CasePublicity?: CasePublicityResolvers<ContextType>;
  CasePayment?: CasePaymentResolvers<ContextType>;
  CaseEvidence?: CaseEvidenceResolvers<ContextType>;
  CaseReview?: CaseReviewResolvers<ContextType>;
  CaseStage?: CaseStageResolvers;
  CaseProcedure?: CaseProcedureResolvers;
  ClueSource?: ClueSourceResolvers;
  PenaltyKind?: PenaltyKindResolvers;
  EvidenceKind?: EvidenceKindResolvers;
  PublicityState?: PublicityStateResolvers;
  ReviewOutcome?: ReviewOutcomeResolvers;
  CaseOrder?: CaseOrderResolvers;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionMode?: InspectionModeResolvers;
  InspectionResult?: InspectionResultResolvers;
  InspectionOrder?: InspectionOrderResolvers;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  PenaltyItem?: PenaltyItemResolvers<ContextType>;
  InspectionItem?: InspectionItemResolvers<ContextType>;
  InspectionTask?: InspectionTaskResolvers<ContextType>;
  PollutionSource?: PollutionSourceResolvers<ContextType>;
  Outlet?: OutletResolvers<ContextType>;
  CemsReading?: CemsReadingResolvers<ContextType>;
  DischargePermit?: DischargePermitResolvers<ContextType>;
  DischargeLimit?: DischargeLimitResolvers<ContextType>;
  ExecutionReport?: ExecutionReportResolvers<ContextType>;
  EiaApproval?: EiaApprovalResolvers<ContextType>;
  HazWasteManifest?: HazWasteManifestResolvers<ContextType>;
  AirStation?: AirStationResolvers<ContextType>;
  AirReading?: AirReadingResolvers<ContextType>;
  AirSubIndex?: AirSubIndexResolvers<ContextType>;
  PollutionEpisode?: PollutionEpisodeResolvers<ContextType>;
  EpisodeStation?: EpisodeStationResolvers<ContextType>;
  WaterSection?: WaterSectionResolvers<ContextType>;
  WaterReading?: WaterReadingResolvers<ContextType>;
  WaterValue?: WaterValueResolvers<ContextType>;
  EcologyInspection?: EcologyInspectionResolvers<ContextType>;
  EcologyCase?: EcologyCaseResolvers<ContextType>;
  DailyPenalty?: DailyPenaltyResolvers<ContextType>;
  PollutionSourceOrder?: PollutionSourceOrderResolvers;
  DischargePermitOrder?: DischargePermitOrderResolvers;
  AirStationOrder?: AirStationOrderResolvers;
  WaterSectionOrder?: WaterSectionOrderResolvers;
  HazWasteManifestOrder?: HazWasteManifestOrderResolvers;
  ManageLevel?: ManageLevelResolvers;
  OutletKind?: OutletKindResolvers;
  EmissionPollutant?: EmissionPollutantResolvers;
  ReadingFlag?: ReadingFlagResolvers;
  PermitStatus?: PermitStatusResolvers;
  ReportState?: ReportStateResolvers;
  EiaKind?: EiaKindResolvers;
  HazWasteRole?: HazWasteRoleResolvers;
  AirStationKind?: AirStationKindResolvers;
  AqiStandard?: AqiStandardResolvers;
  AirQualityLevel?: AirQualityLevelResolvers;
  AirPollutant?: AirPollutantResolvers;
  EpisodeState?: EpisodeStateResolvers;
  WaterBody?: WaterBodyResolvers;
  ControlLevel?: ControlLevelResolvers;
  WaterClass?: WaterClassResolvers;
  WaterIndicator?: WaterIndicatorResolvers;
  Detection?: DetectionResolvers;
  PollutionSourceConnection?: PollutionSourceConnectionResolvers<ContextType>;
  PollutionSourceEdge?: PollutionSourceEdgeResolvers<ContextType>;
  DischargePermitConnection?: DischargePermitConnectionResolvers<ContextType>;
  DischargePermitEdge?: DischargePermitEdgeResolvers<ContextType>;
  EiaApprovalConnection?: EiaApprovalConnectionResolvers<ContextType>;
  EiaApprovalEdge?: EiaApprovalEdgeResolvers<ContextType>;
  HazWasteManifestConnection?: HazWasteManifestConnectionResolvers<ContextType>;
  HazWasteManifestEdge?: HazWasteManifestEdgeResolvers<ContextType>;
  AirStationConnection?: AirStationConnectionResolvers<ContextType>;
  AirStationEdge?: AirStationEdgeResolvers<ContextType>;
  AirReadingConnection?: AirReadingConnectionResolvers<ContextType>;
  AirReadingEdge?: AirReadingEdgeResolvers<ContextType>;
  CemsReadingConnection?: CemsReadingConnectionResolvers<ContextType>;
  CemsReadingEdge?: CemsReadingEdgeResolvers<ContextType>;
  WaterSectionConnection?: WaterSectionConnectionResolvers<ContextType>;
  WaterSectionEdge?: WaterSectionEdgeResolvers<ContextType>;
  WaterReadingConnection?: WaterReadingConnectionResolvers<ContextType>;
  WaterReadingEdge?: WaterReadingEdgeResolvers<ContextType>;
  EcologyInspectionConnection?: EcologyInspectionConnectionResolvers<ContextType>;
  EcologyInspectionEdge?: EcologyInspectionEdgeResolvers<ContextType>;
  EcologyCaseConnection?: EcologyCaseConnectionResolvers<ContextType>;
  EcologyCaseEdge?: EcologyCaseEdgeResolvers<ContextType>;
  link__Purpose?: Link__PurposeResolvers;
  link__Import?: GraphQLScalarType;
  federation__FieldSet?: GraphQLScalarType;
  federation__Scope?: GraphQLScalarType;
  federation__Policy?: GraphQLScalarType;
  federation__ContextFieldValue?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  sensitive?: SensitiveDirectiveResolver<any, any, ContextType>;
  acl?: AclDirectiveResolver<any, any, ContextType>;
  mask?: MaskDirectiveResolver<any, any, ContextType>;
  rowScope?: RowScopeDirectiveResolver<any, any, ContextType>;
  derivedFrom?: DerivedFromDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  federation__extends?: Federation__ExtendsDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  composeDirective?: ComposeDirectiveDirectiveResolver<any, any, ContextType>;
  interfaceObject?: InterfaceObjectDirectiveResolver<any, any, ContextType>;
  authenticated?: AuthenticatedDirectiveResolver<any, any, ContextType>;
  requiresScopes?: RequiresScopesDirectiveResolver<any, any, ContextType>;
  policy?: PolicyDirectiveResolver<any, any, ContextType>;
  federation__context?: Federation__ContextDirectiveResolver<any, any, ContextType>;
  federation__fromContext?: Federation__FromContextDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  federation__cacheTag?: Federation__CacheTagDirectiveResolver<any, any, ContextType>;
};
