import { CreateSampleTables1795478400000 } from './1795478400000-CreateSampleTables';

export const sampleMigrations = [CreateSampleTables1795478400000];
