import { setImmediate } from 'node:timers/promises';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { LIMITES_DE_FLUX } from '../../domain/limites.ts';
import type { ElementXml } from './ElementXml.ts';
import { FauteDeLecture } from './FauteDeLecture.ts';

/** Characters between two rests: others have the processor meanwhile. */
const MORCEAU = 262_144;

interface Ouvert extends ElementXml {
  readonly enfants: ElementXml[];
  texte: string;
}

/**
 * The tree of an XML, read as a stream. No DOCTYPE: without it there is no entity to expand and nothing to fetch.
 * @throws FauteDeLecture
 */
export const lireXml = async (contenu: Uint8Array): Promise<ElementXml> => {
  const texte = decoder(contenu);
  const parser = new SaxesParser({ xmlns: true, position: true });
  const pile: Ouvert[] = [];
  let racine: ElementXml | undefined;
  let elements = 0;
  let attributs = 0;
  const refuser = (code: FauteDeLecture['code'], params: FauteDeLecture['params'] = {}): never => {
    throw new FauteDeLecture(code, params, parser.line, parser.column + 1);
  };

  parser.on('doctype', () => refuser('doctype-interdit'));
  parser.on('error', ({ message }) => refuser('xml-illisible', { cause: message.replace(/^\d+:\d+: /, '') }));
  const compter = (): void => {
    elements += 1;
    if (elements > LIMITES_DE_FLUX.elements) refuser('xml-excessif');
  };
  parser.on('opentagstart', () => {
    compter();
    attributs = 0;
    if (pile.length >= LIMITES_DE_FLUX.profondeur) refuser('xml-excessif');
  });
  parser.on('attribute', () => {
    compter();
    attributs += 1;
    if (attributs > LIMITES_DE_FLUX.attributs) refuser('xml-excessif');
  });
  parser.on('opentag', (balise) => {
    const ouvert = ouvrir(balise, parser.line, parser.column + 1);
    pile.at(-1)?.enfants.push(ouvert);
    racine ??= ouvert;
    pile.push(ouvert);
  });
  const ecrire = (morceau: string): void => {
    const dernier = pile.at(-1);
    if (dernier) dernier.texte += morceau;
  };
  parser.on('text', ecrire);
  parser.on('cdata', ecrire);
  parser.on('closetag', () => void pile.pop());

  for (let place = 0; place < texte.length; place += MORCEAU) {
    parser.write(texte.slice(place, place + MORCEAU));
    await setImmediate();
  }
  parser.close();
  return racine ?? refuser('xml-illisible', { cause: 'no root element' });
};

const ouvrir = ({ local, uri, attributes }: SaxesTagNS, ligne: number, position: number): Ouvert => ({
  nom: local,
  uri,
  attributs: Object.fromEntries(
    Object.values(attributes).map((attribut) => [attribut.local, attribut.value]),
  ),
  enfants: [],
  texte: '',
  ligne,
  position,
});

const DECLARATION = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

/** In the encoding that a mark or the declaration tells; UTF-8 otherwise. */
const decoder = (contenu: Uint8Array): string => {
  const [a, b] = contenu;
  const marque = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  const debut = Buffer.from(contenu.subarray(0, 300)).toString('latin1').replace(/^ï»¿/, '');
  const encodage = marque ?? DECLARATION.exec(debut)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(encodage, { fatal: true }).decode(contenu);
  } catch {
    throw new FauteDeLecture('xml-illisible', { cause: `encoding ${encodage}` }, 1, 1);
  }
};
