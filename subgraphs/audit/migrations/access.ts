export const accessMigrations = [];
