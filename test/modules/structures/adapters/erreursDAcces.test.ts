import { expect } from 'chai';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { erreursDAcces } from '../../../../src/modules/structures/adapters/http-web/acces/erreursDAcces.ts';
import { Abonnement } from '../../../../src/modules/structures/domain/abonnement/Abonnement.ts';
import * as erreurs from '../../../../src/modules/structures/domain/erreursDAcces.ts';
import { ErrorSentences } from '../../../../src/platform/http/ErrorTexts.ts';

const lien = { id: 1, rattachementId: 2, utilisateurId: 3, structureId: 4 };
const demande = Abonnement.demander(
  { ...lien, espace: 'MEMOIRES', niveau: 'MODIFICATION', commentaire: null },
  new Date('2026-03-02T09:00:00.000Z'),
);
demande.refuser('Non', 9, new Date('2026-03-02T10:00:00.000Z'));

const exemples = [
  new erreurs.PeriodeDAccesInversee('au'),
  new erreurs.PeriodesDisjointes({ du: null, au: jour('2026-06-30') }),
  new erreurs.PeriodeDuPrincipal('au'),
  new erreurs.AbonnementIntrouvable(1),
  new erreurs.AbonnementDejaDecide(demande.donnees),
  new erreurs.AbonnementModifieEntretemps(1),
  new erreurs.AbonnementDejaDemande('MEMOIRES'),
  new erreurs.EspaceNonAccorde('MEMOIRES'),
];

describe('erreursDAcces', () => {
  const phrases = new ErrorSentences([erreursDAcces]);

  it('dit chaque refus du domaine en français et en anglais', () => {
    expect(exemples.map(({ name }) => name)).to.have.members(Object.keys(erreurs));
    for (const exemple of exemples) {
      for (const langue of ['fr', 'en'] as const) {
        expect(phrases.has(langue, exemple.code), `${exemple.code} ${langue}`).to.equal(true);
        expect(phrases.sentence(langue, exemple.code, exemple)).to.match(/[.]$/);
      }
    }
  });

  it('dit ce qui a été décidé, et a les mêmes codes dans les deux langues', () => {
    const decide = new erreurs.AbonnementDejaDecide(demande.donnees);
    expect(phrases.sentence('fr', decide.code, decide)).to.include('refusée');
    expect(phrases.sentence('en', decide.code, decide)).to.include('refused');
    expect(Object.keys(erreursDAcces.en)).to.have.members(Object.keys(erreursDAcces.fr));
  });
});
