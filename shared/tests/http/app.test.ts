import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { AppError } from '#shared/errors/appError';
import { errorOf, serve, type TestServer } from './testApp';

const json = { 'content-type': 'application/json' };

describe('the HTTP app', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serve({
      makeRequestId: () => 'made-by-the-test',
      pages: (app) => app.get('/', (_req, res) => void res.type('html').send('<p>一域</p>')),
    });
  });
  afterAll(() => server.close());
  beforeEach(() => void (server.lines.length = 0));
  const post = (body: RequestInit['body'], headers: Record<string, string> = json) =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers, body });

  it('sends safe headers with every answer and names no software', async () => {
    for (const path of ['/', '/graphql', '/health/live', '/nowhere', '/broken']) {
      const { headers } = await fetch(server.url + path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-request-id')).toBe('made-by-the-test');
      expect([headers.get('x-powered-by'), headers.get('server'), headers.get('etag')]).toEqual([
        null,
        null,
        null,
      ]);
    }
  });

  it.each([
    ['abcd-EFGH_1234', 'abcd-EFGH_1234'],
    ['short', 'made-by-the-test'],
    ['a'.repeat(65), 'made-by-the-test'],
    ['has spaces in it', 'made-by-the-test'],
    ['new\\nline{}<script>', 'made-by-the-test'],
  ])('answers the request id "%s" with "%s"', async (came, given) => {
    const res = await fetch(`${server.url}/graphql`, { headers: { 'x-request-id': came } });
    expect(res.headers.get('x-request-id')).toBe(given);
    expect(((await res.json()) as { facts: object }).facts).toEqual({ requestId: given, language: 'en' });
  });

  it('gives routes the object and the very bytes of the body', async () => {
    const sent = '{"query" : "{ 区域 { name } }"}';
    const res = await post(sent, { 'content-type': 'application/json; charset=UTF-8' });
    expect(await res.json()).toMatchObject({ body: { query: '{ 区域 { name } }' }, bytes: sent });
  });

  it.each([
    ['half a document', '{ "not a JSON'],
    ['two documents', '{}{}'],
    ['bytes that are not utf-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ['an array', '[{"query":"{ a }"}]'],
    ['a string', '"query"'],
    ['null', 'null'],
    ['an empty text', ''],
    ['nothing', undefined],
  ])('answers %s with BAD_REQUEST', async (_what, body) => {
    const res = await post(body);
    expect(res.status).toBe(400);
    expect(res.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const error = await errorOf(res);
    expect(error.extensions).toEqual({ code: 'BAD_REQUEST', service: 'test', requestId: 'made-by-the-test' });
    expect(error.message).not.toMatch(/SyntaxError|position|not a JSON/);
  });

  it('answers in Chinese to those who prefer it, and in the media type asked for', async () => {
    const res = await post('{', {
      ...json,
      'accept-language': 'zh-CN,en;q=0.5',
      accept: 'application/graphql-response+json',
    });
    expect(res.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect((await errorOf(res)).message).toMatch(/^请求体不是/);
  });

  it('takes a body at the limit and refuses one above it, announced or not', async () => {
    const ofLength = (length: number) => `{"query":"${'x'.repeat(length - 12)}"}`;
    expect((await post(ofLength(1_000))).status).toBe(200);
    const res = await post(ofLength(1_001));
    expect(res.status).toBe(413);
    expect((await errorOf(res)).extensions['code']).toBe('REQUEST_TOO_LARGE');
    const status = await new Promise((resolve, reject) => {
      const sending = request(`${server.url}/graphql`, { method: 'POST', headers: json }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sending.on('error', reject);
      sending.write(ofLength(600));
      sending.end(ofLength(600));
    });
    expect(status).toBe(413);
  });

  it('refuses compressed bodies', async () => {
    const res = await post(gzipSync('{"query":"{ a }"}'), { ...json, 'content-encoding': 'gzip' });
    expect(res.status).toBe(415);
    expect((await errorOf(res)).extensions['code']).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  it('answers an unknown path with 404 in JSON', async () => {
    const res = await fetch(`${server.url}/nowhere?token=x`);
    expect(res.status).toBe(404);
    expect((await errorOf(res)).extensions['code']).toBe('NOT_FOUND');
    expect((await fetch(`${server.url}/%E0%A4%A`)).status).toBe(404);
  });

  it('hides what failed inside, and logs it with the request id', async () => {
    const res = await fetch(`${server.url}/broken`);
    expect(res.status).toBe(500);
    const text = await res.text();
    expect(text).not.toMatch(/10\.2\.3\.4|ECONNREFUSED|stack|at .*\.ts/);
    expect(text).toContain('INTERNAL_SERVER_ERROR');
    const line = server.lines.find((each) => each.includes('10.2.3.4')) ?? '';
    expect(line).toContain('made-by-the-test');
  });

  it('cuts off an answer that failed halfway', async () => {
    await expect(fetch(`${server.url}/cut`).then((res) => res.text())).rejects.toThrow();
    expect(server.lines.join()).toContain('too late');
  });

  it('logs a request without its query string', async () => {
    await (await fetch(`${server.url}/graphql?query=canary`)).text();
    const line = server.lines.find((each) => each.includes('"msg":"request"')) ?? '';
    expect(JSON.parse(line)).toMatchObject({
      method: 'GET',
      path: '/graphql',
      status: 200,
      wasAborted: false,
    });
    expect(server.lines.join()).not.toContain('canary');
  });

  it('asks for a bearer token with 401, and gives a code of the table its status', async () => {
    const failing = await serve({
      routes: (app) => {
        app.get('/:code', (req) => {
          throw new AppError(req.params.code as 'UNAUTHENTICATED', { en: 'no', zh: '否' });
        });
      },
    });
    try {
      const res = await fetch(`${failing.url}/UNAUTHENTICATED`);
      expect([res.status, res.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      expect((await fetch(`${failing.url}/AUDIT_UNAVAILABLE`)).status).toBe(503);
      expect((await fetch(`${failing.url}/BAD_USER_INPUT`)).status).toBe(400);
    } finally {
      await failing.close();
    }
  });
});
