import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const INSTALLE = '/usr/bin/chromium';
const options = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of the machine, or else the one of the packages. */
export const ouvrirNavigateur = async (): Promise<Browser> =>
  existsSync(INSTALLE)
    ? chromium.launch({ executablePath: INSTALLE, args: options })
    : chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args });
