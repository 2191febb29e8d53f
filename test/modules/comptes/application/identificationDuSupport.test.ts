import { expect } from 'chai';
import { generate } from 'otplib';
import { OtplibCodesTemporels } from '../../../../src/modules/comptes/adapters/securite/OtplibCodesTemporels.ts';
import { usageDuSecret } from '../../../../src/modules/comptes/application/second-facteur/usageDuSecret.ts';
import { OterSecondFacteur } from '../../../../src/modules/comptes/application/support/OterSecondFacteur.ts';
import { RouvrirCompte } from '../../../../src/modules/comptes/application/support/RouvrirCompte.ts';
import {
  ActeReserveAuSupport,
  IdentificationDuSupportRefusee,
  PreuveRequise,
} from '../../../../src/modules/comptes/domain/erreurs.ts';
import { SecondFacteur } from '../../../../src/modules/comptes/domain/second-facteur/SecondFacteur.ts';
import type { EtatUtilisateur } from '../../../../src/modules/comptes/domain/Utilisateur.ts';
import { directUnitOfWork } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { coffreOuvert, identificationDuSupport } from '../support/identificationDuSupport.ts';
import { acteurDe, MINUTE, unBancDEssai, type BancDEssai } from '../support/unBancDEssai.ts';
import { MOT_DE_PASSE, unUtilisateur } from '../support/unUtilisateur.ts';

const motif = 'carte d’identité vue au guichet';

describe('l’identification du support', () => {
  let banc: BancDEssai;
  let agent: EtatUtilisateur;

  beforeEach(async () => {
    banc = unBancDEssai();
    agent = await banc.connait(unUtilisateur().avec({ support: true }).build());
  });

  const acteur = () => ({ ...acteurDe(agent), support: true });
  const prouver = (saisie: string, verification = banc.verification) =>
    identificationDuSupport(banc, verification).prouver(acteur(), motif, saisie);
  const unSecondFacteur = async (utilisateurId: number): Promise<string> => {
    const secret = new OtplibCodesTemporels().tirerSecret();
    const scelle = await coffreOuvert.seal(secret, usageDuSecret(utilisateurId));
    const facteur = SecondFacteur.preparer(utilisateurId, scelle, 'session', banc.clock.now());
    facteur.activer(0, [], banc.clock.now());
    facteur.pullEvents();
    await banc.facteurs.save(facteur);
    return secret;
  };
  const codeDe = (secret: string): Promise<string> =>
    generate({ secret, epoch: Math.floor(banc.clock.now().getTime() / 1_000) });
  const oter = () =>
    new OterSecondFacteur(
      identificationDuSupport(banc),
      banc.utilisateurs,
      banc.facteurs,
      banc.sessions,
      banc.events,
      directUnitOfWork,
      banc.clock,
    );

  it('demande le mot de passe de l’agent, et un motif d’abord', async () => {
    await rejection(prouver('autre'), IdentificationDuSupportRefusee);
    await rejection(prouver(''), IdentificationDuSupportRefusee);
    const identification = identificationDuSupport(banc);
    await rejection(
      Promise.resolve().then(() => identification.prouver(acteur(), 'court', MOT_DE_PASSE)),
      PreuveRequise,
    );
    await rejection(
      Promise.resolve().then(() => identification.prouver(acteurDe(agent), motif, MOT_DE_PASSE)),
      ActeReserveAuSupport,
    );

    expect(await prouver(MOT_DE_PASSE)).to.include({ nature: 'MOT_DE_PASSE' });
  });

  it('accepte un code de son application, une fois', async () => {
    await rejection(prouver('123456'), IdentificationDuSupportRefusee);
    const code = await codeDe(await unSecondFacteur(agent.id));

    expect(await prouver(code)).to.include({ nature: 'CODE' });
    await rejection(prouver(code), IdentificationDuSupportRefusee);
  });

  it('compte les codes faux, jusqu’au verrou', async () => {
    const secret = await unSecondFacteur(agent.id);
    for (let essai = 0; essai < 5; essai += 1)
      await rejection(prouver('000000'), IdentificationDuSupportRefusee);

    expect(banc.events.published.map(({ type }) => type)).to.deep.equal(['comptes.compte-verrouille']);
    await rejection(prouver(await codeDe(secret)), IdentificationDuSupportRefusee);
  });

  it('ne vaut plus, dans la transaction de l’acte, si l’agent a changé de preuve entretemps', async () => {
    const cible = await banc.connait(unUtilisateur().build());
    await unSecondFacteur(cible.id);
    const perime = await prouver(MOT_DE_PASSE, banc.changeEntretemps(agent.id));
    await rejection(
      oter().execute({ acteur: acteur(), utilisateurId: cible.id, motif, preuve: perime }),
      IdentificationDuSupportRefusee,
    );

    const preuve = await prouver(await codeDe(await unSecondFacteur(agent.id)));
    await banc.facteurs.retirer(agent.id);
    await rejection(
      oter().execute({ acteur: acteur(), utilisateurId: cible.id, motif, preuve }),
      IdentificationDuSupportRefusee,
    );
    expect(await banc.facteurs.estActif(cible.id)).to.equal(true);
  });

  it('vaut pour rouvrir un compte aussi', async () => {
    const ferme = await banc.connait(unUtilisateur().avec({ statut: 'INACTIF' }).build());
    const rouvrir = new RouvrirCompte(
      identificationDuSupport(banc),
      banc.utilisateurs,
      banc.events,
      directUnitOfWork,
      banc.clock,
    );
    const acte = { acteur: acteur(), utilisateurId: ferme.id, motif };

    await rejection(
      rouvrir.execute({ ...acte, preuve: { nature: 'MOT_DE_PASSE', hache: 'inventé' } }),
      IdentificationDuSupportRefusee,
    );
    expect((await banc.etatDe(ferme.id)).statut).to.equal('INACTIF');
    banc.clock.advance(MINUTE);
    await rouvrir.execute({ ...acte, preuve: await prouver(MOT_DE_PASSE) });
    expect((await banc.etatDe(ferme.id)).statut).to.equal('ACTIF');
  });
});
