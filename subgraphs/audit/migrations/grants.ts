export const grantMigrations = [];
