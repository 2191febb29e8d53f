import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { galerie } from './galerie.tsx';
import { ouvrirNavigateur } from './navigateur.ts';
import { ouvrirGalerie } from './serveurDeGalerie.ts';

/** Not a test: `node --import=tsx test/platform/web/captures.ts <folder> [page …]` writes one PNG a page and width. */
const [dossier = 'var/captures', ...choisies] = process.argv.slice(2);
const serveur = await ouvrirGalerie(join(process.cwd(), 'dist/public'));
const navigateur = await ouvrirNavigateur();
mkdirSync(dossier, { recursive: true });
for (const width of [1280, 768, 360]) {
  const page = await navigateur.newPage({ viewport: { width, height: width === 360 ? 740 : 900 } });
  for (const nom of choisies.length > 0 ? choisies : Object.keys(galerie)) {
    await page.goto(`${serveur.adresse}/${nom}`);
    await page.waitForSelector('html[data-pret]', { state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(dossier, `${nom}-${width}.png`), fullPage: true });
  }
  await page.close();
}
await navigateur.close();
await serveur.fermer();
