import { createLogger } from '#shared/observability/logger';

function logged(write: (log: ReturnType<typeof createLogger>) => void): {
  text: string;
  line: Record<string, unknown>;
} {
  let text = '';
  const log = createLogger({
    level: 'info',
    service: 'ecology',
    destination: { write: (chunk: string) => void (text += chunk) },
  });
  write(log);
  return { text, line: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}

describe('the log', () => {
  it('writes one line of JSON with service, level by name and time', () => {
    const { text, line } = logged((log) => log.info({ port: 4000 }, 'listening'));
    expect(line).toMatchObject({ level: 'info', service: 'ecology', port: 4000, msg: 'listening' });
    expect(line['time']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('keeps to its level', () => {
    expect(logged((log) => log.debug('noise')).text).toBe('');
  });

  it.each([
    'authorization',
    'Authorization',
    'token',
    'access_token',
    'password',
    'residentId',
    'resident_id',
    'phone',
    'idNo',
    'address',
    'secret',
    'set-cookie',
  ])('hides the field %s at any depth', (name) => {
    const { text, line } = logged((log) =>
      log.info({ [name]: 'canary', a: { b: [{ [name]: 'canary' }, { [name]: { deep: 'canary' } }] } }),
    );
    expect(text).not.toContain('canary');
    expect(line[name]).toBe('[redacted]');
  });

  it('hides fields of child loggers and of errors', () => {
    const failure = Object.assign(new Error('failed'), { token: 'canary', request: { phone: 'canary' } });
    const { text, line } = logged((log) => log.child({ password: 'canary' }).error({ err: failure }));
    expect(text).not.toContain('canary');
    expect(line).toMatchObject({
      password: '[redacted]',
      msg: 'failed',
      err: { type: 'Error', message: 'failed' },
    });
  });

  it('keeps stacks and causes of errors', () => {
    const { line } = logged((log) => log.error(new Error('outer', { cause: new Error('inner') })));
    expect((line['err'] as { stack: string }).stack).toMatch(/logger\.test/);
    expect(JSON.stringify(line)).toContain('inner');
  });

  it.each([
    [
      'the password of a database URL',
      'connect mysql://eco:canary@db:3306/ecology',
      'mysql://eco:[redacted]@db:3306',
    ],
    ['a password with an at sign', 'mysql://eco:can@canary@db/ecology', 'mysql://eco:[redacted]@db'],
    ['a bearer token', 'got Bearer canary.canary_canary-canary', 'got Bearer [redacted]'],
    ['a JWT', 'token eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJjYW5hcnkifQ.canary', 'token [redacted]'],
    ['a resident identity number', 'of 43028119900307123X.', 'of 430281000000000000.'],
    ['a mobile number', '电话13812345678。', '电话13800000000。'],
  ])('hides %s in messages, fields and errors', (_what, told, shown) => {
    for (const write of [
      (log: ReturnType<typeof createLogger>) => log.info(told),
      (log: ReturnType<typeof createLogger>) => log.info({ note: told }),
      (log: ReturnType<typeof createLogger>) => log.error(new Error(told)),
      (log: ReturnType<typeof createLogger>) => log.child({ note: told }).info('x'),
    ]) {
      const { text, line } = logged(write);
      expect(text).not.toContain(told);
      expect(text).not.toContain('canary');
      expect(JSON.stringify(line)).toContain(shown);
    }
  });

  it('stays JSON when a number looks like a mobile or identity number', () => {
    const { line } = logged((log) => log.info({ value: 13812345678, id: 430281199003071232 }));
    expect(line['value']).toBe(13800000000);
    expect(String(line['id'])).not.toContain('19900307');
  });

  it('leaves division codes, times and unified social credit codes alone', () => {
    const told = '430281103200 1763843488000 91430281MA4L45TH2D';
    expect(logged((log) => log.info({ told })).line['told']).toBe(told);
  });
});
