import type { Command } from '../platform/cli/Command.ts';
import type { Config } from '../platform/config/Config.ts';
import { serve } from './serve.ts';
import { stopOnSignal } from './stopOnSignal.ts';

export const serveCommand = (config: Config): Command => ({
  nom: 'serve',
  description: 'Serve the site and run its jobs, until a signal stops it',
  ecrit: false,
  run: async () => {
    const { stop } = await serve(config);
    stopOnSignal(stop);
    await new Promise(() => undefined);
  },
});
