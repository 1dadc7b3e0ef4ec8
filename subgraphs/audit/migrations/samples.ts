export const sampleMigrations = [];
