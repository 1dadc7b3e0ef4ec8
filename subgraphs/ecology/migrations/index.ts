import { CreateTables1790812800000 } from './1790812800000-CreateTables';
import { IndexEcologyCasesByPublicity1793404800000 } from './1793404800000-IndexEcologyCasesByPublicity';

export const migrations = [CreateTables1790812800000, IndexEcologyCasesByPublicity1793404800000];
