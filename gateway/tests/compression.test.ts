import { gunzipSync } from 'node:zlib';
import { request as httpRequest } from 'node:http';
import { startFixtureGraph } from './fixtures/fixtureGraph';

let graph: Awaited<ReturnType<typeof startFixtureGraph>>;
beforeAll(async () => void (graph = await startFixtureGraph({ env: { COMPRESS_FROM: '100' } })));
afterAll(() => graph.close());

interface Reply {
  readonly encoding: string | undefined;
  readonly vary: string | undefined;
  readonly bytes: Buffer;
}

const send = (query: string, headers: Record<string, string>): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const body = JSON.stringify({ query });
    const sent = httpRequest(
      `${graph.url}/graphql`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': body.length, ...headers },
      },
      (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () => {
          const { vary, 'content-encoding': encoding } = res.headers;
          resolve({ encoding, vary, bytes: Buffer.concat(chunks) });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

const publicList = '{ enterprises { uscc name a: name b: name c: name } one: enterprises { uscc name } }';
const withPhones = '{ enterprises { uscc name phone a: name b: name } }';

describe('compression of answers', () => {
  it('gives public data compressed to who takes it, by either way in, and the same to all others', async () => {
    const plain = await send(publicList, {});
    expect(plain).toMatchObject({ encoding: undefined, vary: 'accept-encoding' });
    for (let way = 0; way < 2; way++) {
      const compressed = await send(publicList, { 'accept-encoding': 'br;q=1, gzip;q=0.8' });
      expect(compressed.encoding).toBe('gzip');
      expect(gunzipSync(compressed.bytes).equals(plain.bytes)).toBe(true);
    }
  });

  it.each(['', 'identity', 'gzip;q=0', 'gzip; q=0.0, br', 'gzipped'])(
    'is left out for %j',
    async (header) => {
      expect((await send(publicList, { 'accept-encoding': header })).encoding).toBeUndefined();
    },
  );

  it('is never done to what is above public, nor to short answers', async () => {
    const authorization = `Bearer ${await graph.tokenOf('all-seeing')}`;
    for (let way = 0; way < 2; way++) {
      const personal = await send(withPhones, { 'accept-encoding': 'gzip', authorization });
      expect(personal).toMatchObject({ encoding: undefined, vary: undefined });
      expect(JSON.parse(personal.bytes.toString())).not.toHaveProperty('errors');
      expect((await send('{ __typename }', { 'accept-encoding': 'gzip' })).encoding).toBeUndefined();
    }
  });
});
