import type { MigrationInterface, QueryRunner } from 'typeorm';

const verbs = ['UPDATE', 'DELETE'] as const;
const nameOf = (verb: (typeof verbs)[number]): string => `grant_event_no_${verb.toLowerCase()}`;

const words = 'what happened to a grant is never changed';
const statements = {
  sqlite: `BEGIN SELECT RAISE(ABORT, '${words}'); END`,
  mysql: `FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${words}'`,
};

/** How MySQL says that an account may make no triggers, or not while the server keeps a binary log. */
const notAllowed = new Set([
  'ER_TABLEACCESS_DENIED_ERROR',
  'ER_SPECIFIC_ACCESS_DENIED_ERROR',
  'ER_BINLOG_CREATE_ROUTINE_NEED_SUPER',
]);

/**
 * Triggers that refuse to change or delete events of grants. They are a second guard, behind the chain of hashes and
 * signatures: where the account may not make them, the department runs without, and the README says how to add them.
 */
export class GuardGrantEvents1795392001000 implements MigrationInterface {
  readonly name = 'GuardGrantEvents1795392001000';

  async up(runner: QueryRunner): Promise<void> {
    const isMysql = runner.dataSource.options.type === 'mysql';
    const body = isMysql ? statements.mysql : statements.sqlite;
    for (const verb of verbs) {
      await runner
        .query(`CREATE TRIGGER ${nameOf(verb)} BEFORE ${verb} ON grant_event ${body}`)
        .catch((error: unknown) => {
          const { code } = error as { code?: string };
          if (code === undefined || !notAllowed.has(code)) throw error;
        });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const verb of verbs) await runner.query(`DROP TRIGGER IF EXISTS ${nameOf(verb)}`);
  }
}
