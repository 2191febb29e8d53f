import { LIMITES_DE_FLUX } from '../../domain/limites.ts';
import type { PieceDeDemande } from '../../domain/DemandeDePaiement.ts';
import type { CurseurXml } from './CurseurXml.ts';
import { FauteDeLecture } from './FauteDeLecture.ts';
import type { FichierOuvert } from './FichierOuvert.ts';
import { ouvrirZip } from './ouvrirZip.ts';
import type { Releve } from './Releve.ts';

const AUTRE = 'AUTRE';
const ZIP = 'application/zip';
const CODE_DE_TYPE = /^[A-Z][A-Z_]{1,39}$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The files that a facture holds, each as base64; a zip stands for the files inside of it, as Chorus Pro asks for. */
export const lirePieces = async (facture: CurseurXml, releve: Releve): Promise<readonly PieceDeDemande[]> => {
  releve.situer('pieces', facture.sous('AdditionalDocumentReference'));
  const pieces: PieceDeDemande[] = [];
  let reste: number = LIMITES_DE_FLUX.pieces;
  for (const reference of facture.tous('AdditionalDocumentReference')) {
    const objet = reference.sous('Attachment', 'EmbeddedDocumentBinaryObject');
    for (const { nom, contenu } of await ouvrir(reference, objet, reste, releve)) {
      reste -= contenu.length;
      releve.situer(`pieces.${pieces.length}`, objet);
      releve.situer(`pieces.${pieces.length}.type`, reference.sous('DocumentTypeCode'));
      pieces.push({ type: typeDe(reference), nom, contenu });
    }
  }
  return pieces;
};

const ouvrir = async (
  reference: CurseurXml,
  objet: CurseurXml,
  reste: number,
  releve: Releve,
): Promise<readonly FichierOuvert[]> => {
  const texte = objet.texte?.replace(/\s/g, '');
  if (texte === undefined) {
    releve.relever('obligatoire', objet);
    return [];
  }
  if (texte.length % 4 !== 0 || !BASE64.test(texte)) {
    releve.relever('piece-illisible', objet);
    return [];
  }
  const contenu = Buffer.from(texte, 'base64');
  const nom = nomSeul(objet.attribut('filename') ?? reference.sous('ID').texte ?? '');
  if (objet.attribut('mimeCode') !== ZIP && !estUnZip(contenu)) return [{ nom, contenu }];
  try {
    const fichiers = await ouvrirZip(contenu, reste);
    if (fichiers.length === 0) releve.relever('piece-illisible', objet);
    return fichiers.map((fichier) => ({ ...fichier, nom: nomSeul(fichier.nom) }));
  } catch (erreur) {
    if (!(erreur instanceof FauteDeLecture)) throw erreur;
    releve.relever(erreur.code === 'archive-excessive' ? 'piece-excessive' : 'piece-illisible', objet);
    return [];
  }
};

const estUnZip = (contenu: Buffer): boolean => contenu.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';

const nomSeul = (nom: string): string => nom.split(/[/\\]/).at(-1) ?? '';

/** DocumentTypeCode, unless it holds a kind of content as in E2; then DocumentDescription. */
const typeDe = (reference: CurseurXml): string =>
  ['DocumentTypeCode', 'DocumentDescription']
    .map((nom) => reference.sous(nom).texte ?? '')
    .find((texte) => CODE_DE_TYPE.test(texte)) ?? AUTRE;
