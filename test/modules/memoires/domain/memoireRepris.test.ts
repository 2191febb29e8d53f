import { expect } from 'chai';
import fc from 'fast-check';
import { Montant } from '../../../../src/kernel/domain/Montant.ts';
import type { MemoireRepris } from '../../../../src/modules/memoires/domain/MemoireRepris.ts';
import { TOUT_RETENU } from '../../../../src/modules/memoires/domain/Retenues.ts';
import {
  montantTtcDuMemoire,
  totaux,
  totauxDuMemoire,
  totauxRetenusDuMemoire,
} from '../../../../src/modules/memoires/domain/montants.ts';
import { DEPOSE_LE, unMemoire, uneLigne } from '../support/unMemoire.ts';

const PAR = { le: new Date('2026-12-25T09:00:00.000Z'), acteurId: 5, acteurNom: 'Agnès Roy' };
const euros = (valeur: number): Montant => Montant.deCentimes(valeur * 100);

const unRepris = (ecart: Partial<MemoireRepris> = {}): MemoireRepris => ({
  le: DEPOSE_LE,
  numero: '352093',
  numeroGarde: true,
  montants: { ht: euros(100), tva: euros(19), debours: euros(3), ttc: euros(125) },
  juridiction: 'TGI LYON',
  ...ecart,
});

describe('Mémoire repris', () => {
  it('garde les montants enregistrés, quels qu’ils soient', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }), { minLength: 4, maxLength: 4 }),
        (valeurs) => {
          const [ht, tva, debours, ttc] = valeurs.map((valeur) => Montant.deCentimes(valeur));
          if (!ht || !tva || !debours || !ttc) throw new Error('four amounts');
          const memoire = {
            lignes: [uneLigne()],
            debours: [],
            repris: unRepris({ montants: { ht, tva, debours, ttc } }),
          };

          expect(totauxDuMemoire(memoire)).to.deep.include({ ht, tva, debours, ttc });
          expect(montantTtcDuMemoire(memoire)).to.deep.equal(ttc);
        },
      ),
    );
  });

  it('compte ce qui ne fut pas enregistré', () => {
    const lignes = [uneLigne()];
    const repris = unRepris({ montants: { ht: null, tva: null, debours: null, ttc: euros(1) } });

    expect(totauxDuMemoire({ lignes, debours: [], repris })).to.deep.equal({
      ...totaux(lignes, []),
      ttc: euros(1),
    });
    expect(totauxDuMemoire({ lignes, debours: [], repris: unRepris({ montants: null }) })).to.deep.equal(
      totaux(lignes, []),
    );
  });

  it('retient les montants enregistrés quand rien n’est réduit, et compte dès qu’une ligne l’est', () => {
    const lignes = [uneLigne({ montantRepris: euros(100) })];
    const depose = unMemoire()
      .depose()
      .avec({ lignes, debours: [], repris: unRepris(), etat: 'PRIS_EN_CHARGE' });

    const certifie = depose.build();
    certifie.certifier(TOUT_RETENU, PAR);
    expect(totauxRetenusDuMemoire(certifie.etat)?.ttc).to.deep.equal(euros(125));

    const reduit = depose.build();
    reduit.certifier(
      { lignes: [{ rang: 0, montant: euros(50), motif: { code: 'AUTRE', texte: 'Moitié' } }], debours: [] },
      PAR,
    );
    expect(totauxRetenusDuMemoire(reduit.etat)?.ttc).to.deep.equal(euros(60));
  });

  it('ne retient pas plus que le montant enregistré d’une ligne', () => {
    const memoire = unMemoire()
      .depose()
      .avec({
        lignes: [uneLigne({ montantRepris: euros(100) })],
        debours: [],
        repris: unRepris(),
        etat: 'PRIS_EN_CHARGE',
      })
      .build();

    expect(() => {
      memoire.certifier({ lignes: [{ rang: 0, montant: euros(101), motif: null }], debours: [] }, PAR);
    }).to.throw();
  });
});
