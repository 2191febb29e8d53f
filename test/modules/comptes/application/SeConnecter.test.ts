import { expect } from 'chai';
import { SeConnecter } from '../../../../src/modules/comptes/application/SeConnecter.ts';
import { ConnexionRefusee } from '../../../../src/modules/comptes/domain/erreurs.ts';
import { directUnitOfWork } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { MINUTE, unBancDEssai, type BancDEssai } from '../support/unBancDEssai.ts';
import { hacheDe, MOT_DE_PASSE, unUtilisateur } from '../support/unUtilisateur.ts';

describe('SeConnecter', () => {
  let banc: BancDEssai;
  let seConnecter: SeConnecter;

  beforeEach(() => {
    banc = unBancDEssai();
    const { utilisateurs, facteurs, hacheur, tentatives, events, clock } = banc;
    seConnecter = new SeConnecter(
      utilisateurs,
      facteurs,
      hacheur,
      tentatives,
      events,
      directUnitOfWork,
      clock,
    );
  });

  it('rend la personne et date sa connexion, quelle que soit la casse de l’adresse', async () => {
    const { id, courriel } = await banc.connait(unUtilisateur().build());

    const entree = await seConnecter.execute({
      courriel: ` ${courriel.toUpperCase()}`,
      motDePasse: MOT_DE_PASSE,
    });

    expect(entree).to.deep.equal({ utilisateurId: id, codeAttendu: false });
    expect((await banc.etatDe(id)).connexionCourante).to.deep.equal(banc.clock.now());
  });

  it('refuse un mauvais mot de passe et garde l’échec', async () => {
    const { id, courriel } = await banc.connait(unUtilisateur().build());

    await rejection(seConnecter.execute({ courriel, motDePasse: 'autre' }), ConnexionRefusee);

    expect((await banc.etatDe(id)).echecs).to.equal(1);
    expect(banc.tentatives.nombre).to.equal(0);
  });

  it('compare avec un leurre et compte, pour une adresse inconnue ou qui n’en est pas une', async () => {
    await rejection(
      seConnecter.execute({ courriel: 'inconnue@exemple.fr', motDePasse: 'autre' }),
      ConnexionRefusee,
    );
    await rejection(
      seConnecter.execute({ courriel: 'pas une adresse', motDePasse: 'autre' }),
      ConnexionRefusee,
    );

    expect(banc.hacheur.compares).to.deep.equal([null, null]);
    expect(banc.tentatives.nombre).to.equal(2);
  });

  it('hache une fois et une seule dans tous les cas', async () => {
    const comptes = [
      unUtilisateur().build(),
      unUtilisateur().aActiver().build(),
      unUtilisateur().inactif().build(),
      unUtilisateur().verrouilleJusque('2026-03-02T09:30:00.000Z').build(),
    ];
    for (const compte of comptes) {
      const { courriel } = await banc.connait(compte);
      await rejection(seConnecter.execute({ courriel, motDePasse: 'autre' }), ConnexionRefusee);
    }

    expect(banc.hacheur.compares).to.have.lengthOf(comptes.length);
  });

  it('verrouille au cinquième échec, l’annonce une fois, et se rouvre après une heure', async () => {
    const { id, courriel } = await banc.connait(unUtilisateur().build());
    for (let essai = 0; essai < 7; essai++) {
      await rejection(seConnecter.execute({ courriel, motDePasse: 'autre' }), ConnexionRefusee);
    }

    expect(banc.events.published.map(({ type }) => type)).to.deep.equal(['comptes.compte-verrouille']);
    await rejection(seConnecter.execute({ courriel, motDePasse: MOT_DE_PASSE }), ConnexionRefusee);

    banc.clock.advance(60 * MINUTE);
    const { utilisateurId } = await seConnecter.execute({ courriel, motDePasse: MOT_DE_PASSE });
    expect(utilisateurId).to.equal(id);
  });

  it('refuse quand le mot de passe a changé pendant la vérification', async () => {
    const { id, courriel } = await banc.connait(unUtilisateur().build());
    const { utilisateurs, facteurs, hacheur, tentatives, events, clock } = banc;
    const change = async (): Promise<void> => {
      const utilisateur = await utilisateurs.get(id);
      utilisateur.changerMotDePasse(hacheDe('un tout autre'), clock.now());
      await utilisateurs.save(utilisateur);
    };
    const hacheurLent = {
      hacher: hacheur.hacher.bind(hacheur),
      verifier: async (motDePasse: string, hache: string | null) => {
        const bon = await hacheur.verifier(motDePasse, hache);
        await change();
        return bon;
      },
    };
    const lent = new SeConnecter(
      utilisateurs,
      facteurs,
      hacheurLent,
      tentatives,
      events,
      directUnitOfWork,
      clock,
    );

    await rejection(lent.execute({ courriel, motDePasse: MOT_DE_PASSE }), ConnexionRefusee);
  });
});
