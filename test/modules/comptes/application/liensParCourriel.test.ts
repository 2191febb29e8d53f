import { expect } from 'chai';
import type { Courriel } from '../../../../src/kernel/domain/Courriel.ts';
import { DemanderReinitialisation } from '../../../../src/modules/comptes/application/DemanderReinitialisation.ts';
import { EnvoyerLienDActivation } from '../../../../src/modules/comptes/application/reactions/EnvoyerLienDActivation.ts';
import { EnvoyerLienDeReinitialisation } from '../../../../src/modules/comptes/application/reactions/EnvoyerLienDeReinitialisation.ts';
import { RenvoyerActivation } from '../../../../src/modules/comptes/application/RenvoyerActivation.ts';
import type { ActivationRedemandee } from '../../../../src/modules/comptes/domain/ActivationRedemandee.ts';
import { CourrielInvalide } from '../../../../src/modules/comptes/domain/erreurs.ts';
import type { ReinitialisationDemandee } from '../../../../src/modules/comptes/domain/ReinitialisationDemandee.ts';
import { directUnitOfWork } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { MINUTE, unBancDEssai, type BancDEssai } from '../support/unBancDEssai.ts';
import { unUtilisateur } from '../support/unUtilisateur.ts';

describe('les liens envoyés par courriel', () => {
  let banc: BancDEssai;
  let demanderReinitialisation: (courriel: string) => Promise<void>;
  let demanderActivation: (courriel: string) => Promise<void>;

  beforeEach(() => {
    banc = unBancDEssai();
    const { utilisateurs, jetons, courriers, events, clock } = banc;
    const reinitialisation = new DemanderReinitialisation(events, directUnitOfWork, clock);
    const versReinitialisation = new EnvoyerLienDeReinitialisation(utilisateurs, jetons, courriers);
    const renvoi = new RenvoyerActivation(events, directUnitOfWork, clock);
    const versActivation = new EnvoyerLienDActivation(utilisateurs, jetons, courriers);

    demanderReinitialisation = async (courriel) => {
      await reinitialisation.execute({ courriel });
      await versReinitialisation.reagir(events.published.at(-1) as ReinitialisationDemandee);
    };
    demanderActivation = async (courriel) => {
      await renvoi.execute({ courriel });
      await versActivation.reagir(events.published.at(-1) as ActivationRedemandee);
    };
  });

  it('font le même travail pour une adresse connue et pour une inconnue : un événement, et rien d’autre', async () => {
    const { courriel } = await banc.connait(unUtilisateur().build());
    const { events, clock } = banc;
    const demander = new DemanderReinitialisation(events, directUnitOfWork, clock);

    await demander.execute({ courriel });
    await demander.execute({ courriel: 'inconnue@exemple.fr' });

    expect(events.published).to.deep.equal(
      [courriel, 'inconnue@exemple.fr' as Courriel].map((adresse) => ({
        type: 'comptes.reinitialisation-demandee',
        survenuLe: clock.now(),
        courriel: adresse,
      })),
    );
    expect(banc.courriers.lettres).to.deep.equal([]);
  });

  it('mènent un compte actif à un nouveau mot de passe', async () => {
    const { id, courriel } = await banc.connait(unUtilisateur().build());

    await demanderReinitialisation(courriel.toUpperCase());

    const [lettre] = banc.courriers.lettres;
    expect(lettre).to.include({ sorte: 'reinitialisation', a: courriel });
    expect(await banc.jetons.titulaire(lettre?.contenu ?? '', 'REINITIALISATION')).to.equal(id);
  });

  it('mènent un compte repris sans mot de passe à en choisir un', async () => {
    const { courriel } = await banc.connait(unUtilisateur().avec({ motDePasse: null }).build());

    await demanderReinitialisation(courriel);

    expect(banc.courriers.lettres.map(({ sorte }) => sorte)).to.deep.equal(['reinitialisation']);
  });

  it('mènent un compte jamais activé à son activation, par les deux chemins', async () => {
    const { courriel } = await banc.connait(unUtilisateur().aActiver().build());

    await demanderReinitialisation(courriel);
    banc.clock.advance(2 * MINUTE);
    await demanderActivation(courriel);

    expect(banc.courriers.lettres.map(({ sorte }) => sorte)).to.deep.equal(['activation', 'activation']);
  });

  it('disent à un compte actif qui redemande son activation qu’il existe déjà', async () => {
    const { courriel } = await banc.connait(unUtilisateur().build());

    await demanderActivation(courriel);

    expect(banc.courriers.lettres).to.deep.equal([{ sorte: 'dejaConnu', a: courriel }]);
  });

  it('ne partent pas pour une adresse inconnue, et disent à celle d’un compte fermé qu’il l’est', async () => {
    const { courriel } = await banc.connait(unUtilisateur().inactif().build());

    for (const adresse of [courriel, 'inconnue@exemple.fr']) {
      await demanderReinitialisation(adresse);
      await demanderActivation(adresse);
    }

    const estFerme = { sorte: 'estFerme', a: courriel };
    expect(banc.courriers.lettres).to.deep.equal([estFerme, estFerme]);
  });

  it('ne partent qu’une fois par minute, et le dernier parti est le bon', async () => {
    const { id, courriel } = await banc.connait(unUtilisateur().build());

    await demanderReinitialisation(courriel);
    await demanderReinitialisation(courriel);
    expect(banc.courriers.lettres).to.have.lengthOf(1);

    banc.clock.advance(MINUTE);
    await demanderReinitialisation(courriel);
    expect(banc.courriers.lettres).to.have.lengthOf(2);
    const dernier = banc.courriers.lettres[1]?.contenu ?? '';
    expect(await banc.jetons.titulaire(dernier, 'REINITIALISATION')).to.equal(id);
  });

  it('refusent ce qui n’est pas une adresse', async () => {
    await rejection(demanderReinitialisation('zoe'), CourrielInvalide);
    await rejection(demanderActivation('zoe'), CourrielInvalide);
  });
});
