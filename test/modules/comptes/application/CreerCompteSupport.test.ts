import { expect } from 'chai';
import { ActiverCompte } from '../../../../src/modules/comptes/application/ActiverCompte.ts';
import { CreerCompteSupport } from '../../../../src/modules/comptes/application/CreerCompteSupport.ts';
import { CompteDejaConnu } from '../../../../src/modules/comptes/domain/erreurs.ts';
import { directUnitOfWork, testIds } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { unBancDEssai, type BancDEssai } from '../support/unBancDEssai.ts';
import { MOT_DE_PASSE, unUtilisateur } from '../support/unUtilisateur.ts';

const demande = { courriel: 'support@exemple.fr', nom: 'Durand', prenom: 'Noa', aBlanc: false };

describe('CreerCompteSupport', () => {
  let banc: BancDEssai;
  let creer: CreerCompteSupport;

  beforeEach(() => {
    banc = unBancDEssai();
    const { utilisateurs, jetons, events, clock } = banc;
    creer = new CreerCompteSupport(utilisateurs, jetons, events, directUnitOfWork, testIds, clock);
  });

  it('crée un compte du support que son lien active', async () => {
    const jeton = await creer.execute(demande);

    const { utilisateurs, jetons, choix, events, clock } = banc;
    const activer = new ActiverCompte(utilisateurs, jetons, choix, events, directUnitOfWork, clock);
    const id = await activer.execute({ jeton: jeton ?? '', motDePasse: MOT_DE_PASSE, courrielContact: null });
    expect(await banc.etatDe(id)).to.include({
      courriel: 'support@exemple.fr',
      support: true,
      statut: 'ACTIF',
    });
  });

  it('donne un lien neuf quand il est redemandé avant l’activation', async () => {
    const premier = await creer.execute(demande);
    const second = await creer.execute(demande);

    expect(second).to.be.a('string').that.does.not.equal(premier);
    expect(banc.utilisateurs.etats.size).to.equal(1);
  });

  it('n’élève pas un compte qui existe déjà', async () => {
    const { id, courriel } = await banc.connait(unUtilisateur().build());
    const { courriel: enAttente } = await banc.connait(unUtilisateur().aActiver().build());

    await rejection(creer.execute({ ...demande, courriel }), CompteDejaConnu);
    await rejection(creer.execute({ ...demande, courriel: enAttente }), CompteDejaConnu);
    expect((await banc.etatDe(id)).support).to.equal(false);
  });

  it('ne garde rien à blanc', async () => {
    expect(await creer.execute({ ...demande, aBlanc: true })).to.equal(undefined);
    expect(banc.utilisateurs.etats.size).to.equal(0);
  });
});
