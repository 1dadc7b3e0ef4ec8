// Generated from schema.graphql by "npm run codegen". Do not edit.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionPage, RegionPageEdge, GridPage, GridPageEdge, HouseholdPage, HouseholdPageEdge, PersonPage, PersonPageEdge } from './pages';
import type { RegionEntity } from '../entities/region.entity';
import type { GridEntity } from '../entities/grid.entity';
import type { GridAssignmentEntity } from '../entities/gridAssignment.entity';
import type { HouseholdEntity } from '../entities/household.entity';
import type { PersonEntity } from '../entities/person.entity';
import type { Resolution, Conflict } from '../repositories/crosswalk';
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
  /** Administrative division: 12 digits. The short forms of 2, 4, 6 and 9 digits are accepted and answered in full. 区划代码 */
  RegionCode: { input: string; output: string; }
  /** Grid of grid-based management: 15 digits, the village's code and a sequence. 网格代码 */
  GridCode: { input: string; output: string; }
  /** Resident identity number, 18 characters with check digit (GB 11643-1999). 公民身份号码 */
  ResidentId: { input: string; output: string; }
  /** Mobile number of the mainland of China, 11 digits. 手机号码 */
  MobilePhone: { input: string; output: string; }
  /** Name of a natural person; masked to the surname for most readers. 姓名 */
  PersonName: { input: string; output: string; }
  /** Address of a dwelling; masked to the village or community for most readers. 住址 */
  Address: { input: string; output: string; }
  /** Civil date in Asia/Shanghai, `YYYY-MM-DD`. 日期 */
  Date: { input: string; output: string; }
  link__Import: { input: any; output: any; }
  federation__FieldSet: { input: any; output: any; }
  federation__Scope: { input: any; output: any; }
  federation__Policy: { input: any; output: any; }
  federation__ContextFieldValue: { input: any; output: any; }
};

export type Query = {
  /** A division by its code, as it stands today or on a given day; null when no such division is in force then. 区划 */
  region?: Maybe<Region>;
  /** Divisions in force on a day. 区划列表 */
  regions?: Maybe<RegionConnection>;
  /** What a code of another list means here. The same digits stand for different townships in different lists: without the list's name a code may be ambiguous, and is never guessed. 代码对照 */
  regionCodeResolve?: Maybe<RegionCodeResolution>;
  /** A grid by its code. 网格 */
  grid?: Maybe<Grid>;
  /** A household by its opaque identifier. 户 */
  household?: Maybe<Household>;
  /** A person by the opaque identifier. 人员 */
  person?: Maybe<Person>;
  /** The person with exactly this resident ID; null when nobody in the caller's divisions has it. A right of its own, and a bounded number of look-ups a minute and a day: RATE_LIMITED says how long to wait. 按公民身份号码精确查询 */
  personByResidentId?: Maybe<Person>;
  /** The person with exactly this mobile number; null when nobody in the caller's divisions has it, or several share it. Bounded as personByResidentId, together with it. 按手机号码精确查询 */
  personByPhone?: Maybe<Person>;
  /** Persons registered in a division. 人员列表 */
  persons?: Maybe<PersonConnection>;
};


export type QueryRegionArgs = {
  code: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  codeSystem?: InputMaybe<CodeSystem>;
};


export type QueryRegionsArgs = {
  filter?: InputMaybe<RegionFilterInput>;
  orderBy?: InputMaybe<RegionOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionCodeResolveArgs = {
  source?: InputMaybe<Scalars['String']['input']>;
  code: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryGridArgs = {
  code: Scalars['GridCode']['input'];
};


export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonByResidentIdArgs = {
  residentId: Scalars['ResidentId']['input'];
};


export type QueryPersonByPhoneArgs = {
  phone: Scalars['MobilePhone']['input'];
};


export type QueryPersonsArgs = {
  filter?: InputMaybe<PersonFilterInput>;
  orderBy?: InputMaybe<PersonOrder>;
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

/** An administrative division (行政区划) of statistics use. Codes and names change over time: what is read is the version in force on the day asked for. */
export type Region = {
  /** 12 digits. 区划代码 */
  code: Scalars['RegionCode']['output'];
  /** Whose code it is. 代码体系 */
  codeSystem?: Maybe<CodeSystem>;
  /** Name. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Name in pinyin, where the source has it. 拼音 */
  pinyin?: Maybe<Scalars['String']['output']>;
  /** Level. 层级 */
  level?: Maybe<RegionLevel>;
  /** Kind, read off the code. 类型 */
  kind?: Maybe<RegionKind>;
  /** Urban-rural class (城乡分类代码), three digits, where the source has it. 城乡分类 */
  urbanRural?: Maybe<Scalars['String']['output']>;
  /** Longitude of the seat in degrees (CGCS2000), where the source has it. 经度 */
  lon?: Maybe<Scalars['Float']['output']>;
  /** Latitude of the seat in degrees (CGCS2000), where the source has it. 纬度 */
  lat?: Maybe<Scalars['Float']['output']>;
  /** First day in force; null where the source does not reach back. 有效期起 */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day in force; null while in force. 有效期止 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** The division that took its place. 继任区划 */
  successor?: Maybe<Region>;
  /** The division above. 上级区划 */
  parent?: Maybe<Region>;
  /** All divisions above, from the province down. 各级上级区划 */
  ancestors?: Maybe<Array<Region>>;
  /** Names from the province down to this division, joined by a slash. 全路径 */
  path?: Maybe<Scalars['String']['output']>;
  /** Divisions right below, in force on the day. 下级区划 */
  children?: Maybe<RegionConnection>;
  /** Divisions of one level anywhere below, in force on the day. 某级下辖区划 */
  descendants?: Maybe<RegionConnection>;
  /** Number of divisions below, level by level. 下辖区划数 */
  descendantCounts?: Maybe<Array<RegionLevelCount>>;
  /** Grids in this division. 网格 */
  grids?: Maybe<GridConnection>;
  /** Numbers of registered households and persons, counted once an hour and the same for everybody. Where a division has fewer than five of either, the numbers of all divisions beside it are withheld too, so that none can be computed from the others. 户数与人口 */
  population?: Maybe<Population>;
};


/** An administrative division (行政区划) of statistics use. Codes and names change over time: what is read is the version in force on the day asked for. */
export type RegionChildrenArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division (行政区划) of statistics use. Codes and names change over time: what is read is the version in force on the day asked for. */
export type RegionDescendantsArgs = {
  level: RegionLevel;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division (行政区划) of statistics use. Codes and names change over time: what is read is the version in force on the day asked for. */
export type RegionDescendantCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An administrative division (行政区划) of statistics use. Codes and names change over time: what is read is the version in force on the day asked for. */
export type RegionGridsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Registered households and persons of a division. 户数与人口 */
export type Population = {
  /** Households; null when withheld. 户数 */
  households?: Maybe<Scalars['Int']['output']>;
  /** Persons; null when withheld. 人数 */
  persons?: Maybe<Scalars['Int']['output']>;
  /** Whether a number is withheld, so that nothing is told of single people. 是否隐去 */
  suppressed: Scalars['Boolean']['output'];
};

/** How many divisions of a level lie below. 层级计数 */
export type RegionLevelCount = {
  /** Level. 层级 */
  level: RegionLevel;
  /** Number. 数量 */
  count: Scalars['Int']['output'];
};

/** What a code of another list means. 代码对照结果 */
export type RegionCodeResolution = {
  /** The code as asked. 原代码 */
  code: Scalars['RegionCode']['output'];
  /** The list as asked; null when it was not named. 来源代码体系 */
  source?: Maybe<Scalars['String']['output']>;
  /** The division meant; null when the code is unknown in that list or ambiguous. 对应区划 */
  region?: Maybe<Region>;
  /** How sure the answer is. 置信度 */
  confidence: ResolutionConfidence;
  /** What the answer rests on. 依据 */
  evidence?: Maybe<Scalars['String']['output']>;
  /** What the same digits mean in other lists, where that is something else. 冲突 */
  conflicts: Array<RegionCodeConflict>;
};

/** The same digits with another meaning. 代码冲突 */
export type RegionCodeConflict = {
  /** List in which the digits mean this. 代码体系 */
  source: Scalars['String']['output'];
  /** Name of the division there. 名称 */
  name: Scalars['String']['output'];
  /** That division in the codes used here. 对应区划 */
  region?: Maybe<Region>;
};

/** How a code was resolved. 对照置信度 */
export type ResolutionConfidence =
  /** The code is the same in both lists. 代码相同 */
  | 'SAME_CODE'
  /** The name is the same under the same county, the code is not. 名称相同 */
  | 'SAME_NAME'
  /** The digits mean different divisions in different lists and no list was named. 有歧义 */
  | 'AMBIGUOUS'
  /** The list does not have the code. 无此代码 */
  | 'UNKNOWN';

/** A grid of grid-based management (网格), the unit below the village. */
export type Grid = {
  /** 15 digits. 网格代码 */
  code: Scalars['GridCode']['output'];
  /** Kind of grid. 网格类型 */
  kind?: Maybe<GridKind>;
  /** Outline as GeoJSON text, where it has been surveyed. 边界 */
  polygon?: Maybe<Scalars['String']['output']>;
  /** Village or community it belongs to. 所属村社 */
  region?: Maybe<Region>;
  /** Number of households, for those who may list them. 户数 */
  householdCount?: Maybe<Scalars['Int']['output']>;
  /** Who works in the grid today. 网格人员 */
  workers?: Maybe<Array<GridAssignment>>;
  /** Households of the grid. 户 */
  households?: Maybe<HouseholdConnection>;
};


/** A grid of grid-based management (网格), the unit below the village. */
export type GridHouseholdsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody's work in a grid. 网格任职 */
export type GridAssignment = {
  /** Who. 人员 */
  person?: Maybe<Person>;
  /** As what. 职务 */
  role: GridRole;
  /** First day. 起 */
  validFrom: Scalars['Date']['output'];
  /** Last day; null while it lasts. 止 */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** A registered household (户). */
export type Household = {
  /** Opaque identifier. 户标识 */
  id: Scalars['ID']['output'];
  /** Address to the door. 门牌地址 */
  address?: Maybe<Scalars['Address']['output']>;
  /** Village or community. 所在区划 */
  region?: Maybe<Region>;
  /** Grid. 所在网格 */
  grid?: Maybe<Grid>;
  /** Number of members. 人数 */
  size?: Maybe<Scalars['Int']['output']>;
  /** Groups of particular need. 服务群体 */
  needGroups?: Maybe<Array<NeedGroup>>;
  /** Members. 成员 */
  members?: Maybe<Array<Person>>;
};

/** A natural person (人员). The key is opaque; the resident ID is never a key. */
export type Person = {
  /** Opaque identifier. 人员标识 */
  id: Scalars['ID']['output'];
  /** Full name. 姓名 */
  name?: Maybe<Scalars['PersonName']['output']>;
  /** Surname with the given name hidden, e.g. 张*. 脱敏姓名 */
  maskedName?: Maybe<Scalars['String']['output']>;
  /** Resident ID. 公民身份号码 */
  residentId?: Maybe<Scalars['ResidentId']['output']>;
  /** Mobile number. 手机号码 */
  phone?: Maybe<Scalars['MobilePhone']['output']>;
  /** Sex. 性别 */
  sex?: Maybe<Sex>;
  /** Day of birth. 出生日期 */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Village or community of registration. 户籍区划 */
  region?: Maybe<Region>;
  /** Household. 户 */
  household?: Maybe<Household>;
};

/** Narrows a list of divisions. All conditions must hold. 区划筛选 */
export type RegionFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Level. 层级 */
  level?: InputMaybe<RegionLevel>;
  /** Kind. 类型 */
  kind?: InputMaybe<RegionKind>;
  /** Text within the name. 名称关键词 */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a list of divisions. 区划排序 */
export type RegionOrder =
  /** 代码升序 */
  | 'CODE_ASC'
  /** 名称升序 */
  | 'NAME_ASC';

/** Narrows a list of persons. All conditions must hold. 人员筛选 */
export type PersonFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Grid. 网格 */
  grid?: InputMaybe<Scalars['GridCode']['input']>;
};

/** Orders of a list of persons. 人员排序 */
export type PersonOrder =
  /** 标识升序 */
  | 'ID_ASC';

/** Whose codes. 代码体系 */
export type CodeSystem =
  /** National Bureau of Statistics. 国家统计局统计用区划代码 */
  | 'NBS'
  /** Ministry of Civil Affairs. 民政部行政区划代码 */
  | 'MCA'
  /** Given here. 内部代码 */
  | 'INTERNAL';

/** Levels of divisions. 层级 */
export type RegionLevel =
  /** 省 */
  | 'PROVINCE'
  /** 市 */
  | 'CITY'
  /** 县（区、市） */
  | 'COUNTY'
  /** 乡镇（街道） */
  | 'TOWNSHIP'
  /** 村（社区） */
  | 'VILLAGE';

/** Kinds of divisions. 类型 */
export type RegionKind =
  /** 省 */
  | 'PROVINCE'
  /** 市 */
  | 'CITY'
  /** 县（区、市） */
  | 'COUNTY'
  /** 街道 */
  | 'STREET'
  /** 镇 */
  | 'TOWN'
  /** 乡（含民族乡） */
  | 'TOWNSHIP'
  /** 类似乡级单位（园区、农场） */
  | 'TOWNSHIP_LIKE'
  /** 居民委员会 */
  | 'RESIDENTS_COMMITTEE'
  /** 村民委员会 */
  | 'VILLAGERS_COMMITTEE'
  /** 类似居委会 */
  | 'RESIDENTS_COMMITTEE_LIKE'
  /** 类似村委会 */
  | 'VILLAGERS_COMMITTEE_LIKE'
  /** 虚拟社区 */
  | 'VIRTUAL_RESIDENTS'
  /** 虚拟生活区 */
  | 'VIRTUAL_VILLAGE'
  /** 其他 */
  | 'OTHER';

/** Kinds of grids. 网格类型 */
export type GridKind =
  /** 基础网格 */
  | 'BASIC'
  /** 专属网格 */
  | 'DEDICATED'
  /** 微网格 */
  | 'MICRO';

/** Work in a grid. 网格职务 */
export type GridRole =
  /** 网格长 */
  | 'LEADER'
  /** 专职网格员 */
  | 'FULL_TIME'
  /** 兼职网格员 */
  | 'PART_TIME';

/** Groups of particular need. 服务群体 */
export type NeedGroup =
  /** 独居老人 */
  | 'ELDERLY_ALONE'
  /** 留守儿童 */
  | 'LEFT_BEHIND_CHILD'
  /** 残疾人 */
  | 'DISABLED'
  /** 低保户 */
  | 'LOW_INCOME'
  /** 计生特殊家庭 */
  | 'SPECIAL_FAMILY'
  /** 新就业群体 */
  | 'NEW_EMPLOYMENT';

/** Sex, as in the resident ID. 性别 */
export type Sex =
  /** 男 */
  | 'MALE'
  /** 女 */
  | 'FEMALE';

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

/** A page of a list. 区划分页 */
export type RegionConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<RegionEdge>;
  /** Rows. 节点 */
  nodes: Array<Region>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 区划边 */
export type RegionEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: Region;
};

/** A page of a list. 网格分页 */
export type GridConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<GridEdge>;
  /** Rows. 节点 */
  nodes: Array<Grid>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 网格边 */
export type GridEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: Grid;
};

/** A page of a list. 户分页 */
export type HouseholdConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<HouseholdEdge>;
  /** Rows. 节点 */
  nodes: Array<Household>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 户边 */
export type HouseholdEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: Household;
};

/** A page of a list. 人员分页 */
export type PersonConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<PersonEdge>;
  /** Rows. 节点 */
  nodes: Array<Person>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 人员边 */
export type PersonEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: Person;
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
  Region: Region;
  Grid: Grid;
  Household: Household;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Grid:
    ( { __typename: 'Grid' }
    & GraphQLRecursivePick<FederationTypes['Grid'], {"code":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  access__DataClass: ResolverTypeWrapper<string>;
  access__MaskKind: ResolverTypeWrapper<string>;
  access__ScopeKind: ResolverTypeWrapper<string>;
  access__Part: ResolverTypeWrapper<string>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  GridCode: ResolverTypeWrapper<Scalars['GridCode']['output']>;
  ResidentId: ResolverTypeWrapper<Scalars['ResidentId']['output']>;
  MobilePhone: ResolverTypeWrapper<Scalars['MobilePhone']['output']>;
  PersonName: ResolverTypeWrapper<Scalars['PersonName']['output']>;
  Address: ResolverTypeWrapper<Scalars['Address']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Region: ResolverTypeWrapper<RegionEntity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Population: ResolverTypeWrapper<Population>;
  RegionLevelCount: ResolverTypeWrapper<Omit<RegionLevelCount, 'level'> & { level: ResolversTypes['RegionLevel'] }>;
  RegionCodeResolution: ResolverTypeWrapper<Resolution>;
  RegionCodeConflict: ResolverTypeWrapper<Conflict>;
  ResolutionConfidence: ResolverTypeWrapper<string>;
  Grid: ResolverTypeWrapper<GridEntity>;
  GridAssignment: ResolverTypeWrapper<GridAssignmentEntity>;
  Household: ResolverTypeWrapper<HouseholdEntity>;
  Person: ResolverTypeWrapper<PersonEntity>;
  RegionFilterInput: RegionFilterInput;
  RegionOrder: ResolverTypeWrapper<string>;
  PersonFilterInput: PersonFilterInput;
  PersonOrder: ResolverTypeWrapper<string>;
  CodeSystem: ResolverTypeWrapper<string>;
  RegionLevel: ResolverTypeWrapper<string>;
  RegionKind: ResolverTypeWrapper<string>;
  GridKind: ResolverTypeWrapper<string>;
  GridRole: ResolverTypeWrapper<string>;
  NeedGroup: ResolverTypeWrapper<string>;
  Sex: ResolverTypeWrapper<string>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  RegionConnection: ResolverTypeWrapper<RegionPage>;
  RegionEdge: ResolverTypeWrapper<RegionPageEdge>;
  GridConnection: ResolverTypeWrapper<GridPage>;
  GridEdge: ResolverTypeWrapper<GridPageEdge>;
  HouseholdConnection: ResolverTypeWrapper<HouseholdPage>;
  HouseholdEdge: ResolverTypeWrapper<HouseholdPageEdge>;
  PersonConnection: ResolverTypeWrapper<PersonPage>;
  PersonEdge: ResolverTypeWrapper<PersonPageEdge>;
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
  RegionCode: Scalars['RegionCode']['output'];
  GridCode: Scalars['GridCode']['output'];
  ResidentId: Scalars['ResidentId']['output'];
  MobilePhone: Scalars['MobilePhone']['output'];
  PersonName: Scalars['PersonName']['output'];
  Address: Scalars['Address']['output'];
  Date: Scalars['Date']['output'];
  Region: RegionEntity;
  Float: Scalars['Float']['output'];
  Population: Population;
  RegionLevelCount: RegionLevelCount;
  RegionCodeResolution: Resolution;
  RegionCodeConflict: Conflict;
  Grid: GridEntity;
  GridAssignment: GridAssignmentEntity;
  Household: HouseholdEntity;
  Person: PersonEntity;
  RegionFilterInput: RegionFilterInput;
  PersonFilterInput: PersonFilterInput;
  PageInfo: PageInfo;
  RegionConnection: RegionPage;
  RegionEdge: RegionPageEdge;
  GridConnection: GridPage;
  GridEdge: GridPageEdge;
  HouseholdConnection: HouseholdPage;
  HouseholdEdge: HouseholdPageEdge;
  PersonConnection: PersonPage;
  PersonEdge: PersonPageEdge;
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
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code' | 'codeSystem'>>;
  regions?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  regionCodeResolve?: Resolver<Maybe<ResolversTypes['RegionCodeResolution']>, ParentType, ContextType, RequireFields<QueryRegionCodeResolveArgs, 'code'>>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridArgs, 'code'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personByResidentId?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonByResidentIdArgs, 'residentId'>>;
  personByPhone?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonByPhoneArgs, 'phone'>>;
  persons?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryPersonsArgs>>;
};

export type Access__DataClassResolvers = EnumResolverSignature<{ INTERNAL?: any, SENSITIVE?: any, PERSONAL?: any, SPECIAL_PERSONAL?: any }, ResolversTypes['access__DataClass']>;

export type Access__MaskKindResolvers = EnumResolverSignature<{ RESIDENT_ID?: any, MOBILE_PHONE?: any, PERSON_NAME?: any, ADDRESS?: any, BANK_CARD?: any, INDIVIDUAL_USCC?: any }, ResolversTypes['access__MaskKind']>;

export type Access__ScopeKindResolvers = EnumResolverSignature<{ REGION?: any, REGION_FIELDS?: any, POLICY?: any }, ResolversTypes['access__ScopeKind']>;

export type Access__PartResolvers = EnumResolverSignature<{ BIRTH_DATE?: any, BIRTH_YEAR?: any, AGE_BAND?: any, SEX?: any, DIVISION?: any }, ResolversTypes['access__Part']>;

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export interface GridCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GridCode'], any> {
  name: 'GridCode';
}

export interface ResidentIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ResidentId'], any> {
  name: 'ResidentId';
}

export interface MobilePhoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MobilePhone'], any> {
  name: 'MobilePhone';
}

export interface PersonNameScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonName'], any> {
  name: 'PersonName';
}

export interface AddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Address'], any> {
  name: 'Address';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  codeSystem?: Resolver<Maybe<ResolversTypes['CodeSystem']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RegionKind']>, ParentType, ContextType>;
  urbanRural?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  ancestors?: Resolver<Maybe<Array<ResolversTypes['Region']>>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, Partial<RegionChildrenArgs>>;
  descendants?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, RequireFields<RegionDescendantsArgs, 'level'>>;
  descendantCounts?: Resolver<Maybe<Array<ResolversTypes['RegionLevelCount']>>, ParentType, ContextType, Partial<RegionDescendantCountsArgs>>;
  grids?: Resolver<Maybe<ResolversTypes['GridConnection']>, ParentType, ContextType, Partial<RegionGridsArgs>>;
  population?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType>;
};

export type PopulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Population'] = ResolversParentTypes['Population']> = {
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegionLevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionLevelCount'] = ResolversParentTypes['RegionLevelCount']> = {
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionCodeResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionCodeResolution'] = ResolversParentTypes['RegionCodeResolution']> = {
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['ResolutionConfidence'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['RegionCodeConflict']>, ParentType, ContextType>;
};

export type RegionCodeConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionCodeConflict'] = ResolversParentTypes['RegionCodeConflict']> = {
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type ResolutionConfidenceResolvers = EnumResolverSignature<{ SAME_CODE?: any, SAME_NAME?: any, AMBIGUOUS?: any, UNKNOWN?: any }, ResolversTypes['ResolutionConfidence']>;

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['GridCode'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['GridKind']>, ParentType, ContextType>;
  polygon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  householdCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workers?: Resolver<Maybe<Array<ResolversTypes['GridAssignment']>>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, Partial<GridHouseholdsArgs>>;
};

export type GridAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridAssignment'] = ResolversParentTypes['GridAssignment']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GridRole'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  needGroups?: Resolver<Maybe<Array<ResolversTypes['NeedGroup']>>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['PersonName']>, ParentType, ContextType>;
  maskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  residentId?: Resolver<Maybe<ResolversTypes['ResidentId']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['MobilePhone']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
};

export type RegionOrderResolvers = EnumResolverSignature<{ CODE_ASC?: any, NAME_ASC?: any }, ResolversTypes['RegionOrder']>;

export type PersonOrderResolvers = EnumResolverSignature<{ ID_ASC?: any }, ResolversTypes['PersonOrder']>;

export type CodeSystemResolvers = EnumResolverSignature<{ NBS?: any, MCA?: any, INTERNAL?: any }, ResolversTypes['CodeSystem']>;

export type RegionLevelResolvers = EnumResolverSignature<{ PROVINCE?: any, CITY?: any, COUNTY?: any, TOWNSHIP?: any, VILLAGE?: any }, ResolversTypes['RegionLevel']>;

export type RegionKindResolvers = EnumResolverSignature<{ PROVINCE?: any, CITY?: any, COUNTY?: any, STREET?: any, TOWN?: any, TOWNSHIP?: any, TOWNSHIP_LIKE?: any, RESIDENTS_COMMITTEE?: any, VILLAGERS_COMMITTEE?: any, RESIDENTS_COMMITTEE_LIKE?: any, VILLAGERS_COMMITTEE_LIKE?: any, VIRTUAL_RESIDENTS?: any, VIRTUAL_VILLAGE?: any, OTHER?: any }, ResolversTypes['RegionKind']>;

export type GridKindResolvers = EnumResolverSignature<{ BASIC?: any, DEDICATED?: any, MICRO?: any }, ResolversTypes['GridKind']>;

export type GridRoleResolvers = EnumResolverSignature<{ LEADER?: any, FULL_TIME?: any, PART_TIME?: any }, ResolversTypes['GridRole']>;

export type NeedGroupResolvers = EnumResolverSignature<{ ELDERLY_ALONE?: any, LEFT_BEHIND_CHILD?: any, DISABLED?: any, LOW_INCOME?: any, SPECIAL_FAMILY?: any, NEW_EMPLOYMENT?: any }, ResolversTypes['NeedGroup']>;

export type SexResolvers = EnumResolverSignature<{ MALE?: any, FEMALE?: any }, ResolversTypes['Sex']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type GridConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridConnection'] = ResolversParentTypes['GridConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GridEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Grid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GridEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEdge'] = ResolversParentTypes['GridEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Household']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
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
  RegionCode?: GraphQLScalarType;
  GridCode?: GraphQLScalarType;
  ResidentId?: GraphQLScalarType;
  MobilePhone?: GraphQLScalarType;
  PersonName?: GraphQLScalarType;
  Address?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Region?: RegionResolvers<ContextType>;
  Population?: PopulationResolvers<ContextType>;
  RegionLevelCount?: RegionLevelCountResolvers<ContextType>;
  RegionCodeResolution?: RegionCodeResolutionResolvers<ContextType>;
  RegionCodeConflict?: RegionCodeConflictResolvers<ContextType>;
  ResolutionConfidence?: ResolutionConfidenceResolvers;
  Grid?: GridResolvers<ContextType>;
  GridAssignment?: GridAssignmentResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  RegionOrder?: RegionOrderResolvers;
  PersonOrder?: PersonOrderResolvers;
  CodeSystem?: CodeSystemResolvers;
  RegionLevel?: RegionLevelResolvers;
  RegionKind?: RegionKindResolvers;
  GridKind?: GridKindResolvers;
  GridRole?: GridRoleResolvers;
  NeedGroup?: NeedGroupResolvers;
  Sex?: SexResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  GridConnection?: GridConnectionResolvers<ContextType>;
  GridEdge?: GridEdgeResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
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
