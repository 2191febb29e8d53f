import { expect } from 'chai';
import {
  CreerCompte,
  type CreerCompteCommand,
} from '../../../../src/modules/comptes/application/CreerCompte.ts';
import { CreerLeCompteDemande } from '../../../../src/modules/comptes/application/reactions/CreerLeCompteDemande.ts';
import type { CreationDemandee } from '../../../../src/modules/comptes/domain/CreationDemandee.ts';
import { CourrielInvalide, NomInvalide } from '../../../../src/modules/comptes/domain/erreurs.ts';
import { directUnitOfWork, testIds } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { MINUTE, unBancDEssai, type BancDEssai } from '../support/unBancDEssai.ts';
import { unUtilisateur } from '../support/unUtilisateur.ts';

const demande = {
  courriel: ' Zoe.Martin@Exemple.fr ',
  nom: 'Martin',
  prenom: 'Zoé',
  courrielContact: 'cabinet@exemple.fr',
  langue: 'fr',
} as const;

describe('CreerCompte', () => {
  let banc: BancDEssai;
  let creer: { execute(commande: CreerCompteCommand): Promise<void> };

  beforeEach(() => {
    banc = unBancDEssai();
    const { utilisateurs, jetons, courriers, events, clock } = banc;
    const reaction = new CreerLeCompteDemande(utilisateurs, jetons, courriers, events, testIds, clock);
    const demander = new CreerCompte(events, directUnitOfWork, clock);
    creer = {
      execute: async (commande) => {
        await demander.execute(commande);
        await reaction.reagir(events.published.at(-1) as CreationDemandee);
      },
    };
  });

  const seulCompte = () => {
    const [etat, ...autres] = banc.utilisateurs.etats.values();
    expect(autres).to.deep.equal([]);
    return etat!;
  };

  it('ouvre un compte à activer et envoie son lien à l’adresse de connexion', async () => {
    await creer.execute(demande);

    const { id, courriel, courrielContact, courrielContactEnAttente, statut } = seulCompte();
    expect({ courriel, courrielContact, courrielContactEnAttente, statut }).to.deep.equal({
      courriel: 'zoe.martin@exemple.fr',
      courrielContact: null,
      courrielContactEnAttente: 'cabinet@exemple.fr',
      statut: 'A_ACTIVER',
    });
    const [lettre] = banc.courriers.lettres;
    expect(lettre).to.include({ sorte: 'activation', a: 'zoe.martin@exemple.fr' });
    expect(await banc.jetons.titulaire(lettre?.contenu ?? '', 'ACTIVATION')).to.equal(id);
    expect(banc.events.published.map(({ type }) => type)).to.deep.equal([
      'comptes.creation-demandee',
      'comptes.compte-cree',
    ]);
  });

  it('n’envoie qu’un lien pour un double clic', async () => {
    await creer.execute(demande);
    await creer.execute(demande);

    expect(banc.courriers.lettres).to.have.lengthOf(1);
    seulCompte();
  });

  it('renvoie un lien neuf quand le compte attend encore, et garde les premiers noms', async () => {
    await creer.execute(demande);
    banc.clock.advance(5 * MINUTE);
    await creer.execute({ ...demande, nom: 'Autre', prenom: 'Zoë', courrielContact: 'tiers@exemple.fr' });

    expect(seulCompte()).to.include({ nom: 'Martin', prenom: 'Zoé' });
    expect(seulCompte().courrielContactEnAttente).to.equal('cabinet@exemple.fr');
    expect(banc.courriers.lettres.map(({ sorte }) => sorte)).to.deep.equal(['activation', 'activation']);
    expect(banc.courriers.lettres[0]?.contenu).not.to.equal(banc.courriers.lettres[1]?.contenu);
  });

  it('écrit seulement « vous avez déjà un compte » au titulaire d’un compte actif', async () => {
    const connu = await banc.connait(unUtilisateur().build());

    await creer.execute({ ...demande, courriel: connu.courriel });

    expect(banc.courriers.lettres).to.deep.equal([{ sorte: 'dejaConnu', a: connu.courriel }]);
    expect(await banc.etatDe(connu.id)).to.deep.equal(connu);
  });

  it('dit au titulaire d’un compte fermé qu’il l’est', async () => {
    const connu = await banc.connait(unUtilisateur().inactif().build());

    await creer.execute({ ...demande, courriel: connu.courriel });

    expect(banc.courriers.lettres).to.deep.equal([{ sorte: 'estFerme', a: connu.courriel }]);
    expect(await banc.etatDe(connu.id)).to.deep.equal(connu);
  });

  it('n’envoie rien de plus quand la même adresse vient d’être créée au même instant', async () => {
    const { utilisateurs } = banc;
    const findParCourriel = utilisateurs.findParCourriel.bind(utilisateurs);
    await banc.connait(
      unUtilisateur()
        .aActiver()
        .avec({ courriel: 'zoe.martin@exemple.fr' as never })
        .build(),
    );
    let premier = true;
    utilisateurs.findParCourriel = async (courriel) => {
      const vu = premier ? undefined : await findParCourriel(courriel);
      premier = false;
      return vu;
    };

    await creer.execute(demande);

    expect(banc.courriers.lettres).to.deep.equal([]);
    expect(banc.events.published).to.have.lengthOf(1);
    seulCompte();
  });

  it('refuse une adresse ou un nom qui n’en est pas un, et dit le champ', async () => {
    const adresse = await rejection(creer.execute({ ...demande, courriel: 'zoe' }), CourrielInvalide);
    const contact = await rejection(creer.execute({ ...demande, courrielContact: 'zoe' }), CourrielInvalide);
    const nom = await rejection(creer.execute({ ...demande, nom: 'www.piege.example' }), NomInvalide);

    expect([adresse.champ, contact.champ, nom.champ]).to.deep.equal(['courriel', 'courrielContact', 'nom']);
    expect(banc.utilisateurs.etats.size).to.equal(0);
  });
});
