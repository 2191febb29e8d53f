import { inflateSync } from 'node:zlib';

export interface PdfLu {
  /** Every object of the file, as it is written, streams left out. */
  readonly objets: readonly string[];
  readonly metadonnees: string;
  /** What a reader would copy: each run of text on its line. */
  readonly texte: string;
}

interface Objet {
  readonly entete: string;
  readonly flux: Buffer | null;
}

/** Reads back what pdfkit wrote: objects, structure, and text through the ToUnicode tables of its fonts. */
export const lirePdf = (pdf: Buffer): PdfLu => {
  const objets = lireObjets(pdf);
  const polices = new Map<string, ReadonlyMap<string, string>>();
  const nomsDePolice = new Map<string, string>();
  for (const { entete } of objets.values()) {
    for (const [, nom = '', ref = ''] of entete.matchAll(/\/(F\d+) (\d+) 0 R/g)) nomsDePolice.set(nom, ref);
  }
  for (const [nom, ref] of nomsDePolice) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(objets.get(ref)?.entete ?? '')?.[1];
    const flux = table === undefined ? null : (objets.get(table)?.flux ?? null);
    if (flux) polices.set(nom, lireToUnicode(flux.toString('latin1')));
  }
  const pages = [...objets.values()].filter(({ flux }) => flux?.includes('BT\n') ?? false);
  return {
    objets: [...objets.values()].map(({ entete }) => entete),
    metadonnees:
      [...objets.values()]
        .map(({ flux }) => flux?.toString('utf8') ?? '')
        .find((flux) => flux.includes('<x:xmpmeta')) ?? '',
    texte: pages.map(({ flux }) => texteDe(flux!.toString('latin1'), polices)).join('\n'),
  };
};

const lireObjets = (pdf: Buffer): ReadonlyMap<string, Objet> => {
  const brut = pdf.toString('latin1');
  const objets = new Map<string, Objet>();
  for (const trouve of brut.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', corps = ''] = trouve;
    const debut = corps.indexOf('\nstream\n');
    const entete = debut < 0 ? corps : corps.slice(0, debut);
    const contenu =
      debut < 0 ? null : Buffer.from(corps.slice(debut + 8, corps.lastIndexOf('\nendstream')), 'latin1');
    objets.set(id, {
      entete,
      flux: contenu && (entete.includes('FlateDecode') ? inflateSync(contenu) : contenu),
    });
  }
  return objets;
};

const lireToUnicode = (cmap: string): ReadonlyMap<string, string> => {
  const table = new Map<string, string>();
  for (const [, debut = '', , liste = ''] of cmap.matchAll(
    /<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/gi,
  )) {
    [...liste.matchAll(/<([0-9a-f ]+)>/gi)].forEach(([, hexa = ''], rang) => {
      const glyphe = (Number.parseInt(debut, 16) + rang).toString(16).padStart(4, '0');
      table.set(glyphe, Buffer.from(hexa.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    });
  }
  return table;
};

const texteDe = (contenu: string, polices: ReadonlyMap<string, ReadonlyMap<string, string>>): string => {
  let police: ReadonlyMap<string, string> = new Map();
  const lignes: string[] = [];
  for (const [, nom, tableau] of contenu.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (nom !== undefined) police = polices.get(nom) ?? new Map();
    else {
      const glyphes = [...(tableau ?? '').matchAll(/<([0-9a-f]*)>/gi)]
        .map(([, hexa = '']) => hexa.toLowerCase())
        .join('');
      lignes.push((glyphes.match(/.{4}/g) ?? []).map((glyphe) => police.get(glyphe) ?? '\ufffd').join(''));
    }
  }
  return lignes.join('\n');
};
