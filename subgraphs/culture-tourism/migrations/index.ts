import { CreateTables1790812800000 } from './1790812800000-CreateTables';
import { IndexCultureCasesByPublicity1793404800000 } from './1793404800000-IndexCultureCasesByPublicity';

export const migrations = [CreateTables1790812800000, IndexCultureCasesByPublicity1793404800000];
