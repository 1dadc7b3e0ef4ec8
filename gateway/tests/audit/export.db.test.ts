import { createHash } from 'node:crypto';
import { departmentError } from '#shared/errors/departmentError';
import { openAppendFile } from '#shared/audit/appendFile';
import { grantTo, under } from './grantedRegion';
import { startTestGraph, type TestGraph } from '../startTestGraph';
import { cellsIn, exportsOf, lastObject, list, rowsIn, unzipped, type Exports } from './exportFixture';
import { removeFolders, until } from './auditFixture';

afterAll(removeFolders);

const filter = 'first: 50, filter: { region: "430224" }';
const row = 'uscc name phone legalRep { name } licences(first: 3) { nodes { no kind } } region { name }';
const columns = 'uscc,name,phone,legalRep.name,licences.nodes.no,licences.nodes.kind,region.name';

/** Before an answer of market supervision goes on: it may fail, or wait. */
const market = { asked: 0, before: async (_nth: number): Promise<void> => undefined };

/** Of the audit log. */
const disk = { isFull: false };

let graph: TestGraph;
let exports: Exports;
beforeAll(async () => {
  graph = await startTestGraph({
    openAuditFile: async (file) => {
      const real = await openAppendFile(file);
      const write = async (bytes: Buffer): Promise<void> => {
        if (disk.isFull) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
        return real.write(bytes);
      };
      return { ...real, write };
    },
    onAnswer: async (department) => {
      if (department === 'market-supervision') await market.before(++market.asked);
    },
  });
  exports = exportsOf(graph);
});
afterAll(() => graph.close());
beforeEach(() => {
  market.asked = 0;
  market.before = async () => undefined;
});

/** The list as the graph answers it page by page. */
async function listed(query: string, as: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await graph.query(query, { after }, as);
    const { nodes, pageInfo } = data.enterprises as {
      nodes: Record<string, unknown>[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}

describe('an export', () => {
  const query = list(filter, row);
  const as = 'lead-market-supervision';

  it('as jsonl has each row of the list as the graph answers it, between its watermark and its end', async () => {
    const { status, text, headers, id } = await exports.take({ query, format: 'jsonl' });
    expect([status, headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    const rows = await listed(query, as);
    expect(rows.length).toBeGreaterThan(150);
    expect(rowsIn(text)).toEqual(rows);
    expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({
      _watermark: {
        export: id,
        subject: 'persona:lead-market-supervision',
        organisation: '株洲市市场监督管理局',
        purpose: 'CASE_HANDLING',
        grant: null,
        operation: 'Firms',
        document: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        notice: {
          zh: expect.stringContaining('内部资料') as string,
          en: expect.stringContaining('Confidential') as string,
        },
      },
    });
    expect(lastObject(text)).toEqual({
      _end: {
        complete: true,
        rows: rows.length,
        pages: Math.ceil(rows.length / 50),
        manifest: `/graphql/export/${id}/manifest`,
      },
    });
  });

  it('as csv has the columns of the document in its order, lists joined, and its watermark in comments', async () => {
    const { text, bytes, id } = await exports.take({ query, format: 'csv' });
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const lines = text.slice(1).trimEnd().split('\r\n');
    const comments = lines.filter((line) => line.startsWith('#'));
    for (const fact of [
      id,
      'persona:lead-market-supervision',
      '株洲市市场监督管理局',
      'CASE_HANDLING',
      'Firms',
      '内部资料',
      'Confidential',
    ])
      expect(comments.join('\n')).toContain(fact);
    const [header, ...cells] = lines.filter((line) => !line.startsWith('#'));
    expect(header).toBe(columns);
    const rows = (await listed(query, as)) as {
      uscc: string;
      name: string;
      phone: string;
      legalRep: { name: string } | null;
      licences: { nodes: { no: string; kind: string }[] };
      region: { name: string };
    }[];
    expect(rows.some(({ licences }) => licences.nodes.length > 1)).toBe(true);
    expect(cells).toEqual(
      rows.map((one) =>
        [
          one.uscc,
          one.name,
          one.phone,
          one.legalRep?.name ?? '',
          one.licences.nodes.map(({ no }) => no).join('; '),
          one.licences.nodes.map(({ kind }) => kind).join('; '),
          one.region.name,
        ].join(','),
      ),
    );
  });

  it('as xlsx is a workbook with the same cells, a sheet with the watermark, and it printed on every page', async () => {
    const csv = (await exports.take({ query, format: 'csv' })).text.slice(1).trimEnd().split('\r\n');
    const { bytes, headers, id } = await exports.take({ query, format: 'xlsx' });
    expect(headers.get('content-type')).toContain('spreadsheetml');
    const files = unzipped(bytes);
    expect(files.get('xl/workbook.xml')).toMatch(/name="水印".*name="数据"/);
    const data = cellsIn(files.get('xl/worksheets/sheet2.xml'));
    expect(data.map((cells) => cells.join(','))).toEqual(csv.filter((line) => !line.startsWith('#')));
    const marks = cellsIn(files.get('xl/worksheets/sheet1.xml'))
      .map((cells) => cells.join(' '))
      .join('\n');
    for (const fact of [id, 'persona:lead-market-supervision', '内部资料', 'Confidential', 'complete'])
      expect(marks).toContain(fact);
    expect(files.get('xl/worksheets/sheet2.xml')).toMatch(
      /<oddHeader>.*persona:lead-market-supervision.*<oddFooter>.*内部资料/,
    );
  });

  it('asks each page as a request of its own, which the log has with its intent and outcome', async () => {
    const { id, bytes } = await exports.take({ query, format: 'csv' });
    const { manifest } = await exports.manifestOf(id);
    const records = exports.records();
    const of = (type: string) =>
      manifest.pages.map(
        ({ request }) => records.filter((one) => one.type === type && one.request === request).length,
      );
    expect(manifest.pages.length).toBeGreaterThan(2);
    expect(new Set(manifest.pages.map(({ request }) => request)).size).toBe(manifest.pages.length);
    expect(of('intent')).toEqual(manifest.pages.map(() => 1));
    expect(of('outcome')).toEqual(manifest.pages.map(() => 1));
    const [first] = manifest.pages;
    expect(records.filter(({ type, request }) => type === 'export' && request === first?.request)).toEqual([
      expect.objectContaining({ bytes: bytes.length, rows: manifest.rows }),
    ]);
  });

  it('is proved by its manifest: of its bytes, of each page, and in the log; an altered one is not', async () => {
    const { id, bytes } = await exports.take({ query, format: 'jsonl' });
    const { text, manifest } = await exports.manifestOf(id);
    const sha256 = (end: number) => createHash('sha256').update(bytes.subarray(0, end)).digest('hex');
    expect(manifest).toMatchObject({
      ...{
        format: 'yiyu-export/1',
        complete: true,
        subject: 'persona:lead-market-supervision',
        fileFormat: 'jsonl',
      },
      ...{
        node: 'gateway-1',
        bytes: bytes.length,
        sha256: sha256(bytes.length),
        rows: rowsIn(bytes.toString()).length,
      },
    });
    for (const page of manifest.pages) expect(page.sha256).toBe(sha256(page.bytes));
    expect(await exports.verify(text)).toMatchObject({ status: 0 });
    const altered = await exports.verify(text.replace(`"rows":${manifest.rows}`, '"rows":7'));
    expect([altered.status, altered.stderr]).toEqual([
      1,
      expect.stringContaining('no record of an export names this manifest'),
    ]);
  });

  it('leaves denied fields out, says which, and keeps masked values masked', async () => {
    const { text, id } = await exports.take({ query, format: 'jsonl' }, 'officer-ecology');
    const rows = rowsIn(text) as { phone: null; legalRep: { name: string } | null }[];
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ phone }) => phone))).toEqual(new Set([null]));
    const { manifest } = await exports.manifestOf(id, 'officer-ecology');
    expect(manifest.denied).toContain('enterprises.nodes.phone');
    const names = (rowsIn((await exports.take({ query, format: 'jsonl' })).text) as typeof rows).map(
      ({ legalRep }) => legalRep?.name,
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) if (name != null) expect(name).toMatch(/^..?\*+$/);
  });

  it('ends where a department goes down, and goes on there to the same rows', async () => {
    const whole = rowsIn((await exports.take({ query, format: 'jsonl' })).text);
    market.asked = 0;
    market.before = async (nth) => {
      if (nth === 3) throw departmentError('SUBGRAPH_UNAVAILABLE', 'market-supervision');
    };
    const cut = await exports.take({ query, format: 'jsonl' });
    expect(cut.status).toBe(200);
    const { _end: end } = lastObject(cut.text) as { _end: { after: string } };
    expect(end).toMatchObject({
      complete: false,
      code: 'SUBGRAPH_UNAVAILABLE',
      after: expect.any(String) as string,
    });
    const first = await exports.manifestOf(cut.id);
    expect(first.manifest).toMatchObject({ complete: false, rows: rowsIn(cut.text).length });
    market.before = async () => undefined;

    const again = await exports.take({ query, format: 'jsonl', after: end.after, continues: cut.id });
    expect([...rowsIn(cut.text), ...rowsIn(again.text)]).toEqual(whole);
    const second = await exports.manifestOf(again.id);
    expect(second.manifest.continues).toMatchObject([
      {
        export: cut.id,
        bytes: first.manifest.bytes,
        sha256: first.manifest.sha256,
        rows: first.manifest.rows,
      },
    ]);
    expect(second.manifest.pages.map((page) => page.export)).toEqual([
      ...first.manifest.pages.map(() => cut.id),
      ...second.manifest.pages.slice(first.manifest.pages.length).map(() => again.id),
    ]);
    expect(second.manifest.pages.reduce((sum, page) => sum + page.rows, 0)).toBe(whole.length);
    expect(await exports.verify(first.text, second.text)).toMatchObject({ status: 0 });
  });

  it.each(['csv', 'xlsx'])('that was cut says so in a %s', async (format) => {
    market.before = async (nth) => {
      if (nth === 2) throw departmentError('SUBGRAPH_UNAVAILABLE', 'market-supervision');
    };
    const { bytes, id } = await exports.take({ query, format });
    const { manifest } = await exports.manifestOf(id);
    const words =
      format === 'csv' ? bytes.toString('utf8') : (unzipped(bytes).get('xl/worksheets/sheet3.xml') ?? '');
    expect(words).toContain('INCOMPLETE 未完成: SUBGRAPH_UNAVAILABLE');
    expect(words).toContain(`after: ${manifest.pages.at(-1)?.endCursor ?? 'a cursor'}`);
    expect(manifest.complete).toBe(false);
  });

  it('asks no more pages of departments once its client went away, and is on record as cut', async () => {
    const client = new AbortController();
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    market.before = async (nth) => {
      if (nth === 3) await held;
    };
    const response = await exports.ask({ query, format: 'csv' }, as, { signal: client.signal });
    const id = response.headers.get('x-export-id') ?? '';
    await response.body?.getReader().read();
    await until(() => market.asked === 3);
    client.abort();
    const before = exports.records().length;
    // The gateway hears of it before it has the page: the connection is closed when another request has come and gone.
    await graph.query('{ __typename }');
    goOn();
    let manifest = await exports.manifestOf(id);
    while (manifest.status !== 200) manifest = await exports.manifestOf(id);
    expect(manifest.manifest.complete).toBe(false);
    expect(market.asked).toBe(3);
    expect(
      exports
        .records()
        .slice(before)
        .filter(({ type }) => type === 'export'),
    ).toHaveLength(1);
    // Its place is free again: two more run at the same time.
    const two = await Promise.all([1, 2].map(() => exports.take({ query, format: 'csv' })));
    expect(two.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('that cannot be put on record is not whole and says so, though its rows were public', async () => {
    const names = list('first: 50, filter: { region: "430224" }', 'name');
    disk.isFull = true;
    const { text, id } = await exports.take({ query: names, format: 'jsonl' });
    disk.isFull = false;
    expect(lastObject(text)).toMatchObject({
      _end: { complete: false, code: 'AUDIT_UNAVAILABLE', after: null },
    });
    expect((await exports.manifestOf(id)).status).toBe(404);
    let status = 0;
    while (status !== 200) ({ status } = await exports.take({ query, format: 'jsonl' }));
  });

  it('under a grant takes its budget page by page, and ends with it', async () => {
    const cases =
      'query Cases($after: String) { ecologyCases(first: 20, after: $after) { nodes { caseNo noticedOn } pageInfo { hasNextPage endCursor } } }';
    const body = { query: cases, format: 'jsonl' };
    const wanted = { coordinates: ['EcologyCase.noticedOn'], level: 'CLEAR', maxQueries: 2 } as const;
    const grant = await grantTo(graph, wanted, ['lead-ecology', 'supervisor']);
    const { text, id } = await exports.take(body, 'auditor', under(grant));
    expect(rowsIn(text)).toHaveLength(40);
    expect(lastObject(text)).toMatchObject({ _end: { complete: false, code: 'GRANT_EXPIRED' } });
    const { manifest, text: proof } = await exports.manifestOf(id, 'auditor');
    expect(manifest).toMatchObject({ purpose: 'SPECIAL_AUDIT', grant, rows: 40, complete: false });
    expect(await exports.verify(proof)).toMatchObject({ status: 0 });
    const without = await exports.take(body, 'auditor');
    expect([without.status, without.text]).toEqual([400, expect.stringContaining('PURPOSE_REQUIRED')]);
  });

  it('lets one subject run two at a time', async () => {
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    market.before = () => held;
    const two = [1, 2].map(() => exports.take({ query, format: 'csv' }));
    await until(() => market.asked >= 2);
    const third = await exports.take({ query, format: 'csv' });
    expect([third.status, lastObject(third.text)]).toMatchObject([
      429,
      { errors: [{ extensions: { code: 'RATE_LIMITED' } }] },
    ]);
    goOn();
    await Promise.all(two);
  });

  it('has a manifest for whoever made it alone, and none for the public', async () => {
    const { id } = await exports.take({
      query: list('first: 1, filter: { region: "430224002" }', 'name'),
      format: 'csv',
    });
    expect((await exports.manifestOf(id)).status).toBe(200);
    expect((await exports.manifestOf(id, 'lead-ecology')).status).toBe(404);
    expect((await exports.manifestOf(id, 'public')).status).toBe(404);
    expect((await exports.manifestOf('..%2f..%2fkeys%2faudit')).status).toBe(404);
    expect((await exports.take({ query, format: 'csv' }, 'public')).status).toBe(401);
  });

  it('goes on for its own caller, with its own document, variables and format, after the end of a page', async () => {
    const page = list('first: 100, filter: { region: "430224" }', 'name');
    const { id } = await exports.take({ query: page, format: 'csv' });
    const after = (await exports.manifestOf(id)).manifest.pages[0]?.endCursor;
    const answers = [
      await exports.take({ query: page, format: 'csv', after, continues: id }, 'lead-ecology'),
      await exports.take({ query: list(filter, 'uscc'), format: 'csv', after, continues: id }),
      await exports.take({ query: page, format: 'jsonl', after, continues: id }),
      await exports.take({ query: page, variables: { x: 1 }, format: 'csv', after, continues: id }),
      await exports.take({ query: page, format: 'csv', after: 'elsewhere', continues: id }),
      await exports.take({ query: page, format: 'csv', continues: id }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400]);
    expect((await exports.take({ query: page, format: 'csv', after, continues: id })).status).toBe(200);
  });
});
