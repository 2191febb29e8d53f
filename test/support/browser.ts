import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const INSTALLE = '/usr/bin/chromium';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const REMEDE =
  'No browser starts for the journeys. Install Debian’s (apt-get install chromium), or what the one of the packages needs ' +
  '(npm ci; apt-get install libnss3 libnspr4 libexpat1).';

let started: Promise<Browser> | undefined;

/** One browser for the whole run: Debian's where it is installed, else the one of the packages. */
export const sharedBrowser = (): Promise<Browser> => (started ??= launch());

export const closeSharedBrowser = async (): Promise<void> => {
  const browser = await started?.catch(() => undefined);
  started = undefined;
  await browser?.close();
};

const launch = async (): Promise<Browser> => {
  try {
    const { chromium } = await import('playwright-core');
    if (existsSync(INSTALLE)) return await chromium.launch({ executablePath: INSTALLE, args: QUIET });
    const { default: packaged } = await import('@sparticuz/chromium');
    return await chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
  } catch (error) {
    throw new Error(REMEDE, { cause: error });
  }
};
