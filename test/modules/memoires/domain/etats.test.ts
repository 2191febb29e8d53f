import { expect } from 'chai';
import fc from 'fast-check';
import {
  actesPossibles,
  estFinal,
  ETATS,
  etatDe,
  transition,
  TRANSITIONS,
  type Acte,
  type CodeEtat,
} from '../../../../src/modules/memoires/domain/etats.ts';

const ACTES = [...new Set(TRANSITIONS.map(({ acte }) => acte))];

/** While it waits at the court, and for whom. */
const DETENTEURS = [
  ['MIS_A_DISPOSITION', 'agent'],
  ['PRIS_EN_CHARGE', 'agent'],
  ['COMPLETE', 'agent'],
  ['EN_TAXATION', 'magistrat'],
  ['CERTIFIE', 'paiement'],
  ['TAXE', 'paiement'],
  ['MIS_EN_PAIEMENT', 'paiement'],
] as const;

/** The table of the product, written a second time and by hand: état, act, next état, who. */
const ATTENDU: readonly (readonly [CodeEtat, Acte, CodeEtat, string])[] = [
  ['BROUILLON', 'MODIFIER', 'BROUILLON', 'prestataire'],
  ['BROUILLON', 'JOINDRE_PIECE', 'BROUILLON', 'prestataire'],
  ['BROUILLON', 'SUPPRIMER', 'SUPPRIME', 'prestataire'],
  ['BROUILLON', 'DEPOSER', 'MIS_A_DISPOSITION', 'prestataire'],
  ['MIS_A_DISPOSITION', 'PRENDRE_EN_CHARGE', 'PRIS_EN_CHARGE', 'agent'],
  ['MIS_A_DISPOSITION', 'REORIENTER', 'MIS_A_DISPOSITION', 'agent'],
  ['MIS_A_DISPOSITION', 'REFUSER', 'REFUSE', 'agent'],
  ['PRIS_EN_CHARGE', 'DEMANDER_COMPLEMENT', 'A_COMPLETER', 'agent'],
  ['PRIS_EN_CHARGE', 'CERTIFIER', 'CERTIFIE', 'agent'],
  ['PRIS_EN_CHARGE', 'TRANSMETTRE_POUR_TAXATION', 'EN_TAXATION', 'agent'],
  ['PRIS_EN_CHARGE', 'REFUSER', 'REFUSE', 'agent'],
  ['A_COMPLETER', 'JOINDRE_PIECE', 'A_COMPLETER', 'prestataire'],
  ['A_COMPLETER', 'COMPLETER', 'COMPLETE', 'prestataire'],
  ['A_COMPLETER', 'ABANDONNER', 'ABANDONNE', 'prestataire'],
  ['COMPLETE', 'DEMANDER_COMPLEMENT', 'A_COMPLETER', 'agent'],
  ['COMPLETE', 'CERTIFIER', 'CERTIFIE', 'agent'],
  ['COMPLETE', 'TRANSMETTRE_POUR_TAXATION', 'EN_TAXATION', 'agent'],
  ['COMPLETE', 'REFUSER', 'REFUSE', 'agent'],
  ['EN_TAXATION', 'TAXER', 'TAXE', 'magistrat'],
  ['EN_TAXATION', 'REFUSER', 'REFUSE', 'magistrat'],
  ['CERTIFIE', 'METTRE_EN_PAIEMENT', 'MIS_EN_PAIEMENT', 'paiement'],
  ['TAXE', 'METTRE_EN_PAIEMENT', 'MIS_EN_PAIEMENT', 'paiement'],
  ['MIS_EN_PAIEMENT', 'COMPTABILISER', 'PAYE', 'paiement'],
  ...DETENTEURS.flatMap(([etat, par]): (readonly [CodeEtat, Acte, CodeEtat, string])[] => [
    [etat, 'RELANCER', etat, 'prestataire'],
    [etat, 'REPONDRE_A_LA_RELANCE', etat, par],
  ]),
  ['REFUSE', 'ABANDONNER', 'ABANDONNE', 'prestataire'],
  ['REFUSE', 'DUPLIQUER', 'DUPLIQUE_APRES_REFUS', 'prestataire'],
];

describe('états du mémoire', () => {
  for (const { code } of ETATS) {
    it(`${code} : chaque acte mène où la table le dit, et les autres nulle part`, () => {
      for (const acte of ACTES) {
        const attendu = ATTENDU.find(([depuis, unActe]) => depuis === code && unActe === acte);
        const trouve = transition(code, acte);
        expect([acte, trouve?.vers, trouve?.par]).to.deep.equal([acte, attendu?.[2], attendu?.[3]]);
      }
    });
  }

  it('demande un motif codé pour refuser et pour demander un complément, et pour rien d’autre', () => {
    const motives = TRANSITIONS.filter(({ motif }) => motif !== null).map(({ acte, motif }) => [acte, motif]);
    expect(motives).to.deep.equal([
      ['DEMANDER_COMPLEMENT', 'COMPLEMENT'],
      ['REFUSER', 'REFUS'],
      ['REFUSER', 'REFUS'],
    ]);
  });

  it('finit dans quatre états', () => {
    expect(ETATS.map(({ code }) => code).filter(estFinal)).to.deep.equal([
      'PAYE',
      'DUPLIQUE_APRES_REFUS',
      'ABANDONNE',
      'SUPPRIME',
    ]);
  });

  it('ne laisse aucun chemin sortir de la table ni revenir au brouillon après un dépôt', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTES), { maxLength: 40 }), (actes) => {
        let etat: CodeEtat = 'BROUILLON';
        let depose = false;
        for (const acte of actes) {
          const pas = transition(etat, acte);
          expect(actesPossibles(etat).includes(acte)).to.equal(pas !== undefined);
          if (!pas) continue;
          etat = pas.vers;
          depose ||= acte === 'DEPOSER';
          expect(etatDe(etat).code).to.equal(etat);
          if (depose) expect(etat).not.to.be.oneOf(['BROUILLON', 'SUPPRIME']);
        }
      }),
    );
  });

  it('nomme chaque état en français, en anglais et pour les partenaires', () => {
    for (const { libelle, codeApi } of ETATS) {
      expect(libelle.fr).not.to.equal('');
      expect(libelle.en).not.to.equal('');
      expect(codeApi).to.match(/^[A-Z_]+$/);
    }
    expect(etatDe('REFUSE')).to.deep.include({ codeApi: 'REJETEE', famille: 'refuse' });
    expect(etatDe('A_COMPLETER').libelle.fr).to.equal('À compléter');
  });
});
