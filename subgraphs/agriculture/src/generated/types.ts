// Generated from schema.graphql by "npm run codegen". Do not edit.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgriLicencePage, AgriLicencePageEdge, FarmPage, FarmPageEdge, InputPurchasePage, InputPurchasePageEdge, ProductBatchPage, ProductBatchPageEdge, QuarantineCertificatePage, QuarantineCertificatePageEdge, AnimalEventPage, AnimalEventPageEdge, AgriInspectionPage, AgriInspectionPageEdge, AgriCasePage, AgriCasePageEdge } from './pages';
import type { EnterpriseRef, RegionRef, GridRef, PersonRef, OrganRef, OfficerRef, PenaltyItemRef, InspectionItemRef, InspectionTaskRef } from '../references';
import type { AgriLicenceEntity } from '../entities/agriLicence.entity';
import type { InputDealerEntity } from '../entities/inputDealer.entity';
import type { InputPurchaseEntity } from '../entities/inputPurchase.entity';
import type { FarmEntity } from '../entities/farm.entity';
import type { PlotEntity } from '../entities/plot.entity';
import type { ProductBatchEntity } from '../entities/productBatch.entity';
import type { ComplianceCertificateEntity } from '../entities/complianceCertificate.entity';
import type { ProductSampleEntity } from '../entities/productSample.entity';
import type { Trace, Step } from '../repositories/trace';
import type { QuarantineCertificateEntity } from '../entities/quarantineCertificate.entity';
import type { AnimalEventEntity } from '../entities/animalEvent.entity';
import type { AgriInspectionEntity } from '../entities/agriInspection.entity';
import type { AgriCaseEntity } from '../entities/agriCase.entity';
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
  /** A licence by its number; brackets of either width are taken. Null when there is none. 农业许可证 */
  agriLicence?: Maybe<AgriLicence>;
  /** Licences of agriculture. 农业许可证列表 */
  agriLicences?: Maybe<AgriLicenceConnection>;
  /** A farm by its identifier. 养殖场、种植场 */
  farm?: Maybe<Farm>;
  /** Farms. 养殖场、种植场列表 */
  farms?: Maybe<FarmConnection>;
  /** A batch of farm produce by its number. 农产品批次 */
  productBatch?: Maybe<ProductBatch>;
  /** Batches of farm produce. 农产品批次列表 */
  productBatches?: Maybe<ProductBatchConnection>;
  /** The way of a batch from the dealer of its inputs to its samples, and where that way breaks off; null for a batch that does not exist. 农产品追溯 */
  traceProduct?: Maybe<ProductTrace>;
  /** A quarantine certificate by its number. 动物检疫证明 */
  quarantineCertificate?: Maybe<QuarantineCertificate>;
  /** Quarantine certificates. 动物检疫证明列表 */
  quarantineCertificates?: Maybe<QuarantineCertificateConnection>;
  /** Inspections by agricultural authorities that took place. 农业行政检查列表 */
  agriInspections?: Maybe<AgriInspectionConnection>;
  /** A penalty case by the number of its file; null when there is none or it may not be seen. 案件 */
  agriCase?: Maybe<AgriCase>;
  /** Penalty cases of agriculture that the caller may see. 农业行政处罚案件列表 */
  agriCases?: Maybe<AgriCaseConnection>;
  /** Animal epidemics; those not announced yet are not shown. 动物疫情列表 */
  animalEvents?: Maybe<AnimalEventConnection>;
};


export type QueryAgriLicenceArgs = {
  no: Scalars['String']['input'];
};


export type QueryAgriLicencesArgs = {
  filter?: InputMaybe<AgriLicenceFilterInput>;
  orderBy?: InputMaybe<AgriLicenceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFarmArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFarmsArgs = {
  filter?: InputMaybe<FarmFilterInput>;
  orderBy?: InputMaybe<FarmOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProductBatchArgs = {
  batchNo: Scalars['String']['input'];
};


export type QueryProductBatchesArgs = {
  filter?: InputMaybe<ProductBatchFilterInput>;
  orderBy?: InputMaybe<ProductBatchOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTraceProductArgs = {
  batch: Scalars['String']['input'];
};


export type QueryQuarantineCertificateArgs = {
  no: Scalars['String']['input'];
};


export type QueryQuarantineCertificatesArgs = {
  filter?: InputMaybe<QuarantineCertificateFilterInput>;
  orderBy?: InputMaybe<QuarantineCertificateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgriInspectionsArgs = {
  filter?: InputMaybe<InspectionFilterInput>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgriCaseArgs = {
  caseNo: Scalars['String']['input'];
};


export type QueryAgriCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAnimalEventsArgs = {
  filter?: InputMaybe<AnimalEventFilterInput>;
  orderBy?: InputMaybe<AnimalEventOrder>;
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
  /** Licences of agriculture it holds or held. 农业许可证 */
  agriLicences?: Maybe<AgriLicenceConnection>;
  /** Its business in pesticides, veterinary drugs or seed; null when it has none. 农资经营 */
  inputDealer?: Maybe<InputDealer>;
  /** Farms it runs. 养殖场、种植场 */
  farms?: Maybe<FarmConnection>;
  /** Inspections of it by agricultural authorities. 农业行政检查 */
  agriInspections?: Maybe<AgriInspectionConnection>;
  /** Penalty cases of agriculture about it that the caller may see. 农业行政处罚案件 */
  agriCases?: Maybe<AgriCaseConnection>;
};


export type EnterpriseAgriLicencesArgs = {
  filter?: InputMaybe<AgriLicenceFilterInput>;
  orderBy?: InputMaybe<AgriLicenceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseFarmsArgs = {
  filter?: InputMaybe<FarmFilterInput>;
  orderBy?: InputMaybe<FarmOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseAgriInspectionsArgs = {
  filter?: InputMaybe<InspectionFilterInput>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseAgriCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Region = {
  code: Scalars['RegionCode']['output'];
  /** Farms in the division and below. 养殖场、种植场 */
  farms?: Maybe<FarmConnection>;
  /** Number of farms in the division and below; they are listed in public, so no number is withheld. 养殖场、种植场数 */
  farmCount?: Maybe<Scalars['Int']['output']>;
  /** Licences in force whose last day of validity lies in a span of days, both ends included; those that expire first in front. 即将到期的农业许可证 */
  expiringAgriLicences?: Maybe<AgriLicenceConnection>;
  /** Inspections by agricultural authorities in the division and below. 农业行政检查 */
  agriInspections?: Maybe<AgriInspectionConnection>;
  /** Penalty cases of agriculture in the division and below that the caller may see. 农业行政处罚案件 */
  agriCases?: Maybe<AgriCaseConnection>;
  /** Animal epidemics in the division and below; those not announced yet are not shown. 动物疫情 */
  animalEvents?: Maybe<AnimalEventConnection>;
};


export type RegionFarmsArgs = {
  filter?: InputMaybe<FarmFilterInput>;
  orderBy?: InputMaybe<FarmOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionExpiringAgriLicencesArgs = {
  expiresBy: Scalars['Date']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionAgriInspectionsArgs = {
  filter?: InputMaybe<InspectionFilterInput>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionAgriCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionAnimalEventsArgs = {
  filter?: InputMaybe<AnimalEventFilterInput>;
  orderBy?: InputMaybe<AnimalEventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Person = {
  id: Scalars['ID']['output'];
  /** Farms the person owns. 名下养殖场、种植场 */
  farms?: Maybe<FarmConnection>;
};


export type PersonFarmsArgs = {
  filter?: InputMaybe<FarmFilterInput>;
  orderBy?: InputMaybe<FarmOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
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

/** A licence, permit or certificate given by agricultural authorities. 农业许可证 */
export type AgriLicence = {
  /** Number on the licence. 证号 */
  no: Scalars['String']['output'];
  /** What it permits. 许可种类 */
  kind?: Maybe<AgriLicenceKind>;
  /** Who holds it. 持证主体 */
  enterprise?: Maybe<Enterprise>;
  /** Organ that issued it. 发证机关 */
  issuedBy?: Maybe<Organ>;
  /** Place of business. 所在区划 */
  region?: Maybe<Region>;
  /** Whether it covers pesticides of restricted use (农药管理条例 art. 24); null for other kinds. 限制使用农药 */
  restricted?: Maybe<Scalars['Boolean']['output']>;
  /** First day of validity. 有效期起 */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of validity; null for kinds that expire on no day. 有效期止 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Last day on which renewal may be asked for; null where no rule sets one. 农药管理条例 art. 18, 25: 90 days before the end; 兽药管理条例 art. 12, 23, and 饲料和饲料添加剂生产许可管理办法 art. 11: six months. 申请延续截止日 */
  renewBy?: Maybe<Scalars['Date']['output']>;
  /** Where it stands on a day; null before its first day. Suspension, revocation and cancellation are as they stand now. 状态 */
  status?: Maybe<AgriLicenceStatus>;
};


/** A licence, permit or certificate given by agricultural authorities. 农业许可证 */
export type AgriLicenceStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What a licence permits. 农业许可种类 */
export type AgriLicenceKind =
  /** 农药经营许可证 */
  | 'PESTICIDE_BUSINESS'
  /** 农药生产许可证 */
  | 'PESTICIDE_PRODUCTION'
  /** 农作物种子生产经营许可证 */
  | 'SEED'
  /** 兽药经营许可证 */
  | 'VETERINARY_DRUG_BUSINESS'
  /** 兽药生产许可证 */
  | 'VETERINARY_DRUG_PRODUCTION'
  /** 动物防疫条件合格证 */
  | 'ANIMAL_EPIDEMIC_PREVENTION'
  /** 生猪定点屠宰证 */
  | 'PIG_SLAUGHTER'
  /** 生鲜乳收购许可证 */
  | 'RAW_MILK_PURCHASE'
  /** 饲料生产许可证 */
  | 'FEED_PRODUCTION';

/** Where a licence stands. 许可状态 */
export type AgriLicenceStatus =
  /** 有效 */
  | 'VALID'
  /** 已过期 */
  | 'EXPIRED'
  /** 暂扣 */
  | 'SUSPENDED'
  /** 吊销 */
  | 'REVOKED'
  /** 注销 */
  | 'CANCELLED';

/** Narrows a list of licences. All conditions must hold. 许可证筛选 */
export type AgriLicenceFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Any of these kinds. 许可种类 */
  kinds?: InputMaybe<Array<AgriLicenceKind>>;
  /** Status today. 当前状态 */
  status?: InputMaybe<AgriLicenceStatus>;
  /** Organ that issued it. 发证机关 */
  organId?: InputMaybe<Scalars['ID']['input']>;
  /** Covers pesticides of restricted use. 限制使用农药 */
  restricted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day of validity on or after. 有效期止于此日或之后 */
  validToFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of validity on or before. 有效期止于此日或之前 */
  validToBy?: InputMaybe<Scalars['Date']['input']>;
  /** Text within the number. 证号关键词 */
  noContains?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a list of licences. 许可证排序 */
export type AgriLicenceOrder =
  /** 有效期止升序，长期有效的在后 */
  | 'VALID_TO_ASC'
  /** 有效期止降序，长期有效的在前 */
  | 'VALID_TO_DESC'
  /** 证号升序 */
  | 'NO_ASC';

/** An organisation's business in pesticides, veterinary drugs or seed. 农资经营者 */
export type InputDealer = {
  /** Identifier. 标识 */
  id: Scalars['ID']['output'];
  /** Who runs it. 经营主体 */
  enterprise?: Maybe<Enterprise>;
  /** What it deals in. 经营种类 */
  kind?: Maybe<InputKind>;
  /** Place of business. 所在区划 */
  region?: Maybe<Region>;
  /** The licence it deals under. 经营许可证 */
  licence?: Maybe<AgriLicence>;
  /** Ledger of purchases (农药管理条例 art. 26). 采购台账 */
  purchases?: Maybe<InputPurchaseConnection>;
};


/** An organisation's business in pesticides, veterinary drugs or seed. 农资经营者 */
export type InputDealerPurchasesArgs = {
  filter?: InputMaybe<InputPurchaseFilterInput>;
  orderBy?: InputMaybe<InputPurchaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of farm inputs. 农业投入品种类 */
export type InputKind =
  /** 农药 */
  | 'PESTICIDE'
  /** 兽药 */
  | 'VETERINARY_DRUG'
  /** 种子 */
  | 'SEED';

/** One purchase in a dealer's ledger, to be kept for two years at least (农药管理条例 art. 26). 采购记录 */
export type InputPurchase = {
  /** Identifier. 标识 */
  id: Scalars['ID']['output'];
  /** The dealer. 经营者 */
  dealer?: Maybe<InputDealer>;
  /** What was bought. 产品名称 */
  product?: Maybe<Scalars['String']['output']>;
  /** Number of registration (pesticides: PD and eight digits) or of approval. 登记证号或批准文号 */
  registration?: Maybe<Scalars['String']['output']>;
  /** From whom. 供货人 */
  supplier?: Maybe<Scalars['String']['output']>;
  /** How much, in kilograms. 数量（千克） */
  quantityKg?: Maybe<Scalars['Float']['output']>;
  /** Day of purchase. 采购日期 */
  boughtOn?: Maybe<Scalars['Date']['output']>;
  /** First day on which the record may be given up. 保存期满日 */
  keepUntil?: Maybe<Scalars['Date']['output']>;
  /** Batches of produce grown or raised with what was bought: where to look after a recall. 使用该投入品的批次 */
  batches?: Maybe<ProductBatchConnection>;
};


/** One purchase in a dealer's ledger, to be kept for two years at least (农药管理条例 art. 26). 采购记录 */
export type InputPurchaseBatchesArgs = {
  filter?: InputMaybe<ProductBatchFilterInput>;
  orderBy?: InputMaybe<ProductBatchOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a ledger of purchases. All conditions must hold. 采购记录筛选 */
export type InputPurchaseFilterInput = {
  /** Bought on or after. 采购日期起 */
  boughtFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Bought on or before. 采购日期止 */
  boughtTo?: InputMaybe<Scalars['Date']['input']>;
  /** Number of registration or approval. 登记证号或批准文号 */
  registration?: InputMaybe<Scalars['String']['input']>;
  /** Text within the product's name. 产品关键词 */
  productContains?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a ledger of purchases. 采购记录排序 */
export type InputPurchaseOrder =
  /** 采购日期降序 */
  | 'BOUGHT_ON_DESC'
  /** 采购日期升序 */
  | 'BOUGHT_ON_ASC';

/** A place where crops are grown or animals are raised. 养殖场、种植场 */
export type Farm = {
  /** Identifier. 标识 */
  id: Scalars['ID']['output'];
  /** Name. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Kind. 类型 */
  kind?: Maybe<FarmKind>;
  /** What is grown or raised. 品种 */
  species?: Maybe<FarmSpecies>;
  /** Animals kept; null where they are not counted by the head. 存栏 */
  head?: Maybe<Scalars['Int']['output']>;
  /** Where it lies. 所在区划 */
  region?: Maybe<Region>;
  /** The person it belongs to. 所有人 */
  owner?: Maybe<Person>;
  /** The organisation that runs it; null for a household's farm. 经营主体 */
  enterprise?: Maybe<Enterprise>;
  /** Plots, ponds and sheds it consists of. 地块 */
  plots?: Maybe<Array<Plot>>;
  /** Batches of its produce. 农产品批次 */
  batches?: Maybe<ProductBatchConnection>;
  /** Quarantine certificates of its animals. 动物检疫证明 */
  quarantineCertificates?: Maybe<QuarantineCertificateConnection>;
};


/** A place where crops are grown or animals are raised. 养殖场、种植场 */
export type FarmBatchesArgs = {
  filter?: InputMaybe<ProductBatchFilterInput>;
  orderBy?: InputMaybe<ProductBatchOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A place where crops are grown or animals are raised. 养殖场、种植场 */
export type FarmQuarantineCertificatesArgs = {
  filter?: InputMaybe<QuarantineCertificateFilterInput>;
  orderBy?: InputMaybe<QuarantineCertificateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One plot, pond or shed of a farm. 地块 */
export type Plot = {
  /** Identifier. 标识 */
  id: Scalars['ID']['output'];
  /** Area in mu (1/15 hectare). 面积（亩） */
  areaMu?: Maybe<Scalars['Float']['output']>;
  /** What it is used for. 用途 */
  use?: Maybe<PlotUse>;
};

/** Uses of a plot. 地块用途 */
export type PlotUse =
  /** 水田 */
  | 'PADDY'
  /** 旱地 */
  | 'DRY_FIELD'
  /** 园地 */
  | 'ORCHARD'
  /** 设施农业用地 */
  | 'FACILITY'
  /** 坑塘水面 */
  | 'POND';

/** Kinds of farms. 场所类型 */
export type FarmKind =
  /** 种植 */
  | 'CROP'
  /** 畜禽养殖（畜） */
  | 'LIVESTOCK'
  /** 畜禽养殖（禽） */
  | 'POULTRY'
  /** 水产养殖 */
  | 'AQUACULTURE';

/** What a farm grows or raises. 品种 */
export type FarmSpecies =
  /** 稻谷 */
  | 'RICE'
  /** 蔬菜 */
  | 'VEGETABLE'
  /** 生猪 */
  | 'PIG'
  /** 牛 */
  | 'CATTLE'
  /** 鸡 */
  | 'CHICKEN'
  /** 鱼 */
  | 'FISH';

/** Narrows a list of farms. All conditions must hold. 场所筛选 */
export type FarmFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Any of these kinds. 场所类型 */
  kinds?: InputMaybe<Array<FarmKind>>;
  /** Any of these species. 品种 */
  species?: InputMaybe<Array<FarmSpecies>>;
  /** Animals kept, at least. 存栏不少于 */
  headFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Text within the name. 名称关键词 */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a list of farms. 场所排序 */
export type FarmOrder =
  /** 标识升序 */
  | 'ID_ASC'
  /** 名称升序 */
  | 'NAME_ASC';

/** A batch of farm produce, the unit that is traced. 农产品批次 */
export type ProductBatch = {
  /** Number of the batch: B and six digits. 批次号 */
  batchNo: Scalars['String']['output'];
  /** What it is. 产品名称 */
  product?: Maybe<Scalars['String']['output']>;
  /** Where it was grown or raised. 产地 */
  farm?: Maybe<Farm>;
  /** Where the farm lies. 所在区划 */
  region?: Maybe<Region>;
  /** Day of harvest, slaughter or catch. 收获（出栏、捕捞）日期 */
  harvestedOn?: Maybe<Scalars['Date']['output']>;
  /** Kilograms. 数量（千克） */
  quantityKg?: Maybe<Scalars['Float']['output']>;
  /** The purchase of the pesticide, veterinary drug or seed used; null when the farm named none. 投入品采购记录 */
  inputPurchase?: Maybe<InputPurchase>;
  /** The producer's certificate of compliance (农产品质量安全法 art. 39); null when none was issued. 承诺达标合格证 */
  certificate?: Maybe<ComplianceCertificate>;
  /** Samples taken by agricultural authorities, oldest first. 抽检 */
  samples?: Maybe<Array<ProductSample>>;
};

/** Narrows a list of batches. All conditions must hold. 批次筛选 */
export type ProductBatchFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Harvested on or after. 收获日期起 */
  harvestedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Harvested on or before. 收获日期止 */
  harvestedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Text within the product's name. 产品关键词 */
  productContains?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a list of batches. 批次排序 */
export type ProductBatchOrder =
  /** 收获日期降序 */
  | 'HARVESTED_ON_DESC'
  /** 收获日期升序 */
  | 'HARVESTED_ON_ASC'
  /** 批次号升序 */
  | 'BATCH_NO_ASC';

/** A producer's certificate that a batch meets the limits (农产品质量安全法 art. 39). 承诺达标合格证 */
export type ComplianceCertificate = {
  /** Number. 证号 */
  certificateNo: Scalars['String']['output'];
  /** Day of issue. 开具日期 */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** What the promise rests on. 承诺依据 */
  basis?: Maybe<ComplianceBasis>;
  /** The batch. 批次 */
  batch?: Maybe<ProductBatch>;
};

/** What the promise of a certificate of compliance rests on. 承诺依据 */
export type ComplianceBasis =
  /** 委托检测 */
  | 'COMMISSIONED_TEST'
  /** 自我检测 */
  | 'OWN_TEST'
  /** 内部质量控制 */
  | 'QUALITY_CONTROL'
  /** 自我承诺 */
  | 'OWN_PROMISE';

/** A sample of farm produce and what was found in it. 农产品质量安全抽检 */
export type ProductSample = {
  /** Identifier. 标识 */
  id: Scalars['ID']['output'];
  /** The batch it was taken from. 批次 */
  batch?: Maybe<ProductBatch>;
  /** Day of sampling. 抽样日期 */
  sampledOn?: Maybe<Scalars['Date']['output']>;
  /** Laboratory. 检测机构 */
  lab?: Maybe<Scalars['String']['output']>;
  /** Residues tested for. 残留检测项目 */
  items?: Maybe<Array<ResidueItem>>;
  /** Whether all residues keep within the limits. 检测结果 */
  result?: Maybe<SampleResult>;
};

/** One residue tested for. 残留检测项目 */
export type ResidueItem = {
  /** Substance. 项目 */
  substance: Scalars['String']['output'];
  /** Found, in milligrams per kilogram; null when below the limit of detection. 检测值（毫克/千克） */
  foundMgKg?: Maybe<Scalars['Float']['output']>;
  /** Limit, in milligrams per kilogram. 限量（毫克/千克） */
  limitMgKg: Scalars['Float']['output'];
  /** Standard that sets the limit. 限量标准 */
  standard: Scalars['String']['output'];
};

/** Result of a sample. 抽检结果 */
export type SampleResult =
  /** 合格 */
  | 'QUALIFIED'
  /** 不合格 */
  | 'UNQUALIFIED';

/** The way of a batch, in order, and where it breaks off. 农产品追溯链 */
export type ProductTrace = {
  /** The batch. 批次 */
  batch?: Maybe<ProductBatch>;
  /** All steps in their order, missing ones included. 环节 */
  steps: Array<TraceStep>;
  /** The first step of which there is no record; null when the chain is whole. 断链环节 */
  brokenAt?: Maybe<TraceStage>;
};

/** One step of the way of a batch. 追溯环节 */
export type TraceStep = {
  /** Which step. 环节 */
  stage: TraceStage;
  /** Whether there is a record of it. 是否有记录 */
  found: Scalars['Boolean']['output'];
  /** Day of the step; not told of the dealer's sale, whose ledger is not public, and of the farm. 日期 */
  on?: Maybe<Scalars['Date']['output']>;
  /** The dealer's purchase of the inputs, at DEALER. 投入品采购记录 */
  purchase?: Maybe<InputPurchase>;
  /** The farm, at FARM. 产地 */
  farm?: Maybe<Farm>;
  /** The batch as harvested, at HARVEST. 批次 */
  batch?: Maybe<ProductBatch>;
  /** The certificate, at CERTIFICATE. 承诺达标合格证 */
  certificate?: Maybe<ComplianceCertificate>;
  /** The first sample, at SAMPLE. 抽检 */
  sample?: Maybe<ProductSample>;
};

/** Steps of the way of a batch, in order. 追溯环节 */
export type TraceStage =
  /** 投入品经营 */
  | 'DEALER'
  /** 种植、养殖 */
  | 'FARM'
  /** 收获（出栏、捕捞） */
  | 'HARVEST'
  /** 承诺达标合格证 */
  | 'CERTIFICATE'
  /** 抽检 */
  | 'SAMPLE';

/** An official veterinarian's certificate for animals that leave a farm (动物防疫法 art. 49). 动物检疫证明 */
export type QuarantineCertificate = {
  /** Number. 证号 */
  no: Scalars['String']['output'];
  /** What is moved. 动物种类 */
  species?: Maybe<FarmSpecies>;
  /** How many. 数量 */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** The farm they leave. 启运养殖场 */
  farm?: Maybe<Farm>;
  /** Where they leave from. 启运地 */
  origin?: Maybe<Region>;
  /** Where they go. 到达地 */
  destination?: Maybe<Region>;
  /** Official veterinarian who signed. 官方兽医 */
  officialVet?: Maybe<Officer>;
  /** Day of issue. 签发日期 */
  issuedOn?: Maybe<Scalars['Date']['output']>;
};

/** Narrows a list of quarantine certificates. All conditions must hold. 检疫证明筛选 */
export type QuarantineCertificateFilterInput = {
  /** Subtree of the division of origin. 启运地及其下级 */
  origin?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Division of destination itself. 到达地 */
  destination?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Any of these species. 动物种类 */
  species?: InputMaybe<Array<FarmSpecies>>;
  /** Issued on or after. 签发日期起 */
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Issued on or before. 签发日期止 */
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of a list of quarantine certificates. 检疫证明排序 */
export type QuarantineCertificateOrder =
  /** 签发日期降序 */
  | 'ISSUED_ON_DESC'
  /** 签发日期升序 */
  | 'ISSUED_ON_ASC';

/** An outbreak of an animal disease. Until it is announced (动物防疫法 art. 36) it is not shown. 动物疫情 */
export type AnimalEvent = {
  /** Identifier. 标识 */
  id: Scalars['ID']['output'];
  /** Disease. 疫病 */
  kind?: Maybe<AnimalDisease>;
  /** Where. 发生区划 */
  region?: Maybe<Region>;
  /** Animals affected. 发病数 */
  head?: Maybe<Scalars['Int']['output']>;
  /** Day of the report. 报告日期 */
  reportedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the announcement; null while it is not announced. 公布日期 */
  announcedOn?: Maybe<Scalars['Date']['output']>;
};

/** Animal diseases. 动物疫病 */
export type AnimalDisease =
  /** 非洲猪瘟 */
  | 'AFRICAN_SWINE_FEVER'
  /** 口蹄疫 */
  | 'FOOT_AND_MOUTH'
  /** 高致病性禽流感 */
  | 'AVIAN_INFLUENZA'
  /** 小反刍兽疫 */
  | 'PESTE_DES_PETITS_RUMINANTS'
  /** 布鲁氏菌病 */
  | 'BRUCELLOSIS'
  /** 新城疫 */
  | 'NEWCASTLE';

/** Narrows a list of animal epidemics. All conditions must hold. 动物疫情筛选 */
export type AnimalEventFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Any of these diseases. 疫病 */
  kinds?: InputMaybe<Array<AnimalDisease>>;
  /** Reported on or after. 报告日期起 */
  reportedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Reported on or before. 报告日期止 */
  reportedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of a list of animal epidemics. 动物疫情排序 */
export type AnimalEventOrder =
  /** 报告日期降序 */
  | 'REPORTED_ON_DESC'
  /** 报告日期升序 */
  | 'REPORTED_ON_ASC';

/** An inspection by agricultural authorities that took place. 农业行政检查 */
export type AgriInspection = Inspection & {
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

/** A penalty case of agriculture. 农业行政处罚案件 */
export type AgriCase = Case & {
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
  /** Value of the goods, in yuan; null while undecided and where the item knows no value of goods. 货值金额 */
  goodsValue?: Maybe<Scalars['Money']['output']>;
  /** The fine as a multiple of the value of the goods, two decimals. 罚款倍数 */
  multiple?: Maybe<Scalars['Float']['output']>;
};

/** A page of a list. 许可证分页 */
export type AgriLicenceConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<AgriLicenceEdge>;
  /** Rows. 节点 */
  nodes: Array<AgriLicence>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 许可证边 */
export type AgriLicenceEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: AgriLicence;
};

/** A page of a list. 场所分页 */
export type FarmConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<FarmEdge>;
  /** Rows. 节点 */
  nodes: Array<Farm>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 场所边 */
export type FarmEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: Farm;
};

/** A page of a list. 采购记录分页 */
export type InputPurchaseConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<InputPurchaseEdge>;
  /** Rows. 节点 */
  nodes: Array<InputPurchase>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 采购记录边 */
export type InputPurchaseEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: InputPurchase;
};

/** A page of a list. 批次分页 */
export type ProductBatchConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<ProductBatchEdge>;
  /** Rows. 节点 */
  nodes: Array<ProductBatch>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 批次边 */
export type ProductBatchEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: ProductBatch;
};

/** A page of a list. 检疫证明分页 */
export type QuarantineCertificateConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<QuarantineCertificateEdge>;
  /** Rows. 节点 */
  nodes: Array<QuarantineCertificate>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 检疫证明边 */
export type QuarantineCertificateEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: QuarantineCertificate;
};

/** A page of a list. 动物疫情分页 */
export type AnimalEventConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<AnimalEventEdge>;
  /** Rows. 节点 */
  nodes: Array<AnimalEvent>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 动物疫情边 */
export type AnimalEventEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: AnimalEvent;
};

/** A page of a list. 检查分页 */
export type AgriInspectionConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<AgriInspectionEdge>;
  /** Rows. 节点 */
  nodes: Array<AgriInspection>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 检查边 */
export type AgriInspectionEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: AgriInspection;
};

/** A page of a list. 案件分页 */
export type AgriCaseConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<AgriCaseEdge>;
  /** Rows. 节点 */
  nodes: Array<AgriCase>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 案件边 */
export type AgriCaseEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: AgriCase;
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
  Person: Person;
  AgriLicence: AgriLicence;
  InputDealer: InputDealer;
  InputPurchase: InputPurchase;
  Farm: Farm;
  ProductBatch: ProductBatch;
  ComplianceCertificate: ComplianceCertificate;
  ProductSample: ProductSample;
  QuarantineCertificate: QuarantineCertificate;
  AnimalEvent: AnimalEvent;
  AgriInspection: AgriInspection;
  AgriCase: AgriCase;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"uscc":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  AgriLicence:
    ( { __typename: 'AgriLicence' }
    & GraphQLRecursivePick<FederationTypes['AgriLicence'], {"no":true}> );
  InputDealer:
    ( { __typename: 'InputDealer' }
    & GraphQLRecursivePick<FederationTypes['InputDealer'], {"id":true}> );
  InputPurchase:
    ( { __typename: 'InputPurchase' }
    & GraphQLRecursivePick<FederationTypes['InputPurchase'], {"id":true}> );
  Farm:
    ( { __typename: 'Farm' }
    & GraphQLRecursivePick<FederationTypes['Farm'], {"id":true}> );
  ProductBatch:
    ( { __typename: 'ProductBatch' }
    & GraphQLRecursivePick<FederationTypes['ProductBatch'], {"batchNo":true}> );
  ComplianceCertificate:
    ( { __typename: 'ComplianceCertificate' }
    & GraphQLRecursivePick<FederationTypes['ComplianceCertificate'], {"certificateNo":true}> );
  ProductSample:
    ( { __typename: 'ProductSample' }
    & GraphQLRecursivePick<FederationTypes['ProductSample'], {"id":true}> );
  QuarantineCertificate:
    ( { __typename: 'QuarantineCertificate' }
    & GraphQLRecursivePick<FederationTypes['QuarantineCertificate'], {"no":true}> );
  AnimalEvent:
    ( { __typename: 'AnimalEvent' }
    & GraphQLRecursivePick<FederationTypes['AnimalEvent'], {"id":true}> );
  AgriInspection:
    ( { __typename: 'AgriInspection' }
    & GraphQLRecursivePick<FederationTypes['AgriInspection'], {"id":true}> );
  AgriCase:
    ( { __typename: 'AgriCase' }
    & GraphQLRecursivePick<FederationTypes['AgriCase'], {"caseNo":true}> );
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
  Case: ( AgriCaseEntity );
  Inspection: ( AgriInspectionEntity );
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
  AgriLicence: ResolverTypeWrapper<AgriLicenceEntity>;
  AgriLicenceKind: ResolverTypeWrapper<string>;
  AgriLicenceStatus: ResolverTypeWrapper<string>;
  AgriLicenceFilterInput: AgriLicenceFilterInput;
  AgriLicenceOrder: ResolverTypeWrapper<string>;
  InputDealer: ResolverTypeWrapper<InputDealerEntity>;
  InputKind: ResolverTypeWrapper<string>;
  InputPurchase: ResolverTypeWrapper<InputPurchaseEntity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  InputPurchaseFilterInput: InputPurchaseFilterInput;
  InputPurchaseOrder: ResolverTypeWrapper<string>;
  Farm: ResolverTypeWrapper<FarmEntity>;
  Plot: ResolverTypeWrapper<PlotEntity>;
  PlotUse: ResolverTypeWrapper<string>;
  FarmKind: ResolverTypeWrapper<string>;
  FarmSpecies: ResolverTypeWrapper<string>;
  FarmFilterInput: FarmFilterInput;
  FarmOrder: ResolverTypeWrapper<string>;
  ProductBatch: ResolverTypeWrapper<ProductBatchEntity>;
  ProductBatchFilterInput: ProductBatchFilterInput;
  ProductBatchOrder: ResolverTypeWrapper<string>;
  ComplianceCertificate: ResolverTypeWrapper<ComplianceCertificateEntity>;
  ComplianceBasis: ResolverTypeWrapper<string>;
  ProductSample: ResolverTypeWrapper<ProductSampleEntity>;
  ResidueItem: ResolverTypeWrapper<ResidueItem>;
  SampleResult: ResolverTypeWrapper<string>;
  ProductTrace: ResolverTypeWrapper<Trace>;
  TraceStep: ResolverTypeWrapper<Step>;
  TraceStage: ResolverTypeWrapper<string>;
  QuarantineCertificate: ResolverTypeWrapper<QuarantineCertificateEntity>;
  QuarantineCertificateFilterInput: QuarantineCertificateFilterInput;
  QuarantineCertificateOrder: ResolverTypeWrapper<string>;
  AnimalEvent: ResolverTypeWrapper<AnimalEventEntity>;
  AnimalDisease: ResolverTypeWrapper<string>;
  AnimalEventFilterInput: AnimalEventFilterInput;
  AnimalEventOrder: ResolverTypeWrapper<string>;
  AgriInspection: ResolverTypeWrapper<AgriInspectionEntity>;
  AgriCase: ResolverTypeWrapper<AgriCaseEntity>;
  AgriLicenceConnection: ResolverTypeWrapper<AgriLicencePage>;
  AgriLicenceEdge: ResolverTypeWrapper<AgriLicencePageEdge>;
  FarmConnection: ResolverTypeWrapper<FarmPage>;
  FarmEdge: ResolverTypeWrapper<FarmPageEdge>;
  InputPurchaseConnection: ResolverTypeWrapper<InputPurchasePage>;
  InputPurchaseEdge: ResolverTypeWrapper<InputPurchasePageEdge>;
  ProductBatchConnection: ResolverTypeWrapper<ProductBatchPage>;
  ProductBatchEdge: ResolverTypeWrapper<ProductBatchPageEdge>;
  QuarantineCertificateConnection: ResolverTypeWrapper<QuarantineCertificatePage>;
  QuarantineCertificateEdge: ResolverTypeWrapper<QuarantineCertificatePageEdge>;
  AnimalEventConnection: ResolverTypeWrapper<AnimalEventPage>;
  AnimalEventEdge: ResolverTypeWrapper<AnimalEventPageEdge>;
  AgriInspectionConnection: ResolverTypeWrapper<AgriInspectionPage>;
  AgriInspectionEdge: ResolverTypeWrapper<AgriInspectionPageEdge>;
  AgriCaseConnection: ResolverTypeWrapper<AgriCasePage>;
  AgriCaseEdge: ResolverTypeWrapper<AgriCasePageEdge>;
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
  AgriLicence: AgriLicenceEntity;
  AgriLicenceFilterInput: AgriLicenceFilterInput;
  InputDealer: InputDealerEntity;
  InputPurchase: InputPurchaseEntity;
  Float: Scalars['Float']['output'];
  InputPurchaseFilterInput: InputPurchaseFilterInput;
  Farm: FarmEntity;
  Plot: PlotEntity;
  FarmFilterInput: FarmFilterInput;
  ProductBatch: ProductBatchEntity;
  ProductBatchFilterInput: ProductBatchFilterInput;
  ComplianceCertificate: ComplianceCertificateEntity;
  ProductSample: ProductSampleEntity;
  ResidueItem: ResidueItem;
  ProductTrace: Trace;
  TraceStep: Step;
  QuarantineCertificate: QuarantineCertificateEntity;
  QuarantineCertificateFilterInput: QuarantineCertificateFilterInput;
  AnimalEvent: AnimalEventEntity;
  AnimalEventFilterInput: AnimalEventFilterInput;
  AgriInspection: AgriInspectionEntity;
  AgriCase: AgriCaseEntity;
  AgriLicenceConnection: AgriLicencePage;
  AgriLicenceEdge: AgriLicencePageEdge;
  FarmConnection: FarmPage;
  FarmEdge: FarmPageEdge;
  InputPurchaseConnection: InputPurchasePage;
  InputPurchaseEdge: InputPurchasePageEdge;
  ProductBatchConnection: ProductBatchPage;
  ProductBatchEdge: ProductBatchPageEdge;
  QuarantineCertificateConnection: QuarantineCertificatePage;
  QuarantineCertificateEdge: QuarantineCertificatePageEdge;
  AnimalEventConnection: AnimalEventPage;
  AnimalEventEdge: AnimalEventPageEdge;
  AgriInspectionConnection: AgriInspectionPage;
  AgriInspectionEdge: AgriInspectionPageEdge;
  AgriCaseConnection: AgriCasePage;
  AgriCaseEdge: AgriCasePageEdge;
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
  agriLicence?: Resolver<Maybe<ResolversTypes['AgriLicence']>, ParentType, ContextType, RequireFields<QueryAgriLicenceArgs, 'no'>>;
  agriLicences?: Resolver<Maybe<ResolversTypes['AgriLicenceConnection']>, ParentType, ContextType, Partial<QueryAgriLicencesArgs>>;
  farm?: Resolver<Maybe<ResolversTypes['Farm']>, ParentType, ContextType, RequireFields<QueryFarmArgs, 'id'>>;
  farms?: Resolver<Maybe<ResolversTypes['FarmConnection']>, ParentType, ContextType, Partial<QueryFarmsArgs>>;
  productBatch?: Resolver<Maybe<ResolversTypes['ProductBatch']>, ParentType, ContextType, RequireFields<QueryProductBatchArgs, 'batchNo'>>;
  productBatches?: Resolver<Maybe<ResolversTypes['ProductBatchConnection']>, ParentType, ContextType, Partial<QueryProductBatchesArgs>>;
  traceProduct?: Resolver<Maybe<ResolversTypes['ProductTrace']>, ParentType, ContextType, RequireFields<QueryTraceProductArgs, 'batch'>>;
  quarantineCertificate?: Resolver<Maybe<ResolversTypes['QuarantineCertificate']>, ParentType, ContextType, RequireFields<QueryQuarantineCertificateArgs, 'no'>>;
  quarantineCertificates?: Resolver<Maybe<ResolversTypes['QuarantineCertificateConnection']>, ParentType, ContextType, Partial<QueryQuarantineCertificatesArgs>>;
  agriInspections?: Resolver<Maybe<ResolversTypes['AgriInspectionConnection']>, ParentType, ContextType, Partial<QueryAgriInspectionsArgs>>;
  agriCase?: Resolver<Maybe<ResolversTypes['AgriCase']>, ParentType, ContextType, RequireFields<QueryAgriCaseArgs, 'caseNo'>>;
  agriCases?: Resolver<Maybe<ResolversTypes['AgriCaseConnection']>, ParentType, ContextType, Partial<QueryAgriCasesArgs>>;
  animalEvents?: Resolver<Maybe<ResolversTypes['AnimalEventConnection']>, ParentType, ContextType, Partial<QueryAnimalEventsArgs>>;
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
  __resolveType: TypeResolveFn<'AgriCase', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AgriInspection', ParentType, ContextType>;
};

export type InspectionModeResolvers = EnumResolverSignature<{ DAILY?: any, SPECIAL?: any, CASE?: any, DOUBLE_RANDOM?: any }, ResolversTypes['InspectionMode']>;

export type InspectionResultResolvers = EnumResolverSignature<{ COMPLIANT?: any, TO_RECTIFY?: any, CASE_FILED?: any, NOT_FOUND?: any }, ResolversTypes['InspectionResult']>;

export type InspectionOrderResolvers = EnumResolverSignature<{ INSPECTED_ON_DESC?: any, INSPECTED_ON_ASC?: any }, ResolversTypes['InspectionOrder']>;

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['Uscc'], ParentType, ContextType>;
  agriLicences?: Resolver<Maybe<ResolversTypes['AgriLicenceConnection']>, ParentType, ContextType, Partial<EnterpriseAgriLicencesArgs>>;
  inputDealer?: Resolver<Maybe<ResolversTypes['InputDealer']>, ParentType, ContextType>;
  farms?: Resolver<Maybe<ResolversTypes['FarmConnection']>, ParentType, ContextType, Partial<EnterpriseFarmsArgs>>;
  agriInspections?: Resolver<Maybe<ResolversTypes['AgriInspectionConnection']>, ParentType, ContextType, Partial<EnterpriseAgriInspectionsArgs>>;
  agriCases?: Resolver<Maybe<ResolversTypes['AgriCaseConnection']>, ParentType, ContextType, Partial<EnterpriseAgriCasesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  farms?: Resolver<Maybe<ResolversTypes['FarmConnection']>, ParentType, ContextType, Partial<RegionFarmsArgs>>;
  farmCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiringAgriLicences?: Resolver<Maybe<ResolversTypes['AgriLicenceConnection']>, ParentType, ContextType, RequireFields<RegionExpiringAgriLicencesArgs, 'expiresBy'>>;
  agriInspections?: Resolver<Maybe<ResolversTypes['AgriInspectionConnection']>, ParentType, ContextType, Partial<RegionAgriInspectionsArgs>>;
  agriCases?: Resolver<Maybe<ResolversTypes['AgriCaseConnection']>, ParentType, ContextType, Partial<RegionAgriCasesArgs>>;
  animalEvents?: Resolver<Maybe<ResolversTypes['AnimalEventConnection']>, ParentType, ContextType, Partial<RegionAnimalEventsArgs>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  farms?: Resolver<Maybe<ResolversTypes['FarmConnection']>, ParentType, ContextType, Partial<PersonFarmsArgs>>;
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

export type AgriLicenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgriLicence'] = ResolversParentTypes['AgriLicence'], FederationReferenceType extends FederationReferenceTypes['AgriLicence'] = FederationReferenceTypes['AgriLicence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgriLicence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AgriLicenceKind']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renewBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AgriLicenceStatus']>, ParentType, ContextType, Partial<AgriLicenceStatusArgs>>;
};

export type AgriLicenceKindResolvers = EnumResolverSignature<{ PESTICIDE_BUSINESS?: any, PESTICIDE_PRODUCTION?: any, SEED?: any, VETERINARY_DRUG_BUSINESS?: any, VETERINARY_DRUG_PRODUCTION?: any, ANIMAL_EPIDEMIC_PREVENTION?: any, PIG_SLAUGHTER?: any, RAW_MILK_PURCHASE?: any, FEED_PRODUCTION?: any }, ResolversTypes['AgriLicenceKind']>;

export type AgriLicenceStatusResolvers = EnumResolverSignature<{ VALID?: any, EXPIRED?: any, SUSPENDED?: any, REVOKED?: any, CANCELLED?: any }, ResolversTypes['AgriLicenceStatus']>;

export type AgriLicenceOrderResolvers = EnumResolverSignature<{ VALID_TO_ASC?: any, VALID_TO_DESC?: any, NO_ASC?: any }, ResolversTypes['AgriLicenceOrder']>;

export type InputDealerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputDealer'] = ResolversParentTypes['InputDealer'], FederationReferenceType extends FederationReferenceTypes['InputDealer'] = FederationReferenceTypes['InputDealer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InputDealer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InputKind']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['AgriLicence']>, ParentType, ContextType>;
  purchases?: Resolver<Maybe<ResolversTypes['InputPurchaseConnection']>, ParentType, ContextType, Partial<InputDealerPurchasesArgs>>;
};

export type InputKindResolvers = EnumResolverSignature<{ PESTICIDE?: any, VETERINARY_DRUG?: any, SEED?: any }, ResolversTypes['InputKind']>;

export type InputPurchaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputPurchase'] = ResolversParentTypes['InputPurchase'], FederationReferenceType extends FederationReferenceTypes['InputPurchase'] = FederationReferenceTypes['InputPurchase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InputPurchase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dealer?: Resolver<Maybe<ResolversTypes['InputDealer']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantityKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  boughtOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  keepUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  batches?: Resolver<Maybe<ResolversTypes['ProductBatchConnection']>, ParentType, ContextType, Partial<InputPurchaseBatchesArgs>>;
};

export type InputPurchaseOrderResolvers = EnumResolverSignature<{ BOUGHT_ON_DESC?: any, BOUGHT_ON_ASC?: any }, ResolversTypes['InputPurchaseOrder']>;

export type FarmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Farm'] = ResolversParentTypes['Farm'], FederationReferenceType extends FederationReferenceTypes['Farm'] = FederationReferenceTypes['Farm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Farm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FarmKind']>, ParentType, ContextType>;
  species?: Resolver<Maybe<ResolversTypes['FarmSpecies']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  plots?: Resolver<Maybe<Array<ResolversTypes['Plot']>>, ParentType, ContextType>;
  batches?: Resolver<Maybe<ResolversTypes['ProductBatchConnection']>, ParentType, ContextType, Partial<FarmBatchesArgs>>;
  quarantineCertificates?: Resolver<Maybe<ResolversTypes['QuarantineCertificateConnection']>, ParentType, ContextType, Partial<FarmQuarantineCertificatesArgs>>;
};

export type PlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plot'] = ResolversParentTypes['Plot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  areaMu?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['PlotUse']>, ParentType, ContextType>;
};

export type PlotUseResolvers = EnumResolverSignature<{ PADDY?: any, DRY_FIELD?: any, ORCHARD?: any, FACILITY?: any, POND?: any }, ResolversTypes['PlotUse']>;

export type FarmKindResolvers = EnumResolverSignature<{ CROP?: any, LIVESTOCK?: any, POULTRY?: any, AQUACULTURE?: any }, ResolversTypes['FarmKind']>;

export type FarmSpeciesResolvers = EnumResolverSignature<{ RICE?: any, VEGETABLE?: any, PIG?: any, CATTLE?: any, CHICKEN?: any, FISH?: any }, ResolversTypes['FarmSpecies']>;

export type FarmOrderResolvers = EnumResolverSignature<{ ID_ASC?: any, NAME_ASC?: any }, ResolversTypes['FarmOrder']>;

export type ProductBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductBatch'] = ResolversParentTypes['ProductBatch'], FederationReferenceType extends FederationReferenceTypes['ProductBatch'] = FederationReferenceTypes['ProductBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  batchNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  farm?: Resolver<Maybe<ResolversTypes['Farm']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  harvestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quantityKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inputPurchase?: Resolver<Maybe<ResolversTypes['InputPurchase']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['ComplianceCertificate']>, ParentType, ContextType>;
  samples?: Resolver<Maybe<Array<ResolversTypes['ProductSample']>>, ParentType, ContextType>;
};

export type ProductBatchOrderResolvers = EnumResolverSignature<{ HARVESTED_ON_DESC?: any, HARVESTED_ON_ASC?: any, BATCH_NO_ASC?: any }, ResolversTypes['ProductBatchOrder']>;

export type ComplianceCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplianceCertificate'] = ResolversParentTypes['ComplianceCertificate'], FederationReferenceType extends FederationReferenceTypes['ComplianceCertificate'] = FederationReferenceTypes['ComplianceCertificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ComplianceCertificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificateNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['ComplianceBasis']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['ProductBatch']>, ParentType, ContextType>;
};

export type ComplianceBasisResolvers = EnumResolverSignature<{ COMMISSIONED_TEST?: any, OWN_TEST?: any, QUALITY_CONTROL?: any, OWN_PROMISE?: any }, ResolversTypes['ComplianceBasis']>;

export type ProductSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSample'] = ResolversParentTypes['ProductSample'], FederationReferenceType extends FederationReferenceTypes['ProductSample'] = FederationReferenceTypes['ProductSample']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductSample']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['ProductBatch']>, ParentType, ContextType>;
  sampledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lab?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Maybe<Array<ResolversTypes['ResidueItem']>>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['SampleResult']>, ParentType, ContextType>;
};

export type ResidueItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidueItem'] = ResolversParentTypes['ResidueItem']> = {
  substance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundMgKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  limitMgKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SampleResultResolvers = EnumResolverSignature<{ QUALIFIED?: any, UNQUALIFIED?: any }, ResolversTypes['SampleResult']>;

export type ProductTraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductTrace'] = ResolversParentTypes['ProductTrace']> = {
  batch?: Resolver<Maybe<ResolversTypes['ProductBatch']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['TraceStep']>, ParentType, ContextType>;
  brokenAt?: Resolver<Maybe<ResolversTypes['TraceStage']>, ParentType, ContextType>;
};

export type TraceStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceStep'] = ResolversParentTypes['TraceStep']> = {
  stage?: Resolver<ResolversTypes['TraceStage'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  purchase?: Resolver<Maybe<ResolversTypes['InputPurchase']>, ParentType, ContextType>;
  farm?: Resolver<Maybe<ResolversTypes['Farm']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['ProductBatch']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['ComplianceCertificate']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['ProductSample']>, ParentType, ContextType>;
};

export type TraceStageResolvers = EnumResolverSignature<{ DEALER?: any, FARM?: any, HARVEST?: any, CERTIFICATE?: any, SAMPLE?: any }, ResolversTypes['TraceStage']>;

export type QuarantineCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantineCertificate'] = ResolversParentTypes['QuarantineCertificate'], FederationReferenceType extends FederationReferenceTypes['QuarantineCertificate'] = FederationReferenceTypes['QuarantineCertificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['QuarantineCertificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  species?: Resolver<Maybe<ResolversTypes['FarmSpecies']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  farm?: Resolver<Maybe<ResolversTypes['Farm']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  officialVet?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type QuarantineCertificateOrderResolvers = EnumResolverSignature<{ ISSUED_ON_DESC?: any, ISSUED_ON_ASC?: any }, ResolversTypes['QuarantineCertificateOrder']>;

export type AnimalEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnimalEvent'] = ResolversParentTypes['AnimalEvent'], FederationReferenceType extends FederationReferenceTypes['AnimalEvent'] = FederationReferenceTypes['AnimalEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AnimalEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AnimalDisease']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AnimalDiseaseResolvers = EnumResolverSignature<{ AFRICAN_SWINE_FEVER?: any, FOOT_AND_MOUTH?: any, AVIAN_INFLUENZA?: any, PESTE_DES_PETITS_RUMINANTS?: any, BRUCELLOSIS?: any, NEWCASTLE?: any }, ResolversTypes['AnimalDisease']>;

export type AnimalEventOrderResolvers = EnumResolverSignature<{ REPORTED_ON_DESC?: any, REPORTED_ON_ASC?: any }, ResolversTypes['AnimalEventOrder']>;

export type AgriInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgriInspection'] = ResolversParentTypes['AgriInspection'], FederationReferenceType extends FederationReferenceTypes['AgriInspection'] = FederationReferenceTypes['AgriInspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgriInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type AgriCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgriCase'] = ResolversParentTypes['AgriCase'], FederationReferenceType extends FederationReferenceTypes['AgriCase'] = FederationReferenceTypes['AgriCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgriCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  goodsValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  multiple?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgriLicenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgriLicenceConnection'] = ResolversParentTypes['AgriLicenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgriLicenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgriLicence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgriLicenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgriLicenceEdge'] = ResolversParentTypes['AgriLicenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgriLicence'], ParentType, ContextType>;
};

export type FarmConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FarmConnection'] = ResolversParentTypes['FarmConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FarmEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Farm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FarmEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FarmEdge'] = ResolversParentTypes['FarmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Farm'], ParentType, ContextType>;
};

export type InputPurchaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputPurchaseConnection'] = ResolversParentTypes['InputPurchaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InputPurchaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InputPurchase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InputPurchaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputPurchaseEdge'] = ResolversParentTypes['InputPurchaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InputPurchase'], ParentType, ContextType>;
};

export type ProductBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductBatchConnection'] = ResolversParentTypes['ProductBatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductBatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProductBatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductBatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductBatchEdge'] = ResolversParentTypes['ProductBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductBatch'], ParentType, ContextType>;
};

export type QuarantineCertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantineCertificateConnection'] = ResolversParentTypes['QuarantineCertificateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuarantineCertificateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['QuarantineCertificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuarantineCertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantineCertificateEdge'] = ResolversParentTypes['QuarantineCertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QuarantineCertificate'], ParentType, ContextType>;
};

export type AnimalEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnimalEventConnection'] = ResolversParentTypes['AnimalEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnimalEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AnimalEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnimalEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnimalEventEdge'] = ResolversParentTypes['AnimalEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnimalEvent'], ParentType, ContextType>;
};

export type AgriInspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgriInspectionConnection'] = ResolversParentTypes['AgriInspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgriInspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgriInspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgriInspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgriInspectionEdge'] = ResolversParentTypes['AgriInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgriInspection'], ParentType, ContextType>;
};

export type AgriCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgriCaseConnection'] = ResolversParentTypes['AgriCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgriCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgriCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgriCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgriCaseEdge'] = ResolversParentTypes['AgriCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgriCase'], ParentType, ContextType>;
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
  AgriLicence?: AgriLicenceResolvers<ContextType>;
  AgriLicenceKind?: AgriLicenceKindResolvers;
  AgriLicenceStatus?: AgriLicenceStatusResolvers;
  AgriLicenceOrder?: AgriLicenceOrderResolvers;
  InputDealer?: InputDealerResolvers<ContextType>;
  InputKind?: InputKindResolvers;
  InputPurchase?: InputPurchaseResolvers<ContextType>;
  InputPurchaseOrder?: InputPurchaseOrderResolvers;
  Farm?: FarmResolvers<ContextType>;
  Plot?: PlotResolvers<ContextType>;
  PlotUse?: PlotUseResolvers;
  FarmKind?: FarmKindResolvers;
  FarmSpecies?: FarmSpeciesResolvers;
  FarmOrder?: FarmOrderResolvers;
  ProductBatch?: ProductBatchResolvers<ContextType>;
  ProductBatchOrder?: ProductBatchOrderResolvers;
  ComplianceCertificate?: ComplianceCertificateResolvers<ContextType>;
  ComplianceBasis?: ComplianceBasisResolvers;
  ProductSample?: ProductSampleResolvers<ContextType>;
  ResidueItem?: ResidueItemResolvers<ContextType>;
  SampleResult?: SampleResultResolvers;
  ProductTrace?: ProductTraceResolvers<ContextType>;
  TraceStep?: TraceStepResolvers<ContextType>;
  TraceStage?: TraceStageResolvers;
  QuarantineCertificate?: QuarantineCertificateResolvers<ContextType>;
  QuarantineCertificateOrder?: QuarantineCertificateOrderResolvers;
  AnimalEvent?: AnimalEventResolvers<ContextType>;
  AnimalDisease?: AnimalDiseaseResolvers;
  AnimalEventOrder?: AnimalEventOrderResolvers;
  AgriInspection?: AgriInspectionResolvers<ContextType>;
  AgriCase?: AgriCaseResolvers<ContextType>;
  AgriLicenceConnection?: AgriLicenceConnectionResolvers<ContextType>;
  AgriLicenceEdge?: AgriLicenceEdgeResolvers<ContextType>;
  FarmConnection?: FarmConnectionResolvers<ContextType>;
  FarmEdge?: FarmEdgeResolvers<ContextType>;
  InputPurchaseConnection?: InputPurchaseConnectionResolvers<ContextType>;
  InputPurchaseEdge?: InputPurchaseEdgeResolvers<ContextType>;
  ProductBatchConnection?: ProductBatchConnectionResolvers<ContextType>;
  ProductBatchEdge?: ProductBatchEdgeResolvers<ContextType>;
  QuarantineCertificateConnection?: QuarantineCertificateConnectionResolvers<ContextType>;
  QuarantineCertificateEdge?: QuarantineCertificateEdgeResolvers<ContextType>;
  AnimalEventConnection?: AnimalEventConnectionResolvers<ContextType>;
  AnimalEventEdge?: AnimalEventEdgeResolvers<ContextType>;
  AgriInspectionConnection?: AgriInspectionConnectionResolvers<ContextType>;
  AgriInspectionEdge?: AgriInspectionEdgeResolvers<ContextType>;
  AgriCaseConnection?: AgriCaseConnectionResolvers<ContextType>;
  AgriCaseEdge?: AgriCaseEdgeResolvers<ContextType>;
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
