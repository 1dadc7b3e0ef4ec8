import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { departments, type BenchDepartment } from './graph';

/** What the parent may tell a department. */
export type Mood = 'well' | 'hung';

/** As long as a query of an indexed row takes. */
const answerMs = 2;

const [name = 'firms'] = process.argv.slice(2) as BenchDepartment[];
const { answer } = departments[name];
let mood: Mood = 'well';
const hung = new Set<ServerResponse>();

const respond = (res: ServerResponse): void => {
  res.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
};
const server = createServer((req, res) => {
  req.resume().once('end', () => {
    if (mood === 'well') {
      setTimeout(respond, answerMs, res);
      return;
    }
    hung.add(res);
    res.once('close', () => hung.delete(res));
  });
});

// Nothing stays behind when the parent ends, however it ends.
process.once('disconnect', () => process.exit());
process.on('message', (told: Mood) => {
  mood = told;
  if (mood === 'well') hung.forEach(respond);
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` });
});
