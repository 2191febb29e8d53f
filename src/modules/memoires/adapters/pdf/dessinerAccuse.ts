import { buffer } from 'node:stream/consumers';
import { DocumentBalise, type Cellule, type Style } from '../../../../platform/pdf/DocumentBalise.ts';
import type { AccusePresente, Rubrique } from './presentAccuse.ts';
import { textesDAccuse } from './textesDAccuse.ts';

const TITRE: Style = { taille: 20, graisse: 600, couleur: '#2d2c6e' };
const SOUS_TITRE: Style = { taille: 14, graisse: 600, couleur: '#2d2c6e' };
const COURANT: Style = { taille: 10.5 };
const CLE: Style = { taille: 10.5, couleur: '#57536a' };
const PETIT: Style = { taille: 9, couleur: '#57536a' };
const EMPREINTE: Style = { taille: 8 };

export interface Dessin {
  readonly accuse: AccusePresente;
  readonly creeLe: Date;
}

/** The same content gives the same bytes. */
export const dessinerAccuse = ({ accuse, creeLe }: Dessin): Promise<Buffer> => {
  const document = new DocumentBalise({
    titre: accuse.titre,
    auteur: accuse.produit,
    langue: accuse.langue,
    creeLe,
  });
  document.paragraphe(accuse.produit, { taille: 10.5, graisse: 600, couleur: '#57536a' }, { apres: 16 });
  document.paragraphe(accuse.titre, TITRE, { balise: 'H1', apres: 6 });
  document.paragraphe(accuse.chapeau, COURANT, { apres: 16 });
  for (const rubrique of accuse.rubriques) ecrireRubrique(document, rubrique);

  document.paragraphe(accuse.pieces.titre, SOUS_TITRE, { balise: 'H2', apres: 4 });
  const [piece, empreinte] = accuse.pieces.colonnes;
  document.tableau(
    [
      { titre: piece, largeur: document.largeur * 0.4 },
      { titre: empreinte, largeur: document.largeur * 0.6 },
    ],
    accuse.pieces.lignes.map(({ nom, type, taille, sha256 }): readonly Cellule[] => [
      [
        { texte: nom, style: COURANT },
        { texte: type, style: PETIT },
      ],
      [
        { texte: taille, style: COURANT },
        { texte: sha256, style: EMPREINTE },
      ],
    ]),
  );
  document.paragraphe(accuse.pieces.explication, PETIT, { apres: 16 });
  for (const mention of accuse.mentions) document.paragraphe(mention, COURANT);
  document.fermer(textesDAccuse[accuse.langue].page);
  return buffer(document.flux);
};

const ecrireRubrique = (document: DocumentBalise, { titre, lignes, montants }: Rubrique): void => {
  document.paragraphe(titre, SOUS_TITRE, { balise: 'H2', apres: 4 });
  document.tableau(
    [{ largeur: document.largeur * 0.38 }, { largeur: document.largeur * 0.62 }],
    lignes.map(({ cle, valeur }, rang): readonly Cellule[] => {
      const total = montants && rang === lignes.length - 1;
      const graisse = total ? 600 : 400;
      return [
        [{ texte: cle, style: total ? { ...COURANT, graisse } : CLE }],
        [{ texte: valeur, style: { ...COURANT, graisse, aDroite: montants } }],
      ];
    }),
  );
};
