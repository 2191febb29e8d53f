import { readConfig } from './bootstrap/config.ts';
import { serve } from './bootstrap/serve.ts';
import { stopOnSignal } from './bootstrap/stopOnSignal.ts';

try {
  const { stop } = await serve(readConfig());
  stopOnSignal(stop);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
