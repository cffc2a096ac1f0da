import { afterAll, beforeAll, expect } from 'vitest';
import { Client, type ClientOptions } from './client.ts';

/**
 * One client for all tests of a file: its server starts before the first and
 * must end well after the last.
 *
 * @returns What gives the client once it is started.
 */
export function useClient(options: ClientOptions = {}): () => Client {
  let client: Client | null = null;
  beforeAll(async () => {
    client = await Client.start(options);
  });
  afterAll(async () => {
    expect(await client?.stop()).toBe(0);
  });
  return () => {
    if (client === null) throw new Error('The client is started before the first test, no earlier.');
    return client;
  };
}
