// A thread that has what a worker of a page has, and nothing of Node: runs the script it is given as one.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

const { MessageChannel, TextDecoder, TextEncoder, clearTimeout, setTimeout } = globalThis;

const scope = createContext({
  MessageChannel,
  TextDecoder,
  TextEncoder,
  clearTimeout,
  console,
  performance,
  setTimeout,
  addEventListener: () => undefined,
  postMessage: (message) => parentPort.postMessage(message),
});
runInContext('globalThis.self = globalThis;', scope);
runInContext(readFileSync(workerData, 'utf8'), scope, { filename: workerData });
parentPort.on('message', (data) => scope.onmessage({ data }));
