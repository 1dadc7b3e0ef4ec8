import { z } from 'zod';
import type { CaseDepartment } from '../sampling/caseSources';

const day = z.string().nullable();
const money = z.string().nullable();

/** What the graph tells of one case file, as far as the rules of review look at it. */
export const caseFileShape = z.object({
  procedure: z.string().nullable(),
  filedOn: day,
  noticedOn: day,
  hearingOn: day,
  legalReviewOn: day,
  decidedOn: day,
  officers: z
    .array(z.object({ certNo: z.string(), certValidFrom: day, certValidTo: day }).nullable())
    .nullable(),
  act: z
    .object({
      minFine: money,
      maxFine: money,
      goodsMultiple: z.object({ min: z.number(), max: z.number() }).nullable(),
      basis: z
        .object({
          law: z.string(),
          article: z.number(),
          provision: z.object({ articleText: z.string().nullable() }).nullable(),
        })
        .nullable(),
    })
    .nullable(),
  decision: z.object({ kinds: z.array(z.string()), fine: money }).nullable(),
  publicity: z.object({ state: z.string().nullable(), publishedOn: day, endsOn: day }).nullable(),
  goodsValue: money.optional(),
});

export type CaseFileFacts = z.infer<typeof caseFileShape>;

export interface CaseFile extends CaseFileFacts {
  readonly department: CaseDepartment;
}

/** The same as a selection of the graph. */
export const caseFileFields = (hasGoodsValue: boolean): string => `
  procedure filedOn noticedOn hearingOn legalReviewOn decidedOn
  officers { certNo certValidFrom certValidTo }
  act { minFine maxFine goodsMultiple { min max } basis { law article provision { articleText } } }
  decision { kinds fine }
  publicity { state publishedOn endsOn }
  ${hasGoodsValue ? 'goodsValue' : ''}
`;

export const isSummary = ({ procedure }: CaseFile): boolean => procedure === 'SUMMARY';
