import { buffer } from 'node:stream/consumers';
import { DocumentBalise, type Cellule, type Style } from '../../../../platform/pdf/DocumentBalise.ts';
import type { CompteRenduPresente, ErreurPresentee } from '../presentCompteRendu.ts';
import { textesDe } from '../textes/textesDe.ts';

const TITRE: Style = { taille: 20, graisse: 600, couleur: '#2d2c6e' };
const SOUS_TITRE: Style = { taille: 14, graisse: 600, couleur: '#2d2c6e' };
const INTERTITRE: Style = { taille: 11.5, graisse: 600 };
const COURANT: Style = { taille: 10.5 };
const CLE: Style = { taille: 10.5, couleur: '#57536a' };
const PETIT: Style = { taille: 9 };

export interface DessinDeCompteRendu {
  readonly compteRendu: CompteRenduPresente;
  readonly creeLe: Date;
}

/** The same content gives the same bytes. */
export const dessinerCompteRendu = ({ compteRendu, creeLe }: DessinDeCompteRendu): Promise<Buffer> => {
  const { langue, numero } = compteRendu;
  const textes = textesDe(langue);
  const titre = textes.compteRenduDe(numero);
  const document = new DocumentBalise({ titre, auteur: textes.produit, langue, creeLe });
  document.paragraphe(textes.produit, { taille: 10.5, graisse: 600, couleur: '#57536a' }, { apres: 16 });
  document.paragraphe(titre, TITRE, { balise: 'H1', apres: 6 });
  document.paragraphe(`${compteRendu.etat}. ${compteRendu.recapitulatif}`, COURANT, { apres: 16 });
  document.tableau(
    [{ largeur: document.largeur * 0.3 }, { largeur: document.largeur * 0.7 }],
    compteRendu.faits.map(({ cle, valeur }) => [
      [{ texte: cle, style: CLE }],
      [{ texte: valeur, style: valeur.length > 60 ? PETIT : COURANT }],
    ]),
  );
  ecrireLesMemoires(document, compteRendu);
  if (compteRendu.refus.length > 0)
    document.paragraphe(textes.refus.titre, SOUS_TITRE, { balise: 'H2', apres: 6 });
  for (const { reference, erreurs } of compteRendu.refus) {
    document.paragraphe(textes.refus.une(reference), INTERTITRE, { balise: 'H3', apres: 4 });
    ecrireLesErreurs(document, compteRendu, erreurs, ({ lieu }) => lieu);
  }
  if (compteRendu.techniques.length > 0) {
    document.paragraphe(textes.techniques.titre, SOUS_TITRE, { balise: 'H2', apres: 6 });
    ecrireLesErreurs(
      document,
      compteRendu,
      compteRendu.techniques,
      ({ fichier, lieu }) => `${fichier}, ${lieu}`,
    );
  }
  document.fermer(textes.page);
  return buffer(document.flux);
};

const ecrireLesMemoires = (document: DocumentBalise, { memoires, langue }: CompteRenduPresente): void => {
  if (memoires.length === 0) return;
  const { memoires: textes } = textesDe(langue);
  document.paragraphe(textes.titre, SOUS_TITRE, { balise: 'H2', apres: 4 });
  document.tableau(
    [textes.numero, textes.reference, textes.destinataire].map((titre) => ({
      titre,
      largeur: document.largeur / 3,
    })),
    memoires.map(({ numero, reference, destinataire }) =>
      [numero, reference, destinataire].map((texte): Cellule => [{ texte, style: COURANT }]),
    ),
  );
};

const ecrireLesErreurs = (
  document: DocumentBalise,
  { langue }: CompteRenduPresente,
  erreurs: readonly ErreurPresentee[],
  lieuDe: (erreur: ErreurPresentee) => string,
): void => {
  const { refus } = textesDe(langue);
  document.tableau(
    [
      { titre: refus.lieu, largeur: document.largeur * 0.34 },
      { titre: refus.faute, largeur: document.largeur * 0.33 },
      { titre: refus.remede, largeur: document.largeur * 0.33 },
    ],
    erreurs.map((erreur) =>
      [lieuDe(erreur), erreur.faute, erreur.remede].map((texte): Cellule => [{ texte, style: PETIT }]),
    ),
  );
};
