import type { RootHookObject } from 'mocha';
import { closeSharedBrowser } from './browser.ts';
import { dropModels } from './testDatabases.ts';
import { stopTestServer } from './testServer.ts';

/** What the whole run shares is started by the first test that needs it, and stopped here. */
export const mochaHooks: RootHookObject = {
  async afterAll() {
    try {
      await closeSharedBrowser();
      await dropModels();
    } finally {
      await stopTestServer();
    }
  },
};
