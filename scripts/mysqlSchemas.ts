import { createConnection, type Connection } from 'mysql2/promise';

/** Names of MySQL schemas are made here and nowhere else, so that nothing but letters, digits and _ reaches the SQL. */
export const schemaName = (prefix: string, department: string): string => {
  const name = `${prefix}_${department.replaceAll('-', '_')}`;
  if (!/^\w{1,64}$/.test(name)) throw new Error(`${name} is not a name for a schema.`);
  return name;
};

/** A connection to the server itself, or null when no server answers within the time. */
export async function connectMysql(serverUrl: string, timeoutMs: number): Promise<Connection | null> {
  try {
    return await createConnection({ uri: serverUrl, connectTimeout: timeoutMs });
  } catch {
    return null;
  }
}

export async function createSchema(connection: Connection, name: string): Promise<void> {
  await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
  await connection.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
}

export async function dropSchema(connection: Connection, name: string): Promise<void> {
  await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
}
