import type { TextView } from '../../src/execution/plan/text/textView';
import { at, fetchOf, firmsFetch, firmsSdl as sdl, need, sequence } from './firms';
import { answering, executorOf, requestFor, type Answering } from './planned';

const rows =
  '{"firms":[{"__typename":"Firm","id":"é1","name":"A\\n文"},{"__typename":"Firm","id":"2","name":null},{"__typename":"Firm","id":"é1","name":"A"}]}';
const registry: Answering = () => `{"data":${rows}}`;
const market: Answering = ({ variables }) => {
  const list = variables?.['representations'] as { id: string }[];
  return `{"data":{"_entities":[${list.map(({ id }) => `{"score":${id.length},"deep":{"x":1.5e0,"y":2}}`.replace('1.5e0', '1')).join()}]}}\n`;
};
const plan = sequence(
  fetchOf('registry', '{firms{__typename id name}}'),
  at(['firms', '@'], firmsFetch('market', 'score deep{x y}')),
);

/** Both answers of an executor, as they would be sent, and what was asked for each. */
async function bothWays(text: string, departments: Record<string, Answering>, ofPlan = plan) {
  const sent: string[] = [];
  const noting = Object.fromEntries(
    Object.entries(departments).map(([name, answer]): [string, Answering] => [
      name,
      (operation) => {
        sent.push(`${name} ${JSON.stringify(operation)}`);
        return answer(operation);
      },
    ]),
  );
  const executor = executorOf({ sdl, plan: ofPlan, transports: answering(noting, 'TEXT') });
  const object = await executor.run(requestFor(text));
  const sentForObject = sent.splice(0);
  const request = requestFor(text);
  const answer = await executor.runText(request);
  expect(sent).toEqual(sentForObject);
  expect(request.asked.count).toBe(sent.length);
  return { object, answer, counts: executor.counts };
}

describe('texts of departments', () => {
  it('are cut and joined to the letter of what objects would print', async () => {
    const text = '{ firms { score t: __typename deep { y } name id u: __typename } root: __typename }';
    const { object, answer, counts } = await bothWays(text, {
      registry,
      market: ({ variables }) => {
        const list = variables?.['representations'] as { id: string }[];
        return `{"data":{"_entities":[${list.map(() => '{"score":1,"deep":{"x":1,"y":2}}').join()}]}}`;
      },
    });
    expect(counts).toEqual({ text: 1, object: 0, reasons: {} });
    const latin1 = 'latin1' in answer ? answer.latin1 : '';
    expect(Buffer.from(latin1, 'latin1').toString()).toBe(JSON.stringify(object.data));
    expect(JSON.stringify(object.data)).toContain('"name":"A\\n文"');
  });

  const unexpected: [string, Partial<Record<'registry' | 'market', Answering>>][] = [
    [
      'an error beside the data',
      {
        market: () => ({
          errors: [{ message: 'no' }],
          data: { _entities: [{ score: 1, deep: null }, null] },
        }),
      },
    ],
    [
      'an entity that is not there',
      { market: () => '{"data":{"_entities":[null,{"score":1,"deep":null}]}}' },
    ],
    [
      'one entity too many',
      {
        market: () =>
          '{"data":{"_entities":[{"score":1,"deep":null},{"score":1,"deep":null},{"score":1,"deep":null}]}}',
      },
    ],
    ['spaces', { registry: () => `{ "data": ${rows}}` }],
    [
      'another order of fields',
      { registry: () => '{"data":{"firms":[{"id":"1","__typename":"Firm","name":"A"}]}}' },
    ],
    [
      'a field more',
      { registry: () => '{"data":{"firms":[{"__typename":"Firm","id":"1","name":"A","x":1}]}}' },
    ],
    ['a field less', { registry: () => '{"data":{"firms":[{"__typename":"Firm","id":"1"}]}}' }],
    [
      'an escape that need not be',
      { registry: () => '{"data":{"firms":[{"__typename":"Firm","id":"1","name":"\\u0041\\/"}]}}' },
    ],
    [
      'a control character',
      { registry: () => '{"data":{"firms":[{"__typename":"Firm","id":"1","name":"A\nB"}]}}' },
    ],
    ['another type', { registry: () => '{"data":{"firms":[{"__typename":"Shop","id":"1","name":"A"}]}}' }],
    ['no key', { registry: () => '{"data":{"firms":[{"__typename":"Firm","id":null,"name":"A"}]}}' }],
    [
      'a number where a text belongs',
      { registry: () => '{"data":{"firms":[{"__typename":"Firm","id":"1","name":7}]}}' },
    ],
    [
      'a number printed longer than need be',
      { market: () => '{"data":{"_entities":[{"score":1.0,"deep":null},{"score":1e2,"deep":null}]}}' },
    ],
    [
      'a zero below zero',
      { market: () => '{"data":{"_entities":[{"score":-0,"deep":null},{"score":1,"deep":null}]}}' },
    ],
    [
      'a fraction where none belongs',
      { market: () => '{"data":{"_entities":[{"score":0.5,"deep":null},{"score":1,"deep":null}]}}' },
    ],
    ['an answer cut short', { registry: () => `{"data":${rows}` }],
    ['something after the answer', { registry: () => `{"data":${rows}} x` }],
    ['extensions', { registry: () => `{"data":${rows},"extensions":{}}` }],
    ['null for a list', { registry: () => '{"data":{"firms":[null]}}' }],
  ];
  it.each(unexpected)(
    'with %s are put together from objects, and nobody is asked twice',
    async (_what, answers) => {
      const { object, answer, counts } = await bothWays('{ firms { id name score deep { x y } } }', {
        registry,
        market,
        ...answers,
      });
      expect(counts.reasons).toEqual({ 'unexpected answer': 1 });
      expect(answer).toEqual(object);
      expect(JSON.stringify(answer)).toBe(JSON.stringify(object));
    },
  );

  it.each([
    ['0', '7', '123456789012345', '-12'],
    ['0.5', '-0.25', '123.456', '10'],
  ])('keep numbers that are printed as they are read: %s %s %s %s', async (...numbers) => {
    const answer = `{"data":{"firms":[${numbers.map((share) => `{"share":${share}}`).join()}]}}`;
    const {
      object,
      counts,
      answer: text,
    } = await bothWays(
      '{ firms { share } }',
      { registry: () => answer },
      sequence(fetchOf('registry', '{firms{share}}')),
    );
    expect(counts.text).toBe(1);
    expect(text).toEqual({ latin1: JSON.stringify(object.data) });
  });

  it.each([
    ['0.0000001', '1e-7'],
    ['0.50', '0.5'],
    ['12345678901234567890', '12345678901234567000'],
    ['1E3', '1000'],
  ])('leave a number to objects that prints otherwise: %s', async (share, printed) => {
    const { counts, answer } = await bothWays(
      '{ firms { share } }',
      { registry: () => `{"data":{"firms":[{"share":${share}}]}}` },
      sequence(fetchOf('registry', '{firms{share}}')),
    );
    expect(counts.reasons).toEqual({ 'unexpected answer': 1 });
    expect(JSON.stringify(answer)).toBe(`{"data":{"firms":[{"share":${printed}}]}}`);
  });

  it('that are no UTF-8 are left to objects', async () => {
    const bytes = Buffer.from(`{"data":{"firms":[{"name":"A\xff"}]}}`, 'latin1');
    const transports = answering({ registry }, 'TEXT');
    const way = transports.get('registry');
    if (!way) throw new Error('There is a department.');
    const executor = executorOf({
      sdl,
      plan: sequence(fetchOf('registry', '{firms{name}}')),
      transports: new Map([['registry', { ...way, sendText: async () => bytes }]]),
    });
    expect(await executor.runText(requestFor('{ firms { name } }'))).toEqual({
      data: { firms: [{ name: 'A\ufffd' }] },
    });
  });
});

describe('an operation is not answered with texts', () => {
  const one = sequence(fetchOf('registry', '{firms{id}}'));
  const all: [string, string, typeof plan][] = [
    ['condition', '{ firms { id @skip(if: false) } }', one],
    ['mutation', 'mutation { close(id: 1) }', sequence(fetchOf('registry', 'mutation{close(id:1)}'))],
    ['abstract type', '{ subject { id } }', sequence(fetchOf('registry', '{subject{__typename id}}'))],
    ['split field', '{ firms { id name } }', one],
    [
      'nested key',
      '{ firms { score } }',
      sequence(
        fetchOf('registry', '{firms{__typename id deep{x}}}'),
        at(['firms', '@'], firmsFetch('registry', 'score', ['id', need('deep', [need('x')])])),
      ),
    ],
    [
      'rewrite',
      '{ firms { id } }',
      sequence({
        ...fetchOf('registry', '{firms{id}}'),
        outputRewrites: [{ kind: 'KeyRenamer', path: ['firms', 'id'], renameKeyTo: 'id' }],
      }),
    ],
  ];
  it.each(all)('for its %s', async (reason, text, ofPlan) => {
    const transports = answering({ registry: () => ({ data: {} }) }, 'TEXT');
    const executor = executorOf({ sdl, plan: ofPlan, transports });
    expect(await executor.runText(requestFor(text))).toHaveProperty('data');
    expect(executor.counts).toEqual({ text: 0, object: 1, reasons: { [reason]: 1 } });
  });

  it('where a department is in this process', async () => {
    const executor = executorOf({
      sdl,
      plan: one,
      transports: answering({ registry: () => ({ data: { firms: [] } }) }, 'OBJECTS'),
    });
    expect(await executor.runText(requestFor('{ firms { id } }'))).toEqual({ data: { firms: [] } });
    expect(executor.counts.reasons).toEqual({ transport: 1 });
  });
});

describe('what was asked for beside the client’s own fields', () => {
  const view: TextView = {
    hidden: { typename: 'yiyuTypename', entity: 'yiyuKey' },
    isRow: (path) => ['firms', 'firms.deep', 'firms.partners'].includes(path.join('.')),
  };
  const text = '{ firms { id deep { y } partners { name yiyuKey: id } yiyuKey: id } }';
  const ofPlan = sequence(
    fetchOf('registry', '{firms{__typename id yiyuKey:id}}'),
    at(['firms', '@'], firmsFetch('market', 'deep{y} partners{name yiyuKey:id}')),
  );
  const departments: Record<string, Answering> = {
    registry: () =>
      '{"data":{"firms":[{"__typename":"Firm","id":"1","yiyuKey":"1"},{"__typename":"Firm","id":"1","yiyuKey":"1"}]}}',
    market: () => '{"data":{"_entities":[{"deep":{"y":2},"partners":[{"name":"B","yiyuKey":"文"}]}]}}',
  };

  it('is left out, and rows are told wherever they stand', async () => {
    const executor = executorOf({ sdl, plan: ofPlan, transports: answering(departments, 'TEXT') });
    const noted: unknown[] = [];
    const answer = await executor.runText(requestFor(text), view, (type, key) => noted.push([type, key]));
    const shown = '{"id":"1","deep":{"y":2},"partners":[{"name":"B"}]}';
    expect(answer).toEqual({ latin1: `{"firms":[${shown},${shown}]}` });
    const each = [
      ['Firm', '1'],
      ['Deep', null],
      ['Firm', '文'],
    ];
    expect(noted).toEqual([...each, ...each]);
  });

  it('is all there, and no row is told, when it comes as objects', async () => {
    const executor = executorOf({ sdl, plan: ofPlan, transports: answering(departments, 'OBJECTS') });
    const noted: unknown[] = [];
    const transports = answering({ ...departments, market: () => ({ data: { _entities: [null] } }) }, 'TEXT');
    const other = executorOf({ sdl, plan: ofPlan, transports });
    for (const one of [executor, other]) {
      const answer = await one.runText(requestFor(text), view, (type, key) => noted.push([type, key]));
      expect(answer).toMatchObject({ data: { firms: [{ yiyuKey: '1' }, { yiyuKey: '1' }] } });
    }
    expect(noted).toEqual([]);
  });
});
