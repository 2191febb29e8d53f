import { expect } from 'chai';
import fc from 'fast-check';
import { Montant } from '../../../../src/kernel/domain/Montant.ts';
import { Quantite } from '../../../../src/kernel/domain/Quantite.ts';
import { montantDemande } from '../../../../src/modules/memoires/domain/LigneDeMemoire.ts';
import { montantTtc, totaux, totauxRetenus } from '../../../../src/modules/memoires/domain/montants.ts';
import { unDebours, uneLigne } from '../support/unMemoire.ts';

const TAUX = [0, 210, 550, 850, 1000, 2000];

const lignes = fc.array(
  fc.record({
    milliemes: fc.integer({ min: 0, max: 99_999_999 }),
    centimes: fc.integer({ min: 0, max: 9_999_999 }),
    taux: fc.constantFrom(...TAUX),
  }),
  { maxLength: 30 },
);

const enLignes = (saisies: readonly { milliemes: number; centimes: number; taux: number }[]) =>
  saisies.map(({ milliemes, centimes, taux }, rang) =>
    uneLigne({
      rang,
      quantite: Quantite.deMilliemes(milliemes),
      prixUnitaire: Montant.deCentimes(centimes),
      tauxTva: taux,
    }),
  );

/** Half-up division of whole numbers, in another way than the product's. */
const arrondi = (dividende: bigint, diviseur: bigint): bigint => {
  const quotient = dividende / diviseur;
  return 2n * (dividende % diviseur) >= diviseur ? quotient + 1n : quotient;
};

describe('montants du mémoire', () => {
  it('arrondit chaque ligne au centime le plus proche, le demi vers le haut', () => {
    const montant = (quantite: string, prix: string) =>
      montantDemande(
        uneLigne({ quantite: Quantite.lire(quantite)!, prixUnitaire: Montant.lire(prix)! }),
      )?.toString();
    expect(montant('0,5', '0,01')).to.equal('0.01');
    expect(montant('0,499', '0,01')).to.equal('0.00');
    expect(montant('2,5', '30')).to.equal('75.00');
    expect(montant('1,005', '1')).to.equal('1.01');
  });

  it('calcule la TVA par taux, sur la somme des lignes de ce taux', () => {
    const troisFois = [0, 1, 2].map((rang) =>
      uneLigne({ rang, prixUnitaire: Montant.deCentimes(2), tauxTva: 2000 }),
    );
    const total = totaux(troisFois, []);
    expect(total.tva.centimes).to.equal(1n);
    expect(total.ttc.centimes).to.equal(7n);
  });

  it('laisse les débours hors de la TVA et range les taux par ordre croissant', () => {
    const total = totaux(
      [
        uneLigne({ prixUnitaire: Montant.deCentimes(10_000) }),
        uneLigne({ tauxTva: 550, prixUnitaire: Montant.deCentimes(10_000) }),
      ],
      [unDebours({ montant: Montant.deCentimes(1_500) })],
    );
    expect(total.parTaux.map(({ tauxTva, tva }) => [tauxTva, tva.centimes])).to.deep.equal([
      [550, 550n],
      [2000, 2000n],
    ]);
    expect([total.ht, total.tva, total.debours, total.ttc].map(String)).to.deep.equal([
      '200.00',
      '25.50',
      '15.00',
      '240.50',
    ]);
  });

  it('compte au centime près, quelles que soient les lignes', () => {
    fc.assert(
      fc.property(
        lignes,
        fc.array(fc.integer({ min: 0, max: 9_999_999 }), { maxLength: 5 }),
        (saisies, frais) => {
          const total = totaux(
            enLignes(saisies),
            frais.map((centimes, rang) => unDebours({ rang, montant: Montant.deCentimes(centimes) })),
          );
          const ht = (taux: number): bigint =>
            saisies
              .filter((ligne) => ligne.taux === taux)
              .reduce(
                (somme, { milliemes, centimes }) =>
                  somme + arrondi(BigInt(milliemes) * BigInt(centimes), 1000n),
                0n,
              );
          const tva = (taux: number): bigint => arrondi(ht(taux) * BigInt(taux), 10_000n);
          const somme = (de: (taux: number) => bigint): bigint =>
            TAUX.reduce((total, taux) => total + de(taux), 0n);

          expect(total.ht.centimes).to.equal(somme(ht));
          expect(total.tva.centimes).to.equal(somme(tva));
          expect(total.debours.centimes).to.equal(frais.reduce((a, b) => a + BigInt(b), 0n));
          expect(total.ttc.centimes).to.equal(
            total.ht.centimes + total.tva.centimes + total.debours.centimes,
          );
          for (const { tauxTva, ht: base, tva: due } of total.parTaux) {
            expect([base.centimes, due.centimes]).to.deep.equal([ht(tauxTva), tva(tauxTva)]);
          }
        },
      ),
    );
  });

  it('ne connaît de montants retenus qu’après la décision', () => {
    expect(totauxRetenus([uneLigne()], [unDebours()])).to.equal(null);
    const retenus = totauxRetenus(
      [uneLigne({ montantRetenu: Montant.deCentimes(20_000) })],
      [unDebours({ montantRetenu: Montant.zero })],
    );
    expect([retenus?.ht, retenus?.tva, retenus?.debours, retenus?.ttc].map(String)).to.deep.equal([
      '200.00',
      '40.00',
      '0.00',
      '240.00',
    ]);
  });

  it('n’a pas de montant TTC tant que rien n’est saisi', () => {
    expect(montantTtc([], [])).to.equal(null);
    expect(montantTtc([uneLigne({ prixUnitaire: null })], [unDebours({ montant: null })])).to.equal(null);
    expect(montantTtc([uneLigne()], [])?.toString()).to.equal('277.50');
  });
});
