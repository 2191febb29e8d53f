import { expect } from 'chai';
import { phraseDeProbleme } from '../../../../../../src/modules/memoires/adapters/http-web/commun/phraseDeProbleme.ts';
import type { Probleme } from '../../../../../../src/modules/memoires/domain/Probleme.ts';
import { verifier } from '../../../../../../src/modules/memoires/domain/verification.ts';
import { desFaits } from '../../../support/desFaits.ts';
import { referentiel } from '../../../support/referentiel.ts';
import { unDebours, uneLigne, unMemoire } from '../../../support/unMemoire.ts';

const probleme = (code: Probleme['code'], champ: string, params: Probleme['params'] = {}): Probleme => ({
  code,
  niveau: 'blocage',
  champ,
  etape: 1,
  params,
});

describe('phraseDeProbleme', () => {
  it('nomme la ligne et dit le remède', () => {
    expect(phraseDeProbleme(probleme('requis', 'lignes.2.quantite'), 'fr')).to.equal(
      'Ligne 3\u00a0: indiquez la quantité.',
    );
    expect(phraseDeProbleme(probleme('nul', 'debours.0.montant'), 'fr')).to.equal(
      'Débours 1\u00a0: la valeur est nulle. Corrigez-la, ou retirez la ligne.',
    );
    expect(phraseDeProbleme(probleme('requis', 'entete.juridictionId'), 'en')).to.equal(
      'Enter the court that receives the statement.',
    );
  });

  it('écrit les dates, les montants et les pièces comme on les lit', () => {
    expect(
      phraseDeProbleme(probleme('jour-a-venir', 'mission.debut', { jour: '2026-05-04' }), 'fr'),
    ).to.include('4 mai 2026');
    expect(
      phraseDeProbleme(probleme('retenue-superieure', 'lignes.0.montantRetenu', { demande: '231.25' }), 'fr'),
    ).to.include('231,25\u00a0€');
    expect(
      phraseDeProbleme(probleme('piece-manquante', 'pieces.DEVIS', { type: 'DEVIS' }), 'fr', () => 'Devis'),
    ).to.equal('Joignez la pièce obligatoire\u00a0: Devis.');
  });

  it('a une phrase propre à chaque champ que le dépôt exige, dans les deux langues', () => {
    const vide = unMemoire().avec({
      lignes: [uneLigne({ libelle: '', quantite: null, prixUnitaire: null, tauxTva: null })],
      debours: [unDebours({ libelle: '', montant: null })],
    });
    const faits = desFaits({
      serviceIds: [1],
      compteBancaireIds: [],
      piecesRequises: referentiel.piecesRequises('LABORATOIRE'),
    });
    const requis = verifier(vide.donnees, faits, new Date()).filter(({ code }) => code === 'requis');

    expect(requis).to.have.length.above(12);
    for (const langue of ['fr', 'en'] as const) {
      const phrases = requis.map((trouve) => phraseDeProbleme(trouve, langue));
      expect(new Set(phrases).size).to.equal(phrases.length);
      expect(phrases.join()).to.not.include('nécessaire au dépôt').and.not.include('needed to file');
    }
  });
});
