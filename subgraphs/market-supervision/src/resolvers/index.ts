import type { Resolvers } from '../generated/types';
import { AbnormalListing } from './AbnormalListing';
import { Complaint12315 } from './Complaint12315';
import { Enterprise } from './Enterprise';
import { FoodOperator } from './FoodOperator';
import { Licence } from './Licence';
import { MarketCase } from './MarketCase';
import { MarketInspection } from './MarketInspection';
import { Party } from './Party';
import { Person } from './Person';
import { ProductBatch } from './ProductBatch';
import { Query } from './Query';
import { Region } from './Region';
import { SampleTest } from './SampleTest';
import { SeriousListing } from './SeriousListing';
import { SpecialEquipment } from './SpecialEquipment';

export const resolvers: Resolvers = {
  AbnormalListing,
  Complaint12315,
  Enterprise,
  FoodOperator,
  Licence,
  MarketCase,
  MarketInspection,
  Party,
  Person,
  ProductBatch,
  Query,
  Region,
  SampleTest,
  SeriousListing,
  SpecialEquipment,
};
