import { expect } from 'chai';
import { LONGUEURS } from '../../../../../src/modules/memoires/domain/limites.ts';
import { freshDatabase } from '../../../../support/freshDatabase.ts';
import { referentiel } from '../../support/referentiel.ts';

/** What was written on the portal of origin, where no code of ours stands for it, is longer than a code. */
const CATEGORIE_D_ORIGINE = 100;

/** Each text of bounded length, and the bound that the domain gives it. */
const BORNES: Readonly<Record<string, number>> = {
  'memoires.categorie': CATEGORIE_D_ORIGINE,
  'memoires.type_prescription': LONGUEURS.typePrescription,
  'memoires.autorite': LONGUEURS.autorite,
  'memoires.numero_parquet': LONGUEURS.numeroParquet,
  'memoires.numero_engagement': LONGUEURS.numeroEngagement,
  'memoires.reference': LONGUEURS.reference,
  'recherche.reference': LONGUEURS.reference,
  'lignes.tarif_code': LONGUEURS.tarif,
  'lignes.unite': LONGUEURS.unite,
  'lignes.code_tva': LONGUEURS.codeTva,
  'lignes.motif_code': LONGUEURS.motif,
  'debours.motif_code': LONGUEURS.motif,
  'historique.motif_code': LONGUEURS.motif,
  'pieces.type': LONGUEURS.typePiece,
};

describe('longueurs des colonnes', () => {
  const database = freshDatabase('postgres');

  it('sont celles du domaine', async () => {
    const rows = await database().query<{ colonne: string; longueur: number }>({
      name: 'test.longueurs',
      text: `SELECT replace(table_name, 'memoires_', '') || '.' || column_name AS colonne,
        character_maximum_length AS longueur FROM information_schema.columns
        WHERE table_name LIKE 'memoires%' AND character_maximum_length IS NOT NULL`,
    });
    const trouvees = Object.fromEntries(rows.map(({ colonne, longueur }) => [colonne, longueur]));
    for (const [colonne, longueur] of Object.entries(BORNES))
      expect(trouvees[colonne], colonne).to.equal(longueur);
  });

  it('contiennent tous les codes du référentiel', () => {
    const exiger = (codes: readonly string[], maximum: number): void => {
      for (const code of codes) expect(code.length, code).to.be.at.most(maximum);
    };
    const codesDe = (liste: readonly { readonly code: string }[]) => liste.map(({ code }) => code);
    exiger(referentiel.categories(), LONGUEURS.categorie);
    exiger(codesDe(referentiel.typesPrescription()), LONGUEURS.typePrescription);
    exiger(codesDe(referentiel.typesPieces()), LONGUEURS.typePiece);
    exiger(codesDe(referentiel.unites()), LONGUEURS.unite);
    exiger(codesDe(referentiel.tauxTva()), LONGUEURS.codeTva);
    for (const nature of ['REFUS', 'COMPLEMENT', 'REDUCTION'] as const)
      exiger(codesDe(referentiel.motifs(nature)), LONGUEURS.motif);
  });
});
