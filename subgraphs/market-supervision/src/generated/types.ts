// Generated from schema.graphql by "npm run codegen". Do not edit.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterprisePage, EnterprisePageEdge, LicencePage, LicencePageEdge, FoodOperatorPage, FoodOperatorPageEdge, SpecialEquipmentPage, SpecialEquipmentPageEdge, SampleTestPage, SampleTestPageEdge, Complaint12315Page, Complaint12315PageEdge, AbnormalListingPage, AbnormalListingPageEdge, MarketCasePage, MarketCasePageEdge, MarketInspectionPage, MarketInspectionPageEdge } from './pages';
import type { EnterpriseEntity } from '../entities/enterprise.entity';
import type { IndustryEntity } from '../entities/industry.entity';
import type { AbnormalListingEntity } from '../entities/abnormalListing.entity';
import type { SeriousListingEntity } from '../entities/seriousListing.entity';
import type { LicenceEntity } from '../entities/licence.entity';
import type { FoodOperatorEntity } from '../entities/foodOperator.entity';
import type { SpecialEquipmentEntity } from '../entities/specialEquipment.entity';
import type { SampleTestEntity } from '../entities/sampleTest.entity';
import type { ComplaintEntity } from '../entities/complaint.entity';
import type { MarketCaseEntity } from '../entities/marketCase.entity';
import type { MarketInspectionEntity } from '../entities/marketInspection.entity';
import type { ProductBatchRef, RegionRef, PersonRef, GridRef, OrganRef, OfficerRef, PenaltyItemRef, InspectionItemRef, InspectionTaskRef } from '../references';
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
  /** Mobile number of the mainland of China, 11 digits. 手机号码 */
  MobilePhone: { input: string; output: string; }
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
  /** A registered market entity by its unified social credit code; null when none has it. 经营主体 */
  enterprise?: Maybe<Enterprise>;
  /** Registered market entities. 经营主体列表 */
  enterprises?: Maybe<EnterpriseConnection>;
  /** A licence by its number; null when none has it. 许可证 */
  licence?: Maybe<Licence>;
  /** Licences of this department. 许可证列表 */
  licences?: Maybe<LicenceConnection>;
  /** Food operators, by number of licence. 食品经营者列表 */
  foodOperators?: Maybe<FoodOperatorConnection>;
  /** Food operators whose next full inspection must take place by a day, the most urgent first (食品生产经营监督检查管理办法 art. 22). 全覆盖检查到期的食品经营者 */
  foodOperatorsDueForInspection?: Maybe<FoodOperatorConnection>;
  /** A piece of special equipment by its registration number; null when none has it. 特种设备 */
  specialEquipment?: Maybe<SpecialEquipment>;
  /** Special equipment in use. 特种设备列表 */
  specialEquipments?: Maybe<SpecialEquipmentConnection>;
  /** A sample test by its number; null when none has it. 抽检 */
  sampleTest?: Maybe<SampleTest>;
  /** Sample tests of food. 抽检列表 */
  sampleTests?: Maybe<SampleTestConnection>;
  /** A complaint or report made to 12315 by its number; null when there is none or it may not be seen. 投诉举报 */
  complaint12315?: Maybe<Complaint12315>;
  /** Complaints and reports made to 12315: for anybody closed complaints, for staff with the right also the others of their divisions. 投诉举报列表 */
  complaints12315?: Maybe<Complaint12315Connection>;
  /** Entries of the list of abnormal operations. 经营异常名录 */
  abnormalListings?: Maybe<AbnormalListingConnection>;
  /** A penalty case by the number of its file; null when there is none or it may not be seen. 案件 */
  marketCase?: Maybe<MarketCase>;
  /** Penalty cases of this department: for anybody those whose publicity lasts, for staff with the right also the others of their divisions. 案件列表 */
  marketCases?: Maybe<MarketCaseConnection>;
  /** An inspection by its identifier; null when there is none. 检查 */
  marketInspection?: Maybe<MarketInspection>;
  /** Inspections of this department that took place. 检查列表 */
  marketInspections?: Maybe<MarketInspectionConnection>;
};


export type QueryEnterpriseArgs = {
  uscc: Scalars['String']['input'];
};


export type QueryEnterprisesArgs = {
  filter?: InputMaybe<EnterpriseFilterInput>;
  orderBy?: InputMaybe<EnterpriseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLicenceArgs = {
  no: Scalars['String']['input'];
};


export type QueryLicencesArgs = {
  filter?: InputMaybe<LicenceFilterInput>;
  orderBy?: InputMaybe<LicenceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFoodOperatorsArgs = {
  filter?: InputMaybe<FoodOperatorFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFoodOperatorsDueForInspectionArgs = {
  dueBefore: Scalars['Date']['input'];
  filter?: InputMaybe<FoodOperatorFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySpecialEquipmentArgs = {
  regNo: Scalars['String']['input'];
};


export type QuerySpecialEquipmentsArgs = {
  filter?: InputMaybe<SpecialEquipmentFilterInput>;
  orderBy?: InputMaybe<SpecialEquipmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySampleTestArgs = {
  sampleNo: Scalars['String']['input'];
};


export type QuerySampleTestsArgs = {
  filter?: InputMaybe<SampleTestFilterInput>;
  orderBy?: InputMaybe<SampleTestOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryComplaint12315Args = {
  no: Scalars['String']['input'];
};


export type QueryComplaints12315Args = {
  filter?: InputMaybe<ComplaintFilterInput>;
  orderBy?: InputMaybe<ComplaintOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAbnormalListingsArgs = {
  filter?: InputMaybe<AbnormalListingFilterInput>;
  orderBy?: InputMaybe<AbnormalListingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMarketCaseArgs = {
  caseNo: Scalars['String']['input'];
};


export type QueryMarketCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMarketInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarketInspectionsArgs = {
  filter?: InputMaybe<InspectionFilterInput>;
  orderBy?: InputMaybe<InspectionOrder>;
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

/** A market entity (经营主体) as its registrar knows it: companies, sole proprietorships, partnerships, individual businesses and farmers' cooperatives (市场主体登记管理条例 art. 2). */
export type Enterprise = {
  /** Unified social credit code; that of an individual business is masked for the public. 统一社会信用代码 */
  uscc: Scalars['Uscc']['output'];
  /** Registered name. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Kind. 类型 */
  kind?: Maybe<EnterpriseKind>;
  /** Name of the legal representative of a company or cooperative; null for the other kinds, whose name tells of a natural person's own business and is kept as personal information (个人信息保护法 art. 4). 法定代表人姓名 */
  legalRepName?: Maybe<Scalars['String']['output']>;
  /** Legal representative, or operator of an individual business. 法定代表人（经营者） */
  legalRep?: Maybe<Person>;
  /** Industry. 行业 */
  industry?: Maybe<Industry>;
  /** Registered capital in yuan. 注册资本 */
  regCapital?: Maybe<Scalars['Money']['output']>;
  /** Day of foundation. 成立日期 */
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** State in the register. 登记状态 */
  status?: Maybe<EnterpriseStatus>;
  /** Domicile. 住所 */
  address?: Maybe<Scalars['String']['output']>;
  /** Village or community of the domicile. 所在区划 */
  region?: Maybe<Region>;
  /** Grid of the domicile. 所在网格 */
  grid?: Maybe<Grid>;
  /** Scope of business. 经营范围 */
  scope?: Maybe<Scalars['String']['output']>;
  /** Number of the contact. 联系电话 */
  phone?: Maybe<Scalars['MobilePhone']['output']>;
  /** Credit risk, A (low) to D (high). 信用风险等级 */
  riskGrade?: Maybe<MarketRiskGrade>;
  /** Entries in the list of abnormal operations, the oldest first. 经营异常名录 */
  abnormalListings?: Maybe<Array<AbnormalListing>>;
  /** Entries in the list of serious violations and dishonesty that stand, the oldest first: with its removal an entry is no longer shown. 严重违法失信名单 */
  seriousList?: Maybe<Array<SeriousListing>>;
  /** Licences of this department. 许可证 */
  licences?: Maybe<LicenceConnection>;
  /** Licences to sell, serve or make food, by number. 食品许可证 */
  foodLicences?: Maybe<Array<Licence>>;
  /** The firm as a food operator; null when it has no food business licence. 食品经营者 */
  foodOperator?: Maybe<FoodOperator>;
  /** Special equipment the firm uses. 特种设备 */
  specialEquipment?: Maybe<SpecialEquipmentConnection>;
  /** Sample tests of what the firm sold or made. 抽检 */
  sampleTests?: Maybe<SampleTestConnection>;
  /** Complaints and reports about the firm, as far as the caller may see them. 投诉举报 */
  complaints?: Maybe<Complaint12315Connection>;
  /** Inspections of this department. 市场监管检查 */
  marketInspections?: Maybe<MarketInspectionConnection>;
  /** Penalty cases of this department about the firm. 市场监管案件 */
  marketCases?: Maybe<MarketCaseConnection>;
};


/** A market entity (经营主体) as its registrar knows it: companies, sole proprietorships, partnerships, individual businesses and farmers' cooperatives (市场主体登记管理条例 art. 2). */
export type EnterpriseLicencesArgs = {
  kinds?: InputMaybe<Array<MarketLicenceKind>>;
  filter?: InputMaybe<LicenceFilterInput>;
  orderBy?: InputMaybe<LicenceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A market entity (经营主体) as its registrar knows it: companies, sole proprietorships, partnerships, individual businesses and farmers' cooperatives (市场主体登记管理条例 art. 2). */
export type EnterpriseSpecialEquipmentArgs = {
  filter?: InputMaybe<SpecialEquipmentFilterInput>;
  orderBy?: InputMaybe<SpecialEquipmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A market entity (经营主体) as its registrar knows it: companies, sole proprietorships, partnerships, individual businesses and farmers' cooperatives (市场主体登记管理条例 art. 2). */
export type EnterpriseSampleTestsArgs = {
  filter?: InputMaybe<SampleTestFilterInput>;
  orderBy?: InputMaybe<SampleTestOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A market entity (经营主体) as its registrar knows it: companies, sole proprietorships, partnerships, individual businesses and farmers' cooperatives (市场主体登记管理条例 art. 2). */
export type EnterpriseComplaintsArgs = {
  filter?: InputMaybe<ComplaintFilterInput>;
  orderBy?: InputMaybe<ComplaintOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A market entity (经营主体) as its registrar knows it: companies, sole proprietorships, partnerships, individual businesses and farmers' cooperatives (市场主体登记管理条例 art. 2). */
export type EnterpriseMarketInspectionsArgs = {
  filter?: InputMaybe<InspectionFilterInput>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A market entity (经营主体) as its registrar knows it: companies, sole proprietorships, partnerships, individual businesses and farmers' cooperatives (市场主体登记管理条例 art. 2). */
export type EnterpriseMarketCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A class of economic activities (GB/T 4754-2017). 行业 */
export type Industry = {
  /** Code of the class, four digits. 行业代码 */
  code: Scalars['String']['output'];
  /** Name. 行业名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Name in English. 英文名称 */
  nameEn?: Maybe<Scalars['String']['output']>;
};

/** An entry in the list of abnormal operations (企业信息公示暂行条例 art. 17). 经营异常名录 */
export type AbnormalListing = {
  /** Whose entry it is. 经营主体 */
  enterprise?: Maybe<Enterprise>;
  /** Why the firm was entered. 列入原因 */
  reason: AbnormalReason;
  /** Day of entry. 列入日期 */
  listedOn: Scalars['Date']['output'];
  /** Day of removal; null while it stands. 移出日期 */
  removedOn?: Maybe<Scalars['Date']['output']>;
  /** Organ that decided the entry. 列入机关 */
  listedBy?: Maybe<Organ>;
};

/** An entry in the list of serious violations and dishonesty (市场监督管理严重违法失信名单管理办法). 严重违法失信名单 */
export type SeriousListing = {
  /** Why the firm was entered. 列入事由 */
  reason: SeriousReason;
  /** Day of entry. 列入日期 */
  listedOn: Scalars['Date']['output'];
  /** Day of removal; null while it stands. 移出日期 */
  removedOn?: Maybe<Scalars['Date']['output']>;
  /** Organ that decided the entry. 列入机关 */
  listedBy?: Maybe<Organ>;
};

/** A licence, registration or certificate of this department (许可). */
export type Licence = {
  /** Number as printed. 证号 */
  no: Scalars['String']['output'];
  /** Kind. 许可种类 */
  kind?: Maybe<MarketLicenceKind>;
  /** Holder. 持证主体 */
  enterprise?: Maybe<Enterprise>;
  /** Organ that issued it. 发证机关 */
  issuedBy?: Maybe<Organ>;
  /** First day in force. 有效期起 */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day in force; null when it has no end, as use registrations of equipment. 有效期止 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** State on a day. 状态 */
  status?: Maybe<MarketLicenceStatus>;
  /** Village or community of the licensed premises. 所在区划 */
  region?: Maybe<Region>;
};


/** A licence, registration or certificate of this department (许可). */
export type LicenceStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A firm with a food business licence (食品经营者). At least one inspection of all points every two years (食品生产经营监督检查管理办法 art. 22). */
export type FoodOperator = {
  /** Number of the food business licence. 许可证编号 */
  licenceNo: Scalars['String']['output'];
  /** The licence. 许可证 */
  licence?: Maybe<Licence>;
  /** The firm. 经营主体 */
  enterprise?: Maybe<Enterprise>;
  /** Main form of business. 主体业态 */
  businessType?: Maybe<FoodBusinessType>;
  /** Licensed items. 经营项目 */
  items?: Maybe<Array<Scalars['String']['output']>>;
  /** Food safety risk, A (low) to D (high) (食品生产经营监督检查管理办法 art. 21). 食品安全风险等级 */
  riskGrade?: Maybe<MarketRiskGrade>;
  /** Day of the last inspection of all points; null when there was none yet. 最近一次全覆盖检查日期 */
  lastFullInspectionOn?: Maybe<Scalars['Date']['output']>;
  /** Day by which the next inspection of all points must take place. 全覆盖检查到期日 */
  fullInspectionDueBy?: Maybe<Scalars['Date']['output']>;
  /** Village or community of the premises. 所在区划 */
  region?: Maybe<Region>;
};

/** A piece of special equipment in use (特种设备; 特种设备安全法 art. 2). */
export type SpecialEquipment = {
  /** Number of the use registration (TSG 08). 使用登记证编号 */
  regNo: Scalars['String']['output'];
  /** Category. 设备种类 */
  category?: Maybe<EquipmentCategory>;
  /** Firm that uses it. 使用单位 */
  useUnit?: Maybe<Enterprise>;
  /** Day of registration. 登记日期 */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the last periodic inspection; null before the first. 最近一次定期检验日期 */
  lastInspectedOn?: Maybe<Scalars['Date']['output']>;
  /** Day by which the next periodic inspection must take place (特种设备安全法 art. 40). 下次检验到期日 */
  nextInspectDue?: Maybe<Scalars['Date']['output']>;
  /** Marks for supervision. 监管标签 */
  tags?: Maybe<Array<EquipmentTag>>;
  /** Village or community where it stands. 所在区划 */
  region?: Maybe<Region>;
};

/** A sample taken from the market and its test (食品安全抽检). */
export type SampleTest = {
  /** Number of the sample. 抽样编号 */
  sampleNo: Scalars['String']['output'];
  /** What was sampled. 样品名称 */
  product?: Maybe<Scalars['String']['output']>;
  /** Batch printed on the product or its certificate. 批号 */
  batchNo?: Maybe<Scalars['String']['output']>;
  /** The batch of farm produce; null for other products. 农产品批次 */
  batch?: Maybe<ProductBatch>;
  /** Firm where the sample was taken. 被抽样单位 */
  enterprise?: Maybe<Enterprise>;
  /** Result. 检验结论 */
  result?: Maybe<SampleTestResult>;
  /** Item that failed; null when the sample passed. 不合格项目 */
  failedItem?: Maybe<Scalars['String']['output']>;
  /** Standard tested against, e.g. GB 2760-2024. 检验依据 */
  standard?: Maybe<Scalars['String']['output']>;
  /** Day of sampling. 抽样日期 */
  sampledOn?: Maybe<Scalars['Date']['output']>;
  /** Laboratory. 检验机构 */
  lab?: Maybe<Scalars['String']['output']>;
  /** Village or community where the sample was taken. 抽样地点区划 */
  region?: Maybe<Region>;
};

export type ProductBatch = {
  batchNo: Scalars['String']['output'];
  /** Samples taken from the batch on the market, the oldest first. 市场抽检 */
  marketSamples?: Maybe<Array<SampleTest>>;
};

/** A complaint or report made to 12315 (投诉举报). Closed complaints are public; open ones, and reports, are for those who handle them in their divisions (市场监督管理投诉举报处理暂行办法 arts. 33, 34). */
export type Complaint12315 = {
  /** Registration number. 登记编号 */
  no: Scalars['String']['output'];
  /** Complaint or report. 类型 */
  kind?: Maybe<ComplaintKind>;
  /** What it is about. 问题类别 */
  subject?: Maybe<ComplaintSubject>;
  /** Firm complained about. 被投诉举报人 */
  respondent?: Maybe<Enterprise>;
  /** Who complained; null for reports, whose author is kept out of the graph (市场监督管理投诉举报处理暂行办法 art. 33). 投诉人 */
  complainant?: Maybe<Person>;
  /** What was said. 投诉举报内容 */
  content?: Maybe<Scalars['String']['output']>;
  /** Day of registration. 登记日期 */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of acceptance; null for reports, and when it was not accepted. 受理日期 */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of closing. 办结日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Outcome. 处理结果 */
  outcome?: Maybe<ComplaintOutcome>;
  /** Village or community of the firm. 所在区划 */
  region?: Maybe<Region>;
};

/** A penalty case of market supervision (市场监管行政处罚案件). */
export type MarketCase = Case & {
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
  /** Value of the goods in yuan, where the article counts by it. 货值金额 */
  goodsValue?: Maybe<Scalars['Money']['output']>;
  /** Illegal gains in yuan; null when none were found. 违法所得 */
  illegalGains?: Maybe<Scalars['Money']['output']>;
};

/** An inspection by market supervision (市场监管检查). */
export type MarketInspection = Inspection & {
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

export type Region = {
  code: Scalars['RegionCode']['output'];
  /** Number of market entities in operation. 存续经营主体数 */
  firmCount?: Maybe<Scalars['Int']['output']>;
  /** Food operators by risk grade, every grade in order. Readers of FoodOperator.riskGrade get the numbers of the moment. For others they are counted once an hour, and withheld where they would tell the grade of single operators: then they are withheld in all divisions beside it too, so that none can be computed from the others. 食品经营者风险等级分布 */
  foodRisk?: Maybe<Array<FoodRiskCount>>;
  /** Market entities in the division. 经营主体 */
  enterprises?: Maybe<EnterpriseConnection>;
  /** Valid licences that expire in a span of days, the first to expire first. 即将到期的许可证 */
  expiringLicences?: Maybe<LicenceConnection>;
  /** Penalty cases of this department in the division. 市场监管案件 */
  marketCases?: Maybe<MarketCaseConnection>;
  /** Inspections of this department in the division. 市场监管检查 */
  marketInspections?: Maybe<MarketInspectionConnection>;
};


export type RegionEnterprisesArgs = {
  filter?: InputMaybe<EnterpriseFilterInput>;
  orderBy?: InputMaybe<EnterpriseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionExpiringLicencesArgs = {
  expiresBy: Scalars['Date']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<Array<MarketLicenceKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionMarketCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionMarketInspectionsArgs = {
  filter?: InputMaybe<InspectionFilterInput>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Food operators of one risk grade. 风险等级计数 */
export type FoodRiskCount = {
  /** Risk grade. 风险等级 */
  grade: MarketRiskGrade;
  /** Number; null when withheld. 数量 */
  operators?: Maybe<Scalars['Int']['output']>;
  /** Whether the number is withheld, so that nothing is told of single operators. 是否隐去 */
  suppressed: Scalars['Boolean']['output'];
};

export type Person = {
  id: Scalars['ID']['output'];
  /** Market entities the person represents in law or operates, by code. 任法定代表人（经营者）的主体 */
  legalRepOf?: Maybe<Array<Enterprise>>;
  /** Cases of this department in which the person was banned from an industry, the oldest first. 市场监管限制从业案件 */
  marketBans?: Maybe<Array<MarketCase>>;
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

/** Narrows a list of market entities. All conditions must hold. 经营主体筛选 */
export type EnterpriseFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Kind. 类型 */
  kind?: InputMaybe<EnterpriseKind>;
  /** State in the register. 登记状态 */
  status?: InputMaybe<EnterpriseStatus>;
  /** Industry: two to four digits of GB/T 4754-2017, e.g. 62 or 6210. 行业代码 */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Text within the name. 名称关键词 */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Founded on or after. 成立日期起 */
  foundedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Founded on or before. 成立日期止 */
  foundedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of a list of market entities. 经营主体排序 */
export type EnterpriseOrder =
  /** Youngest first. 成立日期降序 */
  | 'FOUNDED_ON_DESC'
  /** Oldest first. 成立日期升序 */
  | 'FOUNDED_ON_ASC'
  /** By name. 名称升序 */
  | 'NAME_ASC';

/** Narrows a list of licences. All conditions must hold. 许可证筛选 */
export type LicenceFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Any of these kinds. 许可种类 */
  kinds?: InputMaybe<Array<MarketLicenceKind>>;
  /** State today. 当前状态 */
  status?: InputMaybe<MarketLicenceStatus>;
  /** Last day in force on or before. 到期日止 */
  expiringBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Last day in force on or after. 到期日起 */
  expiringFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of a list of licences. 许可证排序 */
export type LicenceOrder =
  /** First to expire first; those without end last. 到期日升序 */
  | 'VALID_TO_ASC'
  /** Last to expire first. 到期日降序 */
  | 'VALID_TO_DESC';

/** Narrows a list of food operators. All conditions must hold. 食品经营者筛选 */
export type FoodOperatorFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Main form of business. 主体业态 */
  businessType?: InputMaybe<FoodBusinessType>;
  /** Any of these risk grades. 风险等级 */
  riskGrades?: InputMaybe<Array<MarketRiskGrade>>;
};

/** Narrows a list of special equipment. All conditions must hold. 特种设备筛选 */
export type SpecialEquipmentFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Any of these categories. 设备种类 */
  categories?: InputMaybe<Array<EquipmentCategory>>;
  /** Next inspection due on or before. 检验到期日止 */
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Next inspection due on or after. 检验到期日起 */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of a list of special equipment. 特种设备排序 */
export type SpecialEquipmentOrder =
  /** Most urgent first. 检验到期日升序 */
  | 'DUE_ASC'
  /** Least urgent first. 检验到期日降序 */
  | 'DUE_DESC';

/** Narrows a list of sample tests. All conditions must hold. 抽检筛选 */
export type SampleTestFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Batch. 批号 */
  batch?: InputMaybe<Scalars['String']['input']>;
  /** Result. 检验结论 */
  result?: InputMaybe<SampleTestResult>;
  /** Text within the name of the product. 样品名称关键词 */
  productContains?: InputMaybe<Scalars['String']['input']>;
  /** Sampled on or after. 抽样日期起 */
  sampledFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Sampled on or before. 抽样日期止 */
  sampledTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of a list of sample tests. 抽检排序 */
export type SampleTestOrder =
  /** Newest first. 抽样日期降序 */
  | 'SAMPLED_ON_DESC'
  /** Oldest first. 抽样日期升序 */
  | 'SAMPLED_ON_ASC';

/** Narrows a list of complaints and reports. All conditions must hold. 投诉举报筛选 */
export type ComplaintFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Complaint or report. 类型 */
  kind?: InputMaybe<ComplaintKind>;
  /** What it is about. 问题类别 */
  subject?: InputMaybe<ComplaintSubject>;
  /** Registered on or after. 登记日期起 */
  receivedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Registered on or before. 登记日期止 */
  receivedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of a list of complaints and reports. 投诉举报排序 */
export type ComplaintOrder =
  /** Newest first. 登记日期降序 */
  | 'RECEIVED_ON_DESC'
  /** Oldest first. 登记日期升序 */
  | 'RECEIVED_ON_ASC';

/** Narrows a list of entries. All conditions must hold. 经营异常名录筛选 */
export type AbnormalListingFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Why the firm was entered. 列入原因 */
  reason?: InputMaybe<AbnormalReason>;
  /** In the list on this day, the day of removal included. 在列时点 */
  listedAsOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of a list of entries. 经营异常名录排序 */
export type AbnormalListingOrder =
  /** Newest first. 列入日期降序 */
  | 'LISTED_ON_DESC'
  /** Oldest first. 列入日期升序 */
  | 'LISTED_ON_ASC';

/** Kinds of market entities. 经营主体类型 */
export type EnterpriseKind =
  /** Limited company. 有限责任公司 */
  | 'LIMITED_COMPANY'
  /** Sole proprietorship. 个人独资企业 */
  | 'SOLE_PROPRIETORSHIP'
  /** Partnership. 合伙企业 */
  | 'PARTNERSHIP'
  /** Individual business. 个体工商户 */
  | 'INDIVIDUAL_BUSINESS'
  /** Farmers' cooperative. 农民专业合作社 */
  | 'FARMERS_COOPERATIVE';

/** States in the register. 登记状态 */
export type EnterpriseStatus =
  /** In operation. 存续 */
  | 'IN_OPERATION'
  /** Business licence revoked. 吊销 */
  | 'REVOKED'
  /** Deregistered. 注销 */
  | 'DEREGISTERED'
  /** Moved to another registrar. 迁出 */
  | 'MOVED_OUT';

/** Risk grades, rising. 风险等级 */
export type MarketRiskGrade =
  /** Low. 低风险 */
  | 'A'
  /** Fair. 较低风险 */
  | 'B'
  /** Raised. 较高风险 */
  | 'C'
  /** High. 高风险 */
  | 'D';

/** Kinds of licences. 许可种类 */
export type MarketLicenceKind =
  /** Food business. 食品经营许可 */
  | 'FOOD_BUSINESS'
  /** Food production. 食品生产许可 */
  | 'FOOD_PRODUCTION'
  /** Use registration of special equipment. 特种设备使用登记 */
  | 'SPECIAL_EQUIPMENT_USE'
  /** Drug business. 药品经营许可 */
  | 'DRUG_BUSINESS'
  /** Medical device business. 医疗器械经营许可 */
  | 'MEDICAL_DEVICE_BUSINESS'
  /** Measurement standard. 计量标准考核 */
  | 'MEASUREMENT'
  /** Industrial product. 工业产品生产许可 */
  | 'INDUSTRIAL_PRODUCT';

/** States of a licence. 许可状态 */
export type MarketLicenceStatus =
  /** In force. 有效 */
  | 'VALID'
  /** Past its last day. 已过期 */
  | 'EXPIRED'
  /** Cancelled. 注销 */
  | 'CANCELLED'
  /** Revoked. 吊销 */
  | 'REVOKED';

/** Main forms of food business. 主体业态 */
export type FoodBusinessType =
  /** Food sales. 食品销售经营者 */
  | 'SALES'
  /** Catering. 餐饮服务经营者 */
  | 'CATERING'
  /** Canteen of an organisation. 集中用餐单位食堂 */
  | 'CANTEEN';

/** Categories of special equipment (特种设备目录). 设备种类 */
export type EquipmentCategory =
  /** Boiler. 锅炉 */
  | 'BOILER'
  /** Pressure vessel. 压力容器 */
  | 'PRESSURE_VESSEL'
  /** Pressure pipeline. 压力管道 */
  | 'PRESSURE_PIPELINE'
  /** Lift. 电梯 */
  | 'ELEVATOR'
  /** Lifting appliance. 起重机械 */
  | 'LIFTING_APPLIANCE'
  /** Passenger ropeway. 客运索道 */
  | 'PASSENGER_ROPEWAY'
  /** Large amusement device. 大型游乐设施 */
  | 'AMUSEMENT_DEVICE'
  /** Motor vehicle used on a site. 场（厂）内专用机动车辆 */
  | 'SITE_VEHICLE';

/** Marks for supervision. 监管标签 */
export type EquipmentTag =
  /** Where crowds gather. 公众聚集场所 */
  | 'CROWDED_PLACE'
  /** In use for over ten years. 使用超过十年 */
  | 'AGED'
  /** Fault found at the last inspection. 曾检出缺陷 */
  | 'DEFECT_FOUND';

/** Results of a sample test. 检验结论 */
export type SampleTestResult =
  /** Up to the standard. 合格 */
  | 'PASSED'
  /** Below the standard. 不合格 */
  | 'FAILED';

/** Complaint about a consumer's own dispute, or report of a breach of law. 投诉举报类型 */
export type ComplaintKind =
  /** 投诉 */
  | 'COMPLAINT'
  /** 举报 */
  | 'REPORT';

/** What complaints are about. 问题类别 */
export type ComplaintSubject =
  /** Food safety. 食品安全 */
  | 'FOOD'
  /** Quality of goods. 商品质量 */
  | 'QUALITY'
  /** Prices. 价格 */
  | 'PRICE'
  /** Advertising. 广告 */
  | 'ADVERTISING'
  /** Contracts and after-sales service. 合同与售后 */
  | 'CONTRACT'
  /** Special equipment. 特种设备 */
  | 'EQUIPMENT';

/** Outcomes of complaints and reports. 处理结果 */
export type ComplaintOutcome =
  /** Settled by mediation. 调解成功 */
  | 'MEDIATED'
  /** Mediation ended without settlement. 终止调解 */
  | 'MEDIATION_ENDED'
  /** Not accepted. 不予受理 */
  | 'NOT_ACCEPTED'
  /** Withdrawn. 撤回 */
  | 'WITHDRAWN'
  /** A case was filed. 立案查处 */
  | 'CASE_FILED'
  /** No case was filed. 不予立案 */
  | 'NOT_FILED';

/** Reasons for entry in the list of abnormal operations (企业经营异常名录管理暂行办法 art. 4). 列入原因 */
export type AbnormalReason =
  /** Annual report not published in time. 未按期公示年度报告 */
  | 'NO_ANNUAL_REPORT'
  /** Information not published when ordered. 未按责令期限公示信息 */
  | 'NO_ORDERED_INFORMATION'
  /** Information hidden or false. 公示信息隐瞒真实情况、弄虚作假 */
  | 'FALSE_INFORMATION'
  /** Cannot be reached at the registered address. 通过登记的住所无法联系 */
  | 'UNREACHABLE';

/** Reasons for entry in the list of serious violations. 列入事由 */
export type SeriousReason =
  /** Food safety. 食品安全严重违法 */
  | 'FOOD_SAFETY'
  /** Fair competition and consumers' rights. 侵害消费者权益或破坏公平竞争 */
  | 'FAIR_COMPETITION'
  /** Failure to carry out penalties. 拒不履行行政处罚决定 */
  | 'REFUSED_PENALTY';

/** A page of a list. 经营主体分页 */
export type EnterpriseConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<EnterpriseEdge>;
  /** Rows. 节点 */
  nodes: Array<Enterprise>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 经营主体边 */
export type EnterpriseEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: Enterprise;
};

/** A page of a list. 许可分页 */
export type LicenceConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<LicenceEdge>;
  /** Rows. 节点 */
  nodes: Array<Licence>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 许可边 */
export type LicenceEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: Licence;
};

/** A page of a list. 食品经营者分页 */
export type FoodOperatorConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<FoodOperatorEdge>;
  /** Rows. 节点 */
  nodes: Array<FoodOperator>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 食品经营者边 */
export type FoodOperatorEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: FoodOperator;
};

/** A page of a list. 特种设备分页 */
export type SpecialEquipmentConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<SpecialEquipmentEdge>;
  /** Rows. 节点 */
  nodes: Array<SpecialEquipment>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 特种设备边 */
export type SpecialEquipmentEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: SpecialEquipment;
};

/** A page of a list. 抽检分页 */
export type SampleTestConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<SampleTestEdge>;
  /** Rows. 节点 */
  nodes: Array<SampleTest>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 抽检边 */
export type SampleTestEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: SampleTest;
};

/** A page of a list. 投诉举报分页 */
export type Complaint12315Connection = {
  /** Rows with their cursors. 边 */
  edges: Array<Complaint12315Edge>;
  /** Rows. 节点 */
  nodes: Array<Complaint12315>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 投诉举报边 */
export type Complaint12315Edge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: Complaint12315;
};

/** A page of a list. 经营异常名录分页 */
export type AbnormalListingConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<AbnormalListingEdge>;
  /** Rows. 节点 */
  nodes: Array<AbnormalListing>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 经营异常名录边 */
export type AbnormalListingEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: AbnormalListing;
};

/** A page of a list. 案件分页 */
export type MarketCaseConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<MarketCaseEdge>;
  /** Rows. 节点 */
  nodes: Array<MarketCase>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 案件边 */
export type MarketCaseEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: MarketCase;
};

/** A page of a list. 检查分页 */
export type MarketInspectionConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<MarketInspectionEdge>;
  /** Rows. 节点 */
  nodes: Array<MarketInspection>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 检查边 */
export type MarketInspectionEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: MarketInspection;
};

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
  Licence: Licence;
  FoodOperator: FoodOperator;
  SpecialEquipment: SpecialEquipment;
  SampleTest: SampleTest;
  ProductBatch: ProductBatch;
  Complaint12315: Complaint12315;
  MarketCase: MarketCase;
  MarketInspection: MarketInspection;
  Region: Region;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"uscc":true}> );
  Licence:
    ( { __typename: 'Licence' }
    & GraphQLRecursivePick<FederationTypes['Licence'], {"no":true}> );
  FoodOperator:
    ( { __typename: 'FoodOperator' }
    & GraphQLRecursivePick<FederationTypes['FoodOperator'], {"licenceNo":true}> );
  SpecialEquipment:
    ( { __typename: 'SpecialEquipment' }
    & GraphQLRecursivePick<FederationTypes['SpecialEquipment'], {"regNo":true}> );
  SampleTest:
    ( { __typename: 'SampleTest' }
    & GraphQLRecursivePick<FederationTypes['SampleTest'], {"sampleNo":true}> );
  ProductBatch:
    ( { __typename: 'ProductBatch' }
    & GraphQLRecursivePick<FederationTypes['ProductBatch'], {"batchNo":true}> );
  Complaint12315:
    ( { __typename: 'Complaint12315' }
    & GraphQLRecursivePick<FederationTypes['Complaint12315'], {"no":true}> );
  MarketCase:
    ( { __typename: 'MarketCase' }
    & GraphQLRecursivePick<FederationTypes['MarketCase'], {"caseNo":true}> );
  MarketInspection:
    ( { __typename: 'MarketInspection' }
    & GraphQLRecursivePick<FederationTypes['MarketInspection'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Party:
    | ( EnterpriseEntity )
    | ( PersonRef )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Case: ( MarketCaseEntity );
  Inspection: ( MarketInspectionEntity );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  access__DataClass: ResolverTypeWrapper<string>;
  access__MaskKind: ResolverTypeWrapper<string>;
  access__ScopeKind: ResolverTypeWrapper<string>;
  access__Part: ResolverTypeWrapper<string>;
  MobilePhone: ResolverTypeWrapper<Scalars['MobilePhone']['output']>;
  Enterprise: ResolverTypeWrapper<EnterpriseEntity>;
  Industry: ResolverTypeWrapper<IndustryEntity>;
  AbnormalListing: ResolverTypeWrapper<AbnormalListingEntity>;
  SeriousListing: ResolverTypeWrapper<SeriousListingEntity>;
  Licence: ResolverTypeWrapper<LicenceEntity>;
  FoodOperator: ResolverTypeWrapper<FoodOperatorEntity>;
  SpecialEquipment: ResolverTypeWrapper<SpecialEquipmentEntity>;
  SampleTest: ResolverTypeWrapper<SampleTestEntity>;
  ProductBatch: ResolverTypeWrapper<ProductBatchRef>;
  Complaint12315: ResolverTypeWrapper<ComplaintEntity>;
  MarketCase: ResolverTypeWrapper<MarketCaseEntity>;
  MarketInspection: ResolverTypeWrapper<MarketInspectionEntity>;
  Region: ResolverTypeWrapper<RegionRef>;
  FoodRiskCount: ResolverTypeWrapper<Omit<FoodRiskCount, 'grade'> & { grade: ResolversTypes['MarketRiskGrade'] }>;
  Person: ResolverTypeWrapper<PersonRef>;
  Grid: ResolverTypeWrapper<GridRef>;
  Organ: ResolverTypeWrapper<OrganRef>;
  Officer: ResolverTypeWrapper<OfficerRef>;
  PenaltyItem: ResolverTypeWrapper<PenaltyItemRef>;
  InspectionItem: ResolverTypeWrapper<InspectionItemRef>;
  InspectionTask: ResolverTypeWrapper<InspectionTaskRef>;
  EnterpriseFilterInput: EnterpriseFilterInput;
  EnterpriseOrder: ResolverTypeWrapper<string>;
  LicenceFilterInput: LicenceFilterInput;
  LicenceOrder: ResolverTypeWrapper<string>;
  FoodOperatorFilterInput: FoodOperatorFilterInput;
  SpecialEquipmentFilterInput: SpecialEquipmentFilterInput;
  SpecialEquipmentOrder: ResolverTypeWrapper<string>;
  SampleTestFilterInput: SampleTestFilterInput;
  SampleTestOrder: ResolverTypeWrapper<string>;
  ComplaintFilterInput: ComplaintFilterInput;
  ComplaintOrder: ResolverTypeWrapper<string>;
  AbnormalListingFilterInput: AbnormalListingFilterInput;
  AbnormalListingOrder: ResolverTypeWrapper<string>;
  EnterpriseKind: ResolverTypeWrapper<string>;
  EnterpriseStatus: ResolverTypeWrapper<string>;
  MarketRiskGrade: ResolverTypeWrapper<string>;
  MarketLicenceKind: ResolverTypeWrapper<string>;
  MarketLicenceStatus: ResolverTypeWrapper<string>;
  FoodBusinessType: ResolverTypeWrapper<string>;
  EquipmentCategory: ResolverTypeWrapper<string>;
  EquipmentTag: ResolverTypeWrapper<string>;
  SampleTestResult: ResolverTypeWrapper<string>;
  ComplaintKind: ResolverTypeWrapper<string>;
  ComplaintSubject: ResolverTypeWrapper<string>;
  ComplaintOutcome: ResolverTypeWrapper<string>;
  AbnormalReason: ResolverTypeWrapper<string>;
  SeriousReason: ResolverTypeWrapper<string>;
  EnterpriseConnection: ResolverTypeWrapper<EnterprisePage>;
  EnterpriseEdge: ResolverTypeWrapper<EnterprisePageEdge>;
  LicenceConnection: ResolverTypeWrapper<LicencePage>;
  LicenceEdge: ResolverTypeWrapper<LicencePageEdge>;
  FoodOperatorConnection: ResolverTypeWrapper<FoodOperatorPage>;
  FoodOperatorEdge: ResolverTypeWrapper<FoodOperatorPageEdge>;
  SpecialEquipmentConnection: ResolverTypeWrapper<SpecialEquipmentPage>;
  SpecialEquipmentEdge: ResolverTypeWrapper<SpecialEquipmentPageEdge>;
  SampleTestConnection: ResolverTypeWrapper<SampleTestPage>;
  SampleTestEdge: ResolverTypeWrapper<SampleTestPageEdge>;
  Complaint12315Connection: ResolverTypeWrapper<Complaint12315Page>;
  Complaint12315Edge: ResolverTypeWrapper<Complaint12315PageEdge>;
  AbnormalListingConnection: ResolverTypeWrapper<AbnormalListingPage>;
  AbnormalListingEdge: ResolverTypeWrapper<AbnormalListingPageEdge>;
  MarketCaseConnection: ResolverTypeWrapper<MarketCasePage>;
  MarketCaseEdge: ResolverTypeWrapper<MarketCasePageEdge>;
  MarketInspectionConnection: ResolverTypeWrapper<MarketInspectionPage>;
  MarketInspectionEdge: ResolverTypeWrapper<MarketInspectionPageEdge>;
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
  MobilePhone: Scalars['MobilePhone']['output'];
  Enterprise: EnterpriseEntity;
  Industry: IndustryEntity;
  AbnormalListing: AbnormalListingEntity;
  SeriousListing: SeriousListingEntity;
  Licence: LicenceEntity;
  FoodOperator: FoodOperatorEntity;
  SpecialEquipment: SpecialEquipmentEntity;
  SampleTest: SampleTestEntity;
  ProductBatch: ProductBatchRef;
  Complaint12315: ComplaintEntity;
  MarketCase: MarketCaseEntity;
  MarketInspection: MarketInspectionEntity;
  Region: RegionRef;
  FoodRiskCount: FoodRiskCount;
  Person: PersonRef;
  Grid: GridRef;
  Organ: OrganRef;
  Officer: OfficerRef;
  PenaltyItem: PenaltyItemRef;
  InspectionItem: InspectionItemRef;
  InspectionTask: InspectionTaskRef;
  EnterpriseFilterInput: EnterpriseFilterInput;
  LicenceFilterInput: LicenceFilterInput;
  FoodOperatorFilterInput: FoodOperatorFilterInput;
  SpecialEquipmentFilterInput: SpecialEquipmentFilterInput;
  SampleTestFilterInput: SampleTestFilterInput;
  ComplaintFilterInput: ComplaintFilterInput;
  AbnormalListingFilterInput: AbnormalListingFilterInput;
  EnterpriseConnection: EnterprisePage;
  EnterpriseEdge: EnterprisePageEdge;
  LicenceConnection: LicencePage;
  LicenceEdge: LicencePageEdge;
  FoodOperatorConnection: FoodOperatorPage;
  FoodOperatorEdge: FoodOperatorPageEdge;
  SpecialEquipmentConnection: SpecialEquipmentPage;
  SpecialEquipmentEdge: SpecialEquipmentPageEdge;
  SampleTestConnection: SampleTestPage;
  SampleTestEdge: SampleTestPageEdge;
  Complaint12315Connection: Complaint12315Page;
  Complaint12315Edge: Complaint12315PageEdge;
  AbnormalListingConnection: AbnormalListingPage;
  AbnormalListingEdge: AbnormalListingPageEdge;
  MarketCaseConnection: MarketCasePage;
  MarketCaseEdge: MarketCasePageEdge;
  MarketInspectionConnection: MarketInspectionPage;
  MarketInspectionEdge: MarketInspectionPageEdge;
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
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'uscc'>>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, Partial<QueryEnterprisesArgs>>;
  licence?: Resolver<Maybe<ResolversTypes['Licence']>, ParentType, ContextType, RequireFields<QueryLicenceArgs, 'no'>>;
  licences?: Resolver<Maybe<ResolversTypes['LicenceConnection']>, ParentType, ContextType, Partial<QueryLicencesArgs>>;
  foodOperators?: Resolver<Maybe<ResolversTypes['FoodOperatorConnection']>, ParentType, ContextType, Partial<QueryFoodOperatorsArgs>>;
  foodOperatorsDueForInspection?: Resolver<Maybe<ResolversTypes['FoodOperatorConnection']>, ParentType, ContextType, RequireFields<QueryFoodOperatorsDueForInspectionArgs, 'dueBefore'>>;
  specialEquipment?: Resolver<Maybe<ResolversTypes['SpecialEquipment']>, ParentType, ContextType, RequireFields<QuerySpecialEquipmentArgs, 'regNo'>>;
  specialEquipments?: Resolver<Maybe<ResolversTypes['SpecialEquipmentConnection']>, ParentType, ContextType, Partial<QuerySpecialEquipmentsArgs>>;
  sampleTest?: Resolver<Maybe<ResolversTypes['SampleTest']>, ParentType, ContextType, RequireFields<QuerySampleTestArgs, 'sampleNo'>>;
  sampleTests?: Resolver<Maybe<ResolversTypes['SampleTestConnection']>, ParentType, ContextType, Partial<QuerySampleTestsArgs>>;
  complaint12315?: Resolver<Maybe<ResolversTypes['Complaint12315']>, ParentType, ContextType, RequireFields<QueryComplaint12315Args, 'no'>>;
  complaints12315?: Resolver<Maybe<ResolversTypes['Complaint12315Connection']>, ParentType, ContextType, Partial<QueryComplaints12315Args>>;
  abnormalListings?: Resolver<Maybe<ResolversTypes['AbnormalListingConnection']>, ParentType, ContextType, Partial<QueryAbnormalListingsArgs>>;
  marketCase?: Resolver<Maybe<ResolversTypes['MarketCase']>, ParentType, ContextType, RequireFields<QueryMarketCaseArgs, 'caseNo'>>;
  marketCases?: Resolver<Maybe<ResolversTypes['MarketCaseConnection']>, ParentType, ContextType, Partial<QueryMarketCasesArgs>>;
  marketInspection?: Resolver<Maybe<ResolversTypes['MarketInspection']>, ParentType, ContextType, RequireFields<QueryMarketInspectionArgs, 'id'>>;
  marketInspections?: Resolver<Maybe<ResolversTypes['MarketInspectionConnection']>, ParentType, ContextType, Partial<QueryMarketInspectionsArgs>>;
};

export type Access__DataClassResolvers = EnumResolverSignature<{ INTERNAL?: any, SENSITIVE?: any, PERSONAL?: any, SPECIAL_PERSONAL?: any }, ResolversTypes['access__DataClass']>;

export type Access__MaskKindResolvers = EnumResolverSignature<{ RESIDENT_ID?: any, MOBILE_PHONE?: any, PERSON_NAME?: any, ADDRESS?: any, BANK_CARD?: any, INDIVIDUAL_USCC?: any }, ResolversTypes['access__MaskKind']>;

export type Access__ScopeKindResolvers = EnumResolverSignature<{ REGION?: any, REGION_FIELDS?: any, POLICY?: any }, ResolversTypes['access__ScopeKind']>;

export type Access__PartResolvers = EnumResolverSignature<{ BIRTH_DATE?: any, BIRTH_YEAR?: any, AGE_BAND?: any, SEX?: any, DIVISION?: any }, ResolversTypes['access__Part']>;

export interface MobilePhoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MobilePhone'], any> {
  name: 'MobilePhone';
}

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['Uscc'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EnterpriseKind']>, ParentType, ContextType>;
  legalRepName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalRep?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType>;
  regCapital?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EnterpriseStatus']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['MobilePhone']>, ParentType, ContextType>;
  riskGrade?: Resolver<Maybe<ResolversTypes['MarketRiskGrade']>, ParentType, ContextType>;
  abnormalListings?: Resolver<Maybe<Array<ResolversTypes['AbnormalListing']>>, ParentType, ContextType>;
  seriousList?: Resolver<Maybe<Array<ResolversTypes['SeriousListing']>>, ParentType, ContextType>;
  licences?: Resolver<Maybe<ResolversTypes['LicenceConnection']>, ParentType, ContextType, Partial<EnterpriseLicencesArgs>>;
  foodLicences?: Resolver<Maybe<Array<ResolversTypes['Licence']>>, ParentType, ContextType>;
  foodOperator?: Resolver<Maybe<ResolversTypes['FoodOperator']>, ParentType, ContextType>;
  specialEquipment?: Resolver<Maybe<ResolversTypes['SpecialEquipmentConnection']>, ParentType, ContextType, Partial<EnterpriseSpecialEquipmentArgs>>;
  sampleTests?: Resolver<Maybe<ResolversTypes['SampleTestConnection']>, ParentType, ContextType, Partial<EnterpriseSampleTestsArgs>>;
  complaints?: Resolver<Maybe<ResolversTypes['Complaint12315Connection']>, ParentType, ContextType, Partial<EnterpriseComplaintsArgs>>;
  marketInspections?: Resolver<Maybe<ResolversTypes['MarketInspectionConnection']>, ParentType, ContextType, Partial<EnterpriseMarketInspectionsArgs>>;
  marketCases?: Resolver<Maybe<ResolversTypes['MarketCaseConnection']>, ParentType, ContextType, Partial<EnterpriseMarketCasesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AbnormalListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbnormalListing'] = ResolversParentTypes['AbnormalListing']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AbnormalReason'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  listedBy?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
};

export type SeriousListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriousListing'] = ResolversParentTypes['SeriousListing']> = {
  reason?: Resolver<ResolversTypes['SeriousReason'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  listedBy?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
};

export type LicenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence'], FederationReferenceType extends FederationReferenceTypes['Licence'] = FederationReferenceTypes['Licence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Licence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MarketLicenceKind']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MarketLicenceStatus']>, ParentType, ContextType, Partial<LicenceStatusArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type FoodOperatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodOperator'] = ResolversParentTypes['FoodOperator'], FederationReferenceType extends FederationReferenceTypes['FoodOperator'] = FederationReferenceTypes['FoodOperator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FoodOperator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  licenceNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['Licence']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  businessType?: Resolver<Maybe<ResolversTypes['FoodBusinessType']>, ParentType, ContextType>;
  items?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  riskGrade?: Resolver<Maybe<ResolversTypes['MarketRiskGrade']>, ParentType, ContextType>;
  lastFullInspectionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fullInspectionDueBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type SpecialEquipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialEquipment'] = ResolversParentTypes['SpecialEquipment'], FederationReferenceType extends FederationReferenceTypes['SpecialEquipment'] = FederationReferenceTypes['SpecialEquipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SpecialEquipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  regNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['EquipmentCategory']>, ParentType, ContextType>;
  useUnit?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastInspectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextInspectDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['EquipmentTag']>>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type SampleTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleTest'] = ResolversParentTypes['SampleTest'], FederationReferenceType extends FederationReferenceTypes['SampleTest'] = FederationReferenceTypes['SampleTest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SampleTest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  sampleNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batchNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['ProductBatch']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['SampleTestResult']>, ParentType, ContextType>;
  failedItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sampledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lab?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type ProductBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductBatch'] = ResolversParentTypes['ProductBatch'], FederationReferenceType extends FederationReferenceTypes['ProductBatch'] = FederationReferenceTypes['ProductBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  batchNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marketSamples?: Resolver<Maybe<Array<ResolversTypes['SampleTest']>>, ParentType, ContextType>;
};

export type Complaint12315Resolvers<ContextType = Context, ParentType extends ResolversParentTypes['Complaint12315'] = ResolversParentTypes['Complaint12315'], FederationReferenceType extends FederationReferenceTypes['Complaint12315'] = FederationReferenceTypes['Complaint12315']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Complaint12315']> | FederationReferenceType, FederationReferenceType, ContextType>;
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ComplaintKind']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ComplaintSubject']>, ParentType, ContextType>;
  respondent?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  complainant?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ComplaintOutcome']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type MarketCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketCase'] = ResolversParentTypes['MarketCase'], FederationReferenceType extends FederationReferenceTypes['MarketCase'] = FederationReferenceTypes['MarketCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarketCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  illegalGains?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketInspection'] = ResolversParentTypes['MarketInspection'], FederationReferenceType extends FederationReferenceTypes['MarketInspection'] = FederationReferenceTypes['MarketInspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarketInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  firmCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  foodRisk?: Resolver<Maybe<Array<ResolversTypes['FoodRiskCount']>>, ParentType, ContextType>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, Partial<RegionEnterprisesArgs>>;
  expiringLicences?: Resolver<Maybe<ResolversTypes['LicenceConnection']>, ParentType, ContextType, RequireFields<RegionExpiringLicencesArgs, 'expiresBy'>>;
  marketCases?: Resolver<Maybe<ResolversTypes['MarketCaseConnection']>, ParentType, ContextType, Partial<RegionMarketCasesArgs>>;
  marketInspections?: Resolver<Maybe<ResolversTypes['MarketInspectionConnection']>, ParentType, ContextType, Partial<RegionMarketInspectionsArgs>>;
};

export type FoodRiskCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodRiskCount'] = ResolversParentTypes['FoodRiskCount']> = {
  grade?: Resolver<ResolversTypes['MarketRiskGrade'], ParentType, ContextType>;
  operators?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalRepOf?: Resolver<Maybe<Array<ResolversTypes['Enterprise']>>, ParentType, ContextType>;
  marketBans?: Resolver<Maybe<Array<ResolversTypes['MarketCase']>>, ParentType, ContextType>;
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

export type EnterpriseOrderResolvers = EnumResolverSignature<{ FOUNDED_ON_DESC?: any, FOUNDED_ON_ASC?: any, NAME_ASC?: any }, ResolversTypes['EnterpriseOrder']>;

export type LicenceOrderResolvers = EnumResolverSignature<{ VALID_TO_ASC?: any, VALID_TO_DESC?: any }, ResolversTypes['LicenceOrder']>;

export type SpecialEquipmentOrderResolvers = EnumResolverSignature<{ DUE_ASC?: any, DUE_DESC?: any }, ResolversTypes['SpecialEquipmentOrder']>;

export type SampleTestOrderResolvers = EnumResolverSignature<{ SAMPLED_ON_DESC?: any, SAMPLED_ON_ASC?: any }, ResolversTypes['SampleTestOrder']>;

export type ComplaintOrderResolvers = EnumResolverSignature<{ RECEIVED_ON_DESC?: any, RECEIVED_ON_ASC?: any }, ResolversTypes['ComplaintOrder']>;

export type AbnormalListingOrderResolvers = EnumResolverSignature<{ LISTED_ON_DESC?: any, LISTED_ON_ASC?: any }, ResolversTypes['AbnormalListingOrder']>;

export type EnterpriseKindResolvers = EnumResolverSignature<{ LIMITED_COMPANY?: any, SOLE_PROPRIETORSHIP?: any, PARTNERSHIP?: any, INDIVIDUAL_BUSINESS?: any, FARMERS_COOPERATIVE?: any }, ResolversTypes['EnterpriseKind']>;

export type EnterpriseStatusResolvers = EnumResolverSignature<{ IN_OPERATION?: any, REVOKED?: any, DEREGISTERED?: any, MOVED_OUT?: any }, ResolversTypes['EnterpriseStatus']>;

export type MarketRiskGradeResolvers = EnumResolverSignature<{ A?: any, B?: any, C?: any, D?: any }, ResolversTypes['MarketRiskGrade']>;

export type MarketLicenceKindResolvers = EnumResolverSignature<{ FOOD_BUSINESS?: any, FOOD_PRODUCTION?: any, SPECIAL_EQUIPMENT_USE?: any, DRUG_BUSINESS?: any, MEDICAL_DEVICE_BUSINESS?: any, MEASUREMENT?: any, INDUSTRIAL_PRODUCT?: any }, ResolversTypes['MarketLicenceKind']>;

export type MarketLicenceStatusResolvers = EnumResolverSignature<{ VALID?: any, EXPIRED?: any, CANCELLED?: any, REVOKED?: any }, ResolversTypes['MarketLicenceStatus']>;

export type FoodBusinessTypeResolvers = EnumResolverSignature<{ SALES?: any, CATERING?: any, CANTEEN?: any }, ResolversTypes['FoodBusinessType']>;

export type EquipmentCategoryResolvers = EnumResolverSignature<{ BOILER?: any, PRESSURE_VESSEL?: any, PRESSURE_PIPELINE?: any, ELEVATOR?: any, LIFTING_APPLIANCE?: any, PASSENGER_ROPEWAY?: any, AMUSEMENT_DEVICE?: any, SITE_VEHICLE?: any }, ResolversTypes['EquipmentCategory']>;

export type EquipmentTagResolvers = EnumResolverSignature<{ CROWDED_PLACE?: any, AGED?: any, DEFECT_FOUND?: any }, ResolversTypes['EquipmentTag']>;

export type SampleTestResultResolvers = EnumResolverSignature<{ PASSED?: any, FAILED?: any }, ResolversTypes['SampleTestResult']>;

export type ComplaintKindResolvers = EnumResolverSignature<{ COMPLAINT?: any, REPORT?: any }, ResolversTypes['ComplaintKind']>;

export type ComplaintSubjectResolvers = EnumResolverSignature<{ FOOD?: any, QUALITY?: any, PRICE?: any, ADVERTISING?: any, CONTRACT?: any, EQUIPMENT?: any }, ResolversTypes['ComplaintSubject']>;

export type ComplaintOutcomeResolvers = EnumResolverSignature<{ MEDIATED?: any, MEDIATION_ENDED?: any, NOT_ACCEPTED?: any, WITHDRAWN?: any, CASE_FILED?: any, NOT_FILED?: any }, ResolversTypes['ComplaintOutcome']>;

export type AbnormalReasonResolvers = EnumResolverSignature<{ NO_ANNUAL_REPORT?: any, NO_ORDERED_INFORMATION?: any, FALSE_INFORMATION?: any, UNREACHABLE?: any }, ResolversTypes['AbnormalReason']>;

export type SeriousReasonResolvers = EnumResolverSignature<{ FOOD_SAFETY?: any, FAIR_COMPETITION?: any, REFUSED_PENALTY?: any }, ResolversTypes['SeriousReason']>;

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type LicenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenceConnection'] = ResolversParentTypes['LicenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LicenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Licence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LicenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenceEdge'] = ResolversParentTypes['LicenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
};

export type FoodOperatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodOperatorConnection'] = ResolversParentTypes['FoodOperatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FoodOperatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FoodOperator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FoodOperatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoodOperatorEdge'] = ResolversParentTypes['FoodOperatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FoodOperator'], ParentType, ContextType>;
};

export type SpecialEquipmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialEquipmentConnection'] = ResolversParentTypes['SpecialEquipmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SpecialEquipmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SpecialEquipment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SpecialEquipmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialEquipmentEdge'] = ResolversParentTypes['SpecialEquipmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpecialEquipment'], ParentType, ContextType>;
};

export type SampleTestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleTestConnection'] = ResolversParentTypes['SampleTestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SampleTestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SampleTest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SampleTestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleTestEdge'] = ResolversParentTypes['SampleTestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SampleTest'], ParentType, ContextType>;
};

export type Complaint12315ConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Complaint12315Connection'] = ResolversParentTypes['Complaint12315Connection']> = {
  edges?: Resolver<Array<ResolversTypes['Complaint12315Edge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Complaint12315']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Complaint12315EdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Complaint12315Edge'] = ResolversParentTypes['Complaint12315Edge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Complaint12315'], ParentType, ContextType>;
};

export type AbnormalListingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbnormalListingConnection'] = ResolversParentTypes['AbnormalListingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AbnormalListingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AbnormalListing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AbnormalListingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbnormalListingEdge'] = ResolversParentTypes['AbnormalListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AbnormalListing'], ParentType, ContextType>;
};

export type MarketCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketCaseConnection'] = ResolversParentTypes['MarketCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarketCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MarketCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MarketCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketCaseEdge'] = ResolversParentTypes['MarketCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarketCase'], ParentType, ContextType>;
};

export type MarketInspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketInspectionConnection'] = ResolversParentTypes['MarketInspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarketInspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MarketInspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MarketInspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketInspectionEdge'] = ResolversParentTypes['MarketInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarketInspection'], ParentType, ContextType>;
};

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
  __resolveType: TypeResolveFn<'MarketCase', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'MarketInspection', ParentType, ContextType>;
};

export type InspectionModeResolvers = EnumResolverSignature<{ DAILY?: any, SPECIAL?: any, CASE?: any, DOUBLE_RANDOM?: any }, ResolversTypes['InspectionMode']>;

export type InspectionResultResolvers = EnumResolverSignature<{ COMPLIANT?: any, TO_RECTIFY?: any, CASE_FILED?: any, NOT_FOUND?: any }, ResolversTypes['InspectionResult']>;

export type InspectionOrderResolvers = EnumResolverSignature<{ INSPECTED_ON_DESC?: any, INSPECTED_ON_ASC?: any }, ResolversTypes['InspectionOrder']>;

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
  MobilePhone?: GraphQLScalarType;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  AbnormalListing?: AbnormalListingResolvers<ContextType>;
  SeriousListing?: SeriousListingResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  FoodOperator?: FoodOperatorResolvers<ContextType>;
  SpecialEquipment?: SpecialEquipmentResolvers<ContextType>;
  SampleTest?: SampleTestResolvers<ContextType>;
  ProductBatch?: ProductBatchResolvers<ContextType>;
  Complaint12315?: Complaint12315Resolvers<ContextType>;
  MarketCase?: MarketCaseResolvers<ContextType>;
  MarketInspection?: MarketInspectionResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  FoodRiskCount?: FoodRiskCountResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  PenaltyItem?: PenaltyItemResolvers<ContextType>;
  InspectionItem?: InspectionItemResolvers<ContextType>;
  InspectionTask?: InspectionTaskResolvers<ContextType>;
  EnterpriseOrder?: EnterpriseOrderResolvers;
  LicenceOrder?: LicenceOrderResolvers;
  SpecialEquipmentOrder?: SpecialEquipmentOrderResolvers;
  SampleTestOrder?: SampleTestOrderResolvers;
  ComplaintOrder?: ComplaintOrderResolvers;
  AbnormalListingOrder?: AbnormalListingOrderResolvers;
  EnterpriseKind?: EnterpriseKindResolvers;
  EnterpriseStatus?: EnterpriseStatusResolvers;
  MarketRiskGrade?: MarketRiskGradeResolvers;
  MarketLicenceKind?: MarketLicenceKindResolvers;
  MarketLicenceStatus?: MarketLicenceStatusResolvers;
  FoodBusinessType?: FoodBusinessTypeResolvers;
  EquipmentCategory?: EquipmentCategoryResolvers;
  EquipmentTag?: EquipmentTagResolvers;
  SampleTestResult?: SampleTestResultResolvers;
  ComplaintKind?: ComplaintKindResolvers;
  ComplaintSubject?: ComplaintSubjectResolvers;
  ComplaintOutcome?: ComplaintOutcomeResolvers;
  AbnormalReason?: AbnormalReasonResolvers;
  SeriousReason?: SeriousReasonResolvers;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  LicenceConnection?: LicenceConnectionResolvers<ContextType>;
  LicenceEdge?: LicenceEdgeResolvers<ContextType>;
  FoodOperatorConnection?: FoodOperatorConnectionResolvers<ContextType>;
  FoodOperatorEdge?: FoodOperatorEdgeResolvers<ContextType>;
  SpecialEquipmentConnection?: SpecialEquipmentConnectionResolvers<ContextType>;
  SpecialEquipmentEdge?: SpecialEquipmentEdgeResolvers<ContextType>;
  SampleTestConnection?: SampleTestConnectionResolvers<ContextType>;
  SampleTestEdge?: SampleTestEdgeResolvers<ContextType>;
  Complaint12315Connection?: Complaint12315ConnectionResolvers<ContextType>;
  Complaint12315Edge?: Complaint12315EdgeResolvers<ContextType>;
  AbnormalListingConnection?: AbnormalListingConnectionResolvers<ContextType>;
  AbnormalListingEdge?: AbnormalListingEdgeResolvers<ContextType>;
  MarketCaseConnection?: MarketCaseConnectionResolvers<ContextType>;
  MarketCaseEdge?: MarketCaseEdgeResolvers<ContextType>;
  MarketInspectionConnection?: MarketInspectionConnectionResolvers<ContextType>;
  MarketInspectionEdge?: MarketInspectionEdgeResolvers<ContextType>;
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
