import { errorOf, serve, type TestServer } from './testApp';

describe('cross-site rules', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serve({ pages: (app) => app.get('/', (_req, res) => void res.send('page')) });
  });
  afterAll(() => server.close());
  const send = (method: string, headers: Record<string, string>, body?: RequestInit['body']) =>
    fetch(`${server.url}/graphql`, { method, headers, body });
  const query = '{"query":"{ a }"}';

  it.each([
    'text/plain',
    'text/plain; charset=utf-8',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json, text/plain',
    'application/jsonx',
    'text/plain; application/json',
    'application/json; charset=utf-16',
    'application/json; charset=gbk',
    'application/json; charset=utf-8; charset=utf-7',
    'application/json; charset =utf-7',
  ])('refuse "%s" with 415, on POST and on GET', async (type) => {
    const res = await send('POST', { 'content-type': type }, query);
    expect(res.status).toBe(415);
    expect((await errorOf(res)).extensions['code']).toBe('UNSUPPORTED_MEDIA_TYPE');
    expect((await send('GET', { 'content-type': type })).status).toBe(415);
  });

  it('refuse a POST without a content type', async () => {
    const bytes = new TextEncoder().encode(query);
    expect((await send('POST', {}, bytes)).status).toBe(415);
    expect((await send('POST', {})).status).toBe(415);
  });

  it.each(['application/json', 'application/json;charset=utf-8', 'Application/JSON; charset="UTF-8"'])(
    'let "%s" pass',
    async (type) => {
      expect((await send('POST', { 'content-type': type }, query)).status).toBe(200);
    },
  );

  it.each(['cross-site', 'same-site', 'Cross-Site'])(
    'refuse a GET from %s, in both languages',
    async (site) => {
      const res = await send('GET', { 'sec-fetch-site': site });
      expect(res.status).toBe(400);
      const error = await errorOf(res);
      expect(error.extensions['code']).toBe('BAD_REQUEST');
      expect(error.message).toMatch(/another site/);
      const inChinese = await send('GET', { 'sec-fetch-site': site, 'accept-language': 'zh' });
      expect((await errorOf(inChinese)).message).toMatch(/其他站点/);
    },
  );

  it('let JSON pass wherever it comes from, for a browser asks before sending it', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' };
    expect((await send('POST', headers, query)).status).toBe(200);
  });

  it.each<Record<string, string>>([{}, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }])(
    'let a GET with %j reach the graph',
    async (headers) => {
      expect((await send('GET', headers)).status).toBe(200);
    },
  );

  it('answer the question before a cross-site request with no permission', async () => {
    const res = await send('OPTIONS', {
      origin: 'https://elsewhere.example',
      'sec-fetch-site': 'cross-site',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    });
    expect(res.status).toBe(400);
    expect([...res.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('do not stop a link to a page', async () => {
    const res = await fetch(`${server.url}/`, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(await res.text()).toBe('page');
  });
});
