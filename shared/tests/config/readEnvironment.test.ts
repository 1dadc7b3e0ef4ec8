import { inspect } from 'node:util';
import { z } from 'zod';
import { EnvironmentError, readEnvironment } from '#shared/config/readEnvironment';
import { Secret } from '#shared/config/secret';
import { databaseUrl, host, port, secret } from '#shared/config/variables';

const schema = z.object({
  PORT: port.default(4000),
  HOST: host.default('127.0.0.1'),
  DATABASE_URL: databaseUrl,
  SECRET: secret,
  MODE: z.enum(['fast', 'safe']).default('safe'),
  NOTE: z.string().optional(),
});
const good = {
  DATABASE_URL: 'mysql://eco:p%40ss@db:3306/ecology',
  SECRET: 'a secret of the test, long enough for it',
};

function problemsOf(env: Record<string, string | undefined>): EnvironmentError {
  try {
    readEnvironment(schema, env);
  } catch (error) {
    if (error instanceof EnvironmentError) return error;
    throw error;
  }
  throw new Error('the environment was accepted');
}

describe('readEnvironment', () => {
  it('gives parsed values and defaults, frozen, and nothing it was not asked for', () => {
    const found = readEnvironment(schema, { ...good, PORT: '8080', PATH: '/bin' });
    expect(found).toEqual({
      ...good,
      PORT: 8080,
      HOST: '127.0.0.1',
      MODE: 'safe',
      SECRET: expect.any(Secret) as Secret,
    });
    expect(found.SECRET.reveal()).toBe(good.SECRET);
    expect(Object.isFrozen(found)).toBe(true);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readEnvironment(schema, { ...good, PORT: '', HOST: ' ' })).toMatchObject({
      PORT: 4000,
      HOST: '127.0.0.1',
    });
  });

  it('tells all problems at once: the name, what is expected, the default', () => {
    const error = problemsOf({ PORT: '70000', HOST: 'a b', SECRET: 'short', MODE: 'slow' });
    expect(error.problems).toEqual([
      'PORT has a value that does not fit; expected a port from 0 to 65535 (0: any free port) (default: 4000)',
      'HOST has a value that does not fit; expected a host name or IP address, without port, such as 127.0.0.1 (default: 127.0.0.1)',
      'DATABASE_URL is not set; expected mysql://user:password@host:port/schema or sqlite:path/to/file (no default)',
      'SECRET has a value that does not fit; expected a secret of at least 32 bytes, as made by: openssl rand -base64 48 (no default)',
      'MODE has a value that does not fit; expected one of fast, safe (default: safe)',
    ]);
    expect(error.message.split('\n')).toHaveLength(6);
  });

  it('repeats no value, for any may be a secret', () => {
    const { message } = problemsOf({ DATABASE_URL: 'mysql://eco:hunter2@', SECRET: 'hunter2' });
    expect(message).not.toContain('hunter2');
  });
});

describe('the building blocks', () => {
  it.each(['0', '80', '65535'])('take the port %s', (text) => expect(port.parse(text)).toBe(Number(text)));
  it.each(['65536', '-1', '80a', '8e1', '0x50', ' 80'])('refuse the port "%s"', (text) =>
    expect(port.safeParse(text).success).toBe(false),
  );
  it.each(['127.0.0.1', '::1', '0.0.0.0', 'localhost', 'db-1.region.gov.cn'])('take the host %s', (text) =>
    expect(host.parse(text)).toBe(text),
  );
  it.each(['a b', 'host:80', 'http://host', '-a', 'a..b'])('refuse the host "%s"', (text) =>
    expect(host.safeParse(text).success).toBe(false),
  );
  it.each(['mysql://u:p@h:3306/s', 'mysql://u@h/s', 'sqlite:data/x.db', 'sqlite::memory:'])(
    'take %s',
    (text) => expect(databaseUrl.parse(text)).toBe(text),
  );
  it.each(['postgres://u:p@h/s', 'mysql://h/s', 'mysql://u:p@h', 'mysql://u:p@h/a/b', 'sqlite:', 'x.db'])(
    'refuse the database %s',
    (text) => expect(databaseUrl.safeParse(text).success).toBe(false),
  );
});

describe('a secret', () => {
  it('shows itself nowhere but in reveal', () => {
    const value = new Secret('hunter2');
    const seen = [
      `${value}`,
      String(value),
      JSON.stringify({ value }),
      inspect({ value }, { showHidden: true }),
    ];
    for (const text of [...seen, JSON.stringify(Object.entries(value))])
      expect(text).not.toContain('hunter2');
    expect(seen[2]).toBe('{"value":"[secret]"}');
    expect(value.reveal()).toBe('hunter2');
  });
});
