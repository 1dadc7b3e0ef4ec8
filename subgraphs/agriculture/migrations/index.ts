import { CreateTables1790812800000 } from './1790812800000-CreateTables';
import { IndexAgriCasesByPublicity1793404800000 } from './1793404800000-IndexAgriCasesByPublicity';

export const migrations = [CreateTables1790812800000, IndexAgriCasesByPublicity1793404800000];
