import type { Resolvers } from '../generated/types';
import { AgriCase } from './AgriCase';
import { AgriInspection } from './AgriInspection';
import { AgriLicence } from './AgriLicence';
import { AnimalEvent } from './AnimalEvent';
import { ComplianceCertificate } from './ComplianceCertificate';
import { Enterprise } from './Enterprise';
import { Farm } from './Farm';
import { InputDealer } from './InputDealer';
import { InputPurchase } from './InputPurchase';
import { Person } from './Person';
import { ProductBatch } from './ProductBatch';
import { ProductSample } from './ProductSample';
import { QuarantineCertificate } from './QuarantineCertificate';
import { Query } from './Query';
import { Region } from './Region';

export const resolvers: Resolvers = {
  Query,
  Enterprise,
  Region,
  Person,
  AgriLicence,
  InputDealer,
  InputPurchase,
  Farm,
  ProductBatch,
  ComplianceCertificate,
  ProductSample,
  QuarantineCertificate,
  AnimalEvent,
  AgriInspection,
  AgriCase,
};
