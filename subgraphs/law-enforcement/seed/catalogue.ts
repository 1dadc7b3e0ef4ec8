import {
  articleText,
  inspectionItems,
  legalProvisions,
  penaltyItems,
  type LegalProvisionFact,
} from '#shared/synthetic/catalogue/index';
import type { InspectionItemEntity } from '../src/entities/inspectionItem.entity';
import type { LegalProvisionEntity } from '../src/entities/legalProvision.entity';
import type { PenaltyItemEntity } from '../src/entities/penaltyItem.entity';
import { departmentCode } from '../src/repositories/departments';
import { provisionId } from '../src/repositories/law';

export const penaltyLaw = '中华人民共和国行政处罚法';

export function* penaltyItemRows(): Generator<PenaltyItemEntity> {
  for (const { domain, article, kinds, ban, grades, ...item } of penaltyItems) {
    yield {
      ...item,
      domain: departmentCode(domain),
      article: Number(article),
      kinds: [...kinds],
      ban: ban ? { ...ban, article: Number(ban.article) } : null,
      grades: [...grades],
    };
  }
}

export function* inspectionItemRows(): Generator<InspectionItemEntity> {
  for (const { department, article, ...item } of inspectionItems) {
    yield { ...item, department: departmentCode(department), article: Number(article) };
  }
}

/** Concentration of powers, on which the grants to counties and the city rest beside those of art. 24. */
const concentration: LegalProvisionFact = {
  law: penaltyLaw,
  lawEn: 'Administrative Penalty Law',
  article: '18',
  effectiveFrom: '2021-07-15',
  summaryZh: '城市管理、市场监管、生态环境、文化市场、农业等领域推行综合行政执法，相对集中行政处罚权',
  summaryEn: 'In city management and other fields one organ may exercise penalty powers in concentration',
};

export const provisionFacts: readonly LegalProvisionFact[] = [
  ...legalProvisions,
  ...(legalProvisions.some(({ law, article }) => law === penaltyLaw && article === '18')
    ? []
    : [concentration]),
];

export function* provisionRows(): Generator<LegalProvisionEntity> {
  for (const { law, lawEn, article, effectiveFrom, summaryZh, summaryEn } of provisionFacts) {
    const number = Number(article);
    yield {
      id: provisionId({ law, article: number }),
      law,
      lawEn,
      article: number,
      articleText: articleText(article),
      text: null,
      summary: summaryZh,
      summaryEn,
      effectiveFrom,
    };
  }
}
