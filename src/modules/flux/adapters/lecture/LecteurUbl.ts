import type { DocumentDeFlux, LecteurDeFlux } from '../../application/ports/LecteurDeFlux.ts';
import { FauteDeLecture } from './FauteDeLecture.ts';
import type { FichierOuvert } from './FichierOuvert.ts';
import { lireFacture } from './lireFacture.ts';
import { lireXml } from './lireXml.ts';
import { ouvrirTarGz } from './ouvrirTarGz.ts';
import { ouvrirZip } from './ouvrirZip.ts';

/** An XML, or a zip or tar.gz of several: told by the content, whatever the name says. */
export class LecteurUbl implements LecteurDeFlux {
  async *lire(nomFichier: string, contenu: Uint8Array): AsyncGenerator<DocumentDeFlux> {
    let fichiers: readonly FichierOuvert[];
    try {
      fichiers = await ouvrir({ nom: nomFichier, contenu });
    } catch (erreur) {
      yield enErreur(erreur, nomFichier);
      return;
    }
    let rang = 0;
    for (const { nom, contenu: octets } of fichiers) {
      try {
        if (!estDuXml(octets)) throw new FauteDeLecture('fichier-inconnu');
        yield { lu: await lireFacture(await lireXml(octets), nom, rang) };
      } catch (erreur) {
        yield enErreur(erreur, nom);
      }
      rang += 1;
    }
  }
}

const ouvrir = async (fichier: FichierOuvert): Promise<readonly FichierOuvert[]> => {
  const [a, b] = fichier.contenu;
  const archive = a === 0x50 && b === 0x4b ? ouvrirZip : a === 0x1f && b === 0x8b ? ouvrirTarGz : undefined;
  if (!archive) return [fichier];
  const fichiers = (await archive(fichier.contenu)).filter(({ nom }) => !estDuSysteme(nom));
  if (fichiers.length === 0) throw new FauteDeLecture('archive-vide');
  return fichiers;
};

/** What some systems add to the archives that they make. */
const estDuSysteme = (nom: string): boolean => /(^|\/)(__MACOSX\/|\.)/.test(nom.replace(/^\.\//, ''));

/** Also in UTF-16, with its mark. */
const estDuXml = (contenu: Uint8Array): boolean =>
  /^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\0]*</.test(
    Buffer.from(contenu.subarray(0, 100)).toString('latin1'),
  );

const enErreur = (erreur: unknown, fichier: string): DocumentDeFlux => {
  if (!(erreur instanceof FauteDeLecture)) throw erreur;
  const { code, params, ligne, position } = erreur;
  return { erreur: { code, params, fichier: fichier.slice(0, 300), balise: null, ligne, position } };
};
