import { addDays, addMonths } from '#shared/calendar/civilDate';

export type LicenceKind =
  | 'PESTICIDE_BUSINESS'
  | 'PESTICIDE_PRODUCTION'
  | 'SEED'
  | 'VETERINARY_DRUG_BUSINESS'
  | 'VETERINARY_DRUG_PRODUCTION'
  | 'ANIMAL_EPIDEMIC_PREVENTION'
  | 'PIG_SLAUGHTER'
  | 'RAW_MILK_PURCHASE'
  | 'FEED_PRODUCTION';

interface LicenceRule {
  /** Months of validity; null: the rules set no end. */
  readonly months: number | null;
  readonly renewBy: (endsOn: string) => string | null;
  readonly issuer: 'COUNTY' | 'CITY';
  /** Numbers in the form of real ones; a 9 in front of the firm's index keeps them out of blocks in use. */
  readonly no: (county6: string, year: string, index: string) => string;
}

const days90 = (endsOn: string): string => addDays(endsOn, -90);
const months6 = (endsOn: string): string => addMonths(endsOn, -6);
const never = (): null => null;

/**
 * Validity and renewal: 农药管理条例 art. 18, 25; 兽药管理条例 art. 12, 23; 农作物种子生产经营许可管理办法 (five years);
 * 乳品质量安全监督管理条例 art. 20 (two years); 饲料和饲料添加剂生产许可管理办法 art. 11.
 */
export const licenceRules: Readonly<Record<LicenceKind, LicenceRule>> = {
  PESTICIDE_BUSINESS: {
    months: 60,
    renewBy: days90,
    issuer: 'COUNTY',
    no: (c, _, i) => `农药经许（湘）${c}${i}`,
  },
  PESTICIDE_PRODUCTION: {
    months: 60,
    renewBy: days90,
    issuer: 'CITY',
    no: (_c, _y, i) => `农药生许（湘）${i}`,
  },
  SEED: { months: 60, renewBy: never, issuer: 'COUNTY', no: (_, y, i) => `D（湘）农种许字（${y}）第${i}号` },
  VETERINARY_DRUG_BUSINESS: {
    months: 60,
    renewBy: months6,
    issuer: 'COUNTY',
    no: (c, y, i) => `（${y}）兽药经营证字${c}${i}号`,
  },
  VETERINARY_DRUG_PRODUCTION: {
    months: 60,
    renewBy: months6,
    issuer: 'CITY',
    no: (_, y, i) => `（${y}）兽药生产证字${i}号`,
  },
  ANIMAL_EPIDEMIC_PREVENTION: {
    months: null,
    renewBy: never,
    issuer: 'COUNTY',
    no: (c, y, i) => `（${c}）动防合字第${y}${i}号`,
  },
  PIG_SLAUGHTER: { months: null, renewBy: never, issuer: 'CITY', no: (_c, _y, i) => `A18${i}` },
  RAW_MILK_PURCHASE: { months: 24, renewBy: never, issuer: 'COUNTY', no: (c, y, i) => `湘${c}（${y}）${i}` },
  FEED_PRODUCTION: { months: 60, renewBy: months6, issuer: 'CITY', no: (_, y, i) => `湘饲证（${y}）${i}` },
};
