import { expect } from 'chai';
import fc from 'fast-check';
import { Montant } from '../../../../src/kernel/domain/Montant.ts';
import { Quantite } from '../../../../src/kernel/domain/Quantite.ts';
import {
  MontantTropGrand,
  QuantiteIntenable,
  TexteIllisible,
  TexteTropLong,
} from '../../../../src/modules/memoires/domain/erreursDeSaisie.ts';
import { montantDemande, type LigneSaisie } from '../../../../src/modules/memoires/domain/LigneDeMemoire.ts';
import {
  exigerLongueur,
  exigerPrestationsTenables,
  LONGUEURS,
  MONTANT_MAX,
} from '../../../../src/modules/memoires/domain/limites.ts';
import { nomDePiece } from '../../../../src/kernel/domain/piece/nomDePiece.ts';
import { NomDePieceInvalide } from '../../../../src/kernel/domain/piece/erreursDePiece.ts';
import { unDebours, uneLigne } from '../support/unMemoire.ts';

const refus = (lignes: readonly LigneSaisie[], debours = [unDebours()]): readonly [string, string] | null => {
  try {
    exigerPrestationsTenables(lignes, debours);
    return null;
  } catch (erreur) {
    return [(erreur as Error).name, (erreur as { champ?: string }).champ ?? ''];
  }
};

describe('limites du mémoire', () => {
  it('refuse ce qui dépasse, et ce qu’aucune base ne garde', () => {
    expect(() => exigerLongueur('reference', 'x'.repeat(51), LONGUEURS.reference)).to.throw(TexteTropLong);
    for (const texte of ['a\0b', '\ud800', 'fin \udfff'])
      expect(() => exigerLongueur('reference', texte, 50), JSON.stringify(texte)).to.throw(TexteIllisible);
    exigerLongueur('reference', '😀'.repeat(25), 50);
    expect(() => nomDePiece('\ud800.pdf')).to.throw(NomDePieceInvalide);
  });

  it('nomme la case du montant ou de la quantité qui ne tient pas', () => {
    const grand = Montant.deCentimes(MONTANT_MAX.centimes + 1n);
    const lignes = (ecart: Partial<LigneSaisie>) => [uneLigne(), uneLigne({ rang: 1, ...ecart })];
    expect(refus(lignes({}))).to.equal(null);
    expect(refus(lignes({ prixUnitaire: grand }))).to.deep.equal([
      MontantTropGrand.name,
      'lignes.1.prixUnitaire',
    ]);
    expect(refus(lignes({ prixUnitaire: MONTANT_MAX, quantite: Quantite.deMilliemes(1_001) }))).to.deep.equal(
      [MontantTropGrand.name, 'lignes.1.prixUnitaire'],
    );
    for (const milliemes of [-1n, 10n ** 12n, 10n ** 30n]) {
      expect(refus(lignes({ prixUnitaire: null, quantite: Quantite.deMilliemes(milliemes) }))).to.deep.equal([
        QuantiteIntenable.name,
        'lignes.1.quantite',
      ]);
    }
    expect(refus([], [unDebours({ montant: grand })])).to.deep.equal([
      MontantTropGrand.name,
      'debours.0.montant',
    ]);
    expect(refus(lignes({ prixUnitaire: MONTANT_MAX }))).to.deep.equal([MontantTropGrand.name, 'lignes']);
  });

  it('ne laisse passer que des montants que les colonnes contiennent', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (prix, milliemes) => {
        const ligne = uneLigne({
          prixUnitaire: Montant.deCentimes(prix),
          quantite: Quantite.deMilliemes(milliemes),
        });
        if (refus([ligne]) !== null) return;
        for (const nombre of [prix, milliemes, montantDemande(ligne)!.centimes])
          expect(Number.isSafeInteger(Number(nombre))).to.equal(true);
      }),
    );
  });
});
