import { expect } from 'chai';
import { CreerCompteParIdentite } from '../../../../../src/modules/comptes/application/identite/CreerCompteParIdentite.ts';
import { DelierIdentite } from '../../../../../src/modules/comptes/application/identite/DelierIdentite.ts';
import { EntrerParIdentite } from '../../../../../src/modules/comptes/application/identite/EntrerParIdentite.ts';
import { LierIdentiteAMonCompte } from '../../../../../src/modules/comptes/application/identite/LierIdentiteAMonCompte.ts';
import { LierIdentiteEnEntrant } from '../../../../../src/modules/comptes/application/identite/LierIdentiteEnEntrant.ts';
import { ListerMesIdentites } from '../../../../../src/modules/comptes/application/identite/ListerMesIdentites.ts';
import { RattacherIdentite } from '../../../../../src/modules/comptes/application/identite/RattacherIdentite.ts';
import { SituerIdentite } from '../../../../../src/modules/comptes/application/identite/SituerIdentite.ts';
import { VerificationDuMotDePasse } from '../../../../../src/modules/comptes/application/VerificationDuMotDePasse.ts';
import {
  CompteDejaConnu,
  ConnexionRefusee,
  MotDePasseAbsent,
  MotDePasseActuelIncorrect,
} from '../../../../../src/modules/comptes/domain/erreurs.ts';
import {
  CompteNonOuvert,
  DernierMoyenDEntrer,
  IdentiteDejaLiee,
  LiaisonRefusee,
} from '../../../../../src/modules/comptes/domain/identite/erreurs.ts';
import type { IdentiteAttestee } from '../../../../../src/modules/comptes/domain/identite/IdentiteAttestee.ts';
import { directUnitOfWork, testIds } from '../../../../support/doubles.ts';
import { rejection } from '../../../../support/rejection.ts';
import { InMemoryIdentiteExterneRepository } from '../../support/InMemoryIdentiteExterneRepository.ts';
import { acteurDe, unBancDEssai } from '../../support/unBancDEssai.ts';
import { MOT_DE_PASSE, unUtilisateur } from '../../support/unUtilisateur.ts';

const ZOE: IdentiteAttestee = {
  fournisseur: 'FRANCECONNECT',
  sub: 'sub-de-zoe',
  nom: 'Martin',
  prenom: 'Zoé',
  courriel: 'Zoe.Martin@exemple.fr',
  courrielVerifie: true,
};

const unTerrain = ({ secondFacteur = false } = {}) => {
  const banc = unBancDEssai();
  const { utilisateurs, lecteur, hacheur, events, clock } = banc;
  const identites = new InMemoryIdentiteExterneRepository();
  const rattacher = new RattacherIdentite(identites, events, clock);
  const unite = directUnitOfWork;
  const seConnecter = {
    execute: async ({ courriel, motDePasse }: { courriel: string; motDePasse: string }) => {
      const connu = await lecteur.trouverParCourriel(courriel as never);
      if (!connu || motDePasse !== MOT_DE_PASSE) throw new ConnexionRefusee();
      return { utilisateurId: connu.id, codeAttendu: secondFacteur };
    },
  };
  return {
    ...banc,
    identites,
    entrer: new EntrerParIdentite(
      identites,
      utilisateurs,
      { estActif: async () => secondFacteur },
      unite,
      clock,
    ),
    situer: new SituerIdentite(lecteur),
    creer: new CreerCompteParIdentite(utilisateurs, rattacher, events, unite, testIds, clock),
    lierEnEntrant: new LierIdentiteEnEntrant(seConnecter, rattacher, unite),
    lierAMonCompte: new LierIdentiteAMonCompte(
      new VerificationDuMotDePasse(utilisateurs, hacheur),
      utilisateurs,
      rattacher,
      unite,
    ),
    lister: new ListerMesIdentites(identites, lecteur),
    delier: new DelierIdentite(identites, utilisateurs, events, unite, clock),
    types: () => events.published.map(({ type }) => type),
  };
};

describe('Les identités externes', () => {
  it('inconnues, n’ouvrent rien et ne lient rien d’elles-mêmes', async () => {
    const { entrer, situer, connait, identites } = unTerrain();
    await connait(
      unUtilisateur()
        .avec({ courriel: 'zoe.martin@exemple.fr' as never })
        .build(),
    );

    expect(await entrer.execute(ZOE)).to.equal(undefined);
    expect(await situer.execute(ZOE)).to.equal('COMPTE_A_LIER');
    expect(await situer.execute({ courriel: 'autre@exemple.fr' })).to.equal('COMPTE_A_CREER');
    expect(await identites.find('FRANCECONNECT', ZOE.sub)).to.equal(undefined);
  });

  it('ouvrent un compte actif sans mot de passe, dont la session commence', async () => {
    const { creer, entrer, etatDe, types, clock } = unTerrain();

    const { utilisateurId, codeAttendu } = await creer.execute({ identite: ZOE, langue: 'en' });
    expect(codeAttendu).to.equal(false);
    expect(await etatDe(utilisateurId)).to.include({
      statut: 'ACTIF',
      motDePasse: null,
      courriel: 'zoe.martin@exemple.fr',
      prenom: 'Zoé',
      nom: 'Martin',
      langue: 'en',
    });
    expect((await etatDe(utilisateurId)).connexionCourante).to.deep.equal(clock.now());
    expect(types()).to.deep.equal(['comptes.compte-cree', 'comptes.compte-active', 'comptes.identite-liee']);
    expect(await entrer.execute(ZOE)).to.deep.equal({ utilisateurId, codeAttendu: false });
  });

  it('ne prennent pas la place du compte qui s’est ouvert entre-temps', async () => {
    const { creer, connait, identites } = unTerrain();
    await connait(
      unUtilisateur()
        .avec({ courriel: 'zoe.martin@exemple.fr' as never })
        .build(),
    );

    await rejection(creer.execute({ identite: ZOE, langue: 'fr' }), CompteDejaConnu);
    expect(await identites.find('FRANCECONNECT', ZOE.sub)).to.equal(undefined);
  });

  it('se lient en entrant, avec le mot de passe', async () => {
    const { lierEnEntrant, connait, identites, types } = unTerrain();
    const { id, courriel } = await connait(unUtilisateur().build());
    const identite = { ...ZOE, courriel };

    await rejection(lierEnEntrant.execute({ identite, motDePasse: 'autre' }), LiaisonRefusee);
    expect(await identites.deUtilisateur(id)).to.deep.equal([]);
    await lierEnEntrant.execute({ identite, motDePasse: MOT_DE_PASSE });
    await lierEnEntrant.execute({ identite, motDePasse: MOT_DE_PASSE });
    expect(await identites.deUtilisateur(id)).to.have.lengthOf(1);
    expect(types()).to.deep.equal(['comptes.identite-liee']);
  });

  it('laissent dû le code du second facteur, sans lequel rien n’est lié ni ouvert', async () => {
    const { lierEnEntrant, entrer, connait, etatDe, identites, types } = unTerrain({ secondFacteur: true });
    const { id, courriel } = await connait(unUtilisateur().build());
    const identite = { ...ZOE, courriel };

    expect(await lierEnEntrant.execute({ identite, motDePasse: MOT_DE_PASSE })).to.deep.equal({
      utilisateurId: id,
      codeAttendu: true,
    });
    expect(await identites.deUtilisateur(id)).to.deep.equal([]);
    expect(types()).to.deep.equal([]);

    await lierEnEntrant.lier(id, identite);
    expect(await entrer.execute(ZOE)).to.deep.equal({ utilisateurId: id, codeAttendu: true });
    expect((await etatDe(id)).connexionCourante).to.equal(null);
  });

  it('n’ouvrent pas un compte fermé', async () => {
    const { entrer, connait, identites, clock } = unTerrain();
    const { id, courriel } = await connait(unUtilisateur().inactif().build());
    await identites.add({ ...ZOE, utilisateurId: id, courriel, lieeLe: clock.now(), vueLe: null });

    await rejection(entrer.execute(ZOE), CompteNonOuvert);
  });

  it('entrent malgré le verrou que posent les mots de passe d’un autre', async () => {
    const { entrer, connait, identites, clock, etatDe } = unTerrain();
    const verrouille = unUtilisateur().verrouilleJusque('2026-03-02T09:30:00.000Z').build();
    const { id, courriel } = await connait(verrouille);
    await identites.add({ ...ZOE, utilisateurId: id, courriel, lieeLe: clock.now(), vueLe: null });

    expect(await entrer.execute(ZOE)).to.include({ utilisateurId: id });
    expect((await etatDe(id)).connexionCourante).to.deep.equal(clock.now());
    expect((await identites.find('FRANCECONNECT', ZOE.sub))?.vueLe).to.deep.equal(clock.now());
  });

  it('se lient depuis Mon compte, avec le mot de passe actuel', async () => {
    const { lierAMonCompte, lister, connait } = unTerrain();
    const etat = await connait(unUtilisateur().build());
    const acteur = acteurDe(etat);

    await rejection(
      lierAMonCompte.execute({ acteur, identite: ZOE, motDePasseActuel: 'autre' }),
      MotDePasseActuelIncorrect,
    );
    await lierAMonCompte.execute({ acteur, identite: ZOE, motDePasseActuel: MOT_DE_PASSE });
    const { liees, aUnMotDePasse } = await lister.execute({ acteur });
    expect(aUnMotDePasse).to.equal(true);
    expect(liees.map(({ fournisseur, courriel }) => [fournisseur, courriel])).to.deep.equal([
      ['FRANCECONNECT', 'zoe.martin@exemple.fr'],
    ]);

    const autre = acteurDe(await connait(unUtilisateur().build()));
    await rejection(
      lierAMonCompte.execute({ acteur: autre, identite: ZOE, motDePasseActuel: MOT_DE_PASSE }),
      IdentiteDejaLiee,
    );
    const sansMotDePasse = acteurDe(await connait(unUtilisateur().avec({ motDePasse: null }).build()));
    await rejection(
      lierAMonCompte.execute({ acteur: sansMotDePasse, identite: ZOE, motDePasseActuel: 'x' }),
      MotDePasseAbsent,
    );
  });

  it('se délient, sauf quand elles sont le seul moyen d’entrer', async () => {
    const { creer, delier, entrer, utilisateurs, types } = unTerrain();
    const { utilisateurId } = await creer.execute({ identite: ZOE, langue: 'fr' });
    const utilisateur = await utilisateurs.get(utilisateurId);
    const acteur = acteurDe(utilisateur.etat);
    await rejection(delier.execute({ acteur, fournisseur: 'FRANCECONNECT' }), DernierMoyenDEntrer);

    utilisateur.changerMotDePasse('hache', new Date('2026-03-02T10:00:00.000Z'));
    await utilisateurs.save(utilisateur);
    await delier.execute({ acteur, fournisseur: 'FRANCECONNECT' });
    await delier.execute({ acteur, fournisseur: 'FRANCECONNECT' });
    expect(await entrer.execute(ZOE)).to.equal(undefined);
    expect(types().filter((type) => type === 'comptes.identite-deliee')).to.have.lengthOf(1);
  });
});
