import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercuriusGateway from '@mercuriusjs/gateway';

const urls = JSON.parse(process.env.BENCH_DEPARTMENTS);
const files = JSON.parse(process.env.BENCH_FEDERATION_ONE);

const app = Fastify();
app.register(mercuriusGateway, {
  jit: 1,
  gateway: {
    services: Object.entries(files).map(([name, file]) => ({
      name,
      url: urls[name],
      schema: readFileSync(file, 'utf8'),
      mandatory: true,
      connections: 128,
    })),
  },
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
process.once('SIGTERM', () => process.exit(0));
