import { CreateTables1790812800000 } from './1790812800000-CreateTables';
import { IndexComplaintsByKind1793404800000 } from './1793404800000-IndexComplaintsByKind';

export const migrations = [CreateTables1790812800000, IndexComplaintsByKind1793404800000];
